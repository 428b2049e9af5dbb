import { findAll, isWithin, tagOf } from '../../page/safe-dom';
import { isProse } from '../around';
import type { Candidates } from '../candidates';
import { isPlaceholder, pressedPictures } from '../dead-signs';
import { type Detector, type Found, told } from '../detector';
import { byProof } from '../proofs';
import { pressedIn } from '../said-by';
import { patterns, table } from '../tables';
import { byVendors } from '../vendor-finds';

const { HANDLE, ICON, SHARES } = patterns('messenger');

/** Links that open a conversation in a messenger, their widgets, and icons that a script opens. */
export const detector: Detector = {
  id: 'messenger',
  find: (candidates) => {
    const links = byProof('messenger', candidates);
    return [
      ...links,
      ...byVendors('messenger', candidates),
      ...byHandles(candidates),
      ...byIcons(candidates, links),
    ];
  },
};

/** "Telegram: @our_name", written and not linked. */
function byHandles({ texts }: Candidates): Found[] {
  return texts.flatMap(({ element, text }): Found[] => {
    const who = HANDLE.exec(text)?.[1]?.toLowerCase();
    if (!who || isProse(element)) return [];
    return [
      {
        element,
        label: text.slice(0, 80),
        target: `telegram:${who}`,
        facts: { network: 'Telegram' },
        ...told('words', text.slice(0, 80), 0.7),
      },
    ];
  });
}

function byIcons(candidates: Candidates, known: Found[]): Found[] {
  const pressed = pressedIn(candidates).filter(({ element }) => !isPlaceholder(element, candidates));
  return [...pressed, ...pressedPictures(candidates)].flatMap(({ element, icon, name }): Found[] => {
    const word = ICON.exec(`${icon} ${name.length < 40 ? name.toLowerCase() : ''}`)?.[0];
    if (!word || SHARES.test(`${icon} ${name}`.toLowerCase())) return [];
    const network = table('messengers').ICONS[word] ?? 'Messenger';
    if (known.some(({ facts }) => facts?.network === network) || isChoice(element)) return [];
    return [
      {
        element,
        label: name || network,
        signature: `icon:${network.toLowerCase()}`,
        facts: { network },
        ...told('structure', word, 0.6),
      },
    ];
  });
}

/** One of the ways in which a form asks to be answered. */
const isChoice = (element: Element): boolean =>
  findAll(element, 'input').length > 0 || isWithin(element, (at) => /^(form|label)$/.test(tagOf(at)), 6);
