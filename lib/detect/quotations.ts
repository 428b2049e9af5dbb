import { childrenOf, contains, marksOf, parentOf, tagOf, textOf, upFrom } from '../page/safe-dom';
import { outermost } from './around';
import type { Candidates } from './candidates';
import { headingOf } from './forms';
import { togetherIn } from './sections';

/** The most somebody's words take; and how many of them make a section. */
const QUOTE_TEXT = { least: 20, most: 700 };
const FEWEST_QUOTES = 2;
/** So many paragraphs beside a quotation, each so long, are an article that quotes. */
const PROSE = { paragraphs: 2, length: 120 };

/** Somebody's words, side by side. */
export interface Quotations {
  /** The nearest thing that holds the first two. */
  around: Element;
  label: string;
  count: number;
}

/** Quotations side by side that no article is written around: customers' words without a heading that says so. */
export function quotationsOf({ quotes, headings }: Candidates): Quotations | undefined {
  const said = outermost(
    quotes
      .filter((element) => {
        const { length } = textOf(element, QUOTE_TEXT.most + 1);
        return length >= QUOTE_TEXT.least && length <= QUOTE_TEXT.most && !isInProse(element);
      })
      .map((element) => ({ element })),
  ).map(({ element }) => element);
  for (const [index, first] of said.entries()) {
    const next = said[index + 1];
    const around = next && togetherIn([first, next], 6);
    if (!around) continue;
    const own = said.filter((one) => contains(around, one));
    const isAllQuotes = [...childrenOf(around)].every((child) => own.some((one) => contains(child, one)));
    if (!isAllQuotes && isInProse(around)) continue;
    const count = own.length;
    if (count < FEWEST_QUOTES) continue;
    return { around, label: headingOf(around, headings) || textOf(first, 80), count };
  }
  return undefined;
}

function isInProse(element: Element): boolean {
  for (const at of upFrom(element, 4)) {
    if (/(^|[\s_-])(comment|post-content|entry-content|article-body|tweet)/.test(marksOf(at))) return true;
    const parent = parentOf(at);
    const beside = parent ? [...childrenOf(parent)].slice(0, 40) : [];
    const long = beside.filter(
      (one) => one !== at && tagOf(one) === 'p' && !contains(one, element) && isTelling(textOf(one, 200)),
    );
    if (long.length >= PROSE.paragraphs) return true;
  }
  return false;
}

const isTelling = (text: string): boolean => text.length > PROSE.length && !/^["“„«‟»‹]/.test(text);
