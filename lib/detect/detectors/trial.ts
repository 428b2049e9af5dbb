import { fold, slug } from '../../page/text';
import { isAnswer } from '../answers';
import { isProse } from '../around';
import type { Candidates, Control } from '../candidates';
import { type Detector, type Found, findsBy, told } from '../detector';
import { byControlWords, byLinkWords, firstTold } from '../finds';
import { byForms } from '../form-finds';
import { bare } from '../links';
import { asksItself } from '../said-by';
import { patterns } from '../tables';

const { DAYS } = patterns('trial');

const ways = findsBy('trial', byForms, byLinkWords, byControlWords, byDays);

/** Free trials and demonstrations. */
export const detector: Detector = {
  ...ways,
  find: (candidates) => {
    const found = ways.find(candidates);
    return found.length > 0 ? found : byText(candidates);
  },
};

const LONGEST_LABEL = 60;

function byDays(_: 'trial', { links, controls }: Candidates): Found[] {
  const all: (Control & { url?: URL })[] = [...links, ...controls];
  return all
    .filter((one) => one.name.length <= LONGEST_LABEL && DAYS.test(fold(one.name)) && !isProse(one.element))
    .filter((one) => !asksItself(one))
    .map(({ element, name, url }) => ({
      element,
      label: name,
      ...(url ? { target: bare(url) } : { signature: `words:${slug(name)}` }),
      ...told('words', name, 0.75),
    }));
}

const LONGEST_LINE = 120;

/** So many days for nothing, told where nothing leads to them. */
const byText = ({ headings, texts }: Candidates): Found[] =>
  firstTold(
    [...headings, ...texts],
    (text, element) => text.length <= LONGEST_LINE && DAYS.test(fold(text)) && !isAnswer(element),
  );
