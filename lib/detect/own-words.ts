import { textOf } from '../page/reading';
import { attr, childrenOf, findAll, parentOf, tagOf, upFrom } from '../page/safe-dom';
import { fold } from '../page/text';
import type { Candidates } from './candidates';
import { patterns, selectors } from './tables';

const { OF_MYSELF, PERSON, NO_CARD } = patterns('quotations');

/** Cards side by side, each with somebody's name and what that person says of himself. */
export interface OwnWords {
  around: Element;
  count: number;
}

const FEWEST_CARDS = 3;
const MOST_CARDS = 60;
const CARD_TEXT = { least: 60, most: 900 };
/** In so many of the cards somebody says "I": a team's cards speak of each in the third person. */
const LEAST_SHARE = 0.5;

/** What named people say in the first person, without a quotation mark and without a heading that says so. */
export function ownWords({ headings, marked }: Candidates): OwnWords | undefined {
  const names = [...headings, ...marked].map(({ element }) => element).filter(isNamed);
  const naming: Naming = new Map();
  const asked = new Set<Element>();
  for (const name of names) {
    const card = cardOf(name, naming);
    const around = card && parentOf(card);
    if (!card || !around || asked.has(around)) continue;
    asked.add(around);
    const cards = likeIn(around, card, naming);
    const speaking = cards.filter((one) => OF_MYSELF.test(fold(textOf(one, CARD_TEXT.most)))).length;
    if (cards.length >= FEWEST_CARDS && speaking >= cards.length * LEAST_SHARE)
      return { around, count: cards.length };
  }
  return undefined;
}

const isNamed = (element: Element): boolean => PERSON.test(textOf(element, 40));

/** The box around a name that holds somebody's words and has boxes like it beside it. */
function cardOf(name: Element, naming: Naming): Element | undefined {
  for (const at of upFrom(name, 6)) {
    if (NO_CARD.test(tagOf(at))) return undefined;
    const { length } = textOf(at, CARD_TEXT.most + 1);
    if (length > CARD_TEXT.most) return undefined;
    const parent = parentOf(at);
    if (length >= CARD_TEXT.least && parent && likeIn(parent, at, naming).length >= FEWEST_CARDS) return at;
  }
  return undefined;
}

const likeIn = (around: Element, card: Element, naming: Naming): Element[] =>
  [...childrenOf(around)]
    .slice(0, MOST_CARDS)
    .filter(
      (one) =>
        tagOf(one) === tagOf(card) &&
        attr(one, 'class', 120) === attr(card, 'class', 120) &&
        namesSomebody(one, naming),
    );

/** Which boxes name somebody: a box is asked once for each of its neighbours. */
type Naming = Map<Element, boolean>;

function namesSomebody(box: Element, naming: Naming): boolean {
  const known = naming.get(box);
  if (known !== undefined) return known;
  const names = findAll(box, selectors().NAMED).some(isNamed);
  naming.set(box, names);
  return names;
}
