import { textOf } from '../page/reading';
import {
  childrenOf,
  contains,
  findAll,
  isWithin,
  marksOf,
  nextOf,
  parentOf,
  tagOf,
  upFrom,
} from '../page/safe-dom';
import { fold } from '../page/text';
import { outermostOf } from './around';
import type { Candidates } from './candidates';
import { togetherIn } from './sections';
import { patterns } from './tables';
import { headingOf } from './titles';

const { OF_MYSELF, OF_PROSE, OF_US, SIGNATURE } = patterns('quotations');
const { MARKS: FAQ } = patterns('faq');

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
  const said = outermostOf(
    quotes.filter((element) => {
      const { length } = textOf(element, QUOTE_TEXT.most + 1);
      return (
        length >= QUOTE_TEXT.least && length <= QUOTE_TEXT.most && !isAsked(element) && !isInProse(element)
      );
    }),
  );
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
  return said.length === 1 ? alone(said[0]) : undefined;
}

/** The only quotation of a page: somebody's who speaks of himself, and who is named or shown below. */
function alone(quote: Element | undefined): Quotations | undefined {
  const text = quote ? fold(textOf(quote, QUOTE_TEXT.most)) : '';
  if (!quote || text.length < LEAST_ALONE || !(OF_MYSELF.test(text) || OF_US.test(text))) return undefined;
  const around = parentOf(quote);
  const below = nextOf(quote) ?? (around && nextOf(around));
  const isSigned =
    findAll(quote, 'cite, footer, figcaption').length > 0 ||
    (below && (findAll(below, 'img').length > 0 || tagOf(below) === 'img' || isSignature(textOf(below, 90))));
  return isSigned && around ? { around, label: textOf(quote, 80), count: 1 } : undefined;
}

const LEAST_ALONE = 60;
/** A line with a capital and no full stop: a name, and what the person does. */
const isSignature = (text: string): boolean =>
  SIGNATURE.test(text) && text.length < 80 && !/[.!?]$/.test(text);

function isInProse(element: Element): boolean {
  for (const at of upFrom(element, 4)) {
    if (OF_PROSE.test(marksOf(at))) return true;
    const parent = parentOf(at);
    const beside = parent ? [...childrenOf(parent)].slice(0, 40) : [];
    const long = beside.filter(
      (one) => one !== at && tagOf(one) === 'p' && !contains(one, element) && isTelling(textOf(one, 200)),
    );
    if (long.length >= PROSE.paragraphs) return true;
  }
  return false;
}

/** A doubt put into a reader's mouth, which opens its answer. */
const isAsked = (element: Element): boolean =>
  isWithin(element, (at) => /^(button|summary)$/.test(tagOf(at)) || FAQ.test(marksOf(at)), ASKED_LEVELS);

const ASKED_LEVELS = 5;

const isTelling = (text: string): boolean => text.length > PROSE.length && !/^["“„«‟»‹]/.test(text);
