import { textOf, textOutsideLinks } from '../page/reading';
import { childrenOf, contains, findAll, nextOf, parentOf, previousOf, tagOf } from '../page/safe-dom';
import { fold } from '../page/text';
import { isInFooter } from './around';
import type { Candidates } from './candidates';
import type { Found } from './detector';
import { patterns } from './tables';

const { FIGURE } = patterns('reviews');
const { OF_MYSELF } = patterns('quotations');

/** What a heading or a mark calls opinions: whether anybody says something there. */

/** Shorter than this there is nobody's opinion in it. */
export const SHORTEST = 60;

/** Somebody's words, by their marks or by who speaks. */
export const isSaid = (element: Element): boolean => {
  const text = textOf(element, SAID_CAP);
  return (
    /["“„«★⭐]|\d[.,]\d/.test(text) ||
    OF_MYSELF.test(fold(text)) ||
    findAll(element, 'blockquote, q, cite').length > 0
  );
};

const SAID_CAP = 1_500;

/** So many boxes side by side, each under a title of its own. */
const MANY = 3;

/** "Happy customers" over a line on a card, beside "Fair prices" and "Quick work": one of the firm's merits. */
export function isOneOfMany(heading: Element, around: Element): boolean {
  const card = parentOf(heading);
  const row = card && parentOf(card);
  if (!row || card === around || !contains(around, card) || isSaid(card)) return false;
  const alike = [...childrenOf(row)].filter(
    (box) => tagOf(box) === tagOf(card) && findAll(box, tagOf(heading)).length === 1,
  );
  return alike.length >= MANY;
}

/** A heading and its lead in a box of their own are one part with the opinions that follow it. */
export function withOpinions(one: Found, told: readonly Found[]): Found {
  const { element } = one;
  const around = element && parentOf(element);
  if (!around || /^(body|html|main)$/.test(tagOf(around)) || isSaid(element)) return one;
  const isFollowed = told.some(
    ({ element: other }) =>
      other && contains(around, other) && !contains(element, other) && !contains(other, element),
  );
  return isFollowed ? { ...one, element: around } : one;
}

/** The page's own title tells what the page is about: the opinions below are what it names, wherever they stand. */
export function underTitle(sections: readonly Found[], headings: Candidates['headings']): Found[] {
  const titles = headings.filter(({ level }) => level === 1);
  const isTitled = ({ element }: Found) =>
    element !== undefined && titles.some((title) => contains(element, title.element));
  const opinions = sections.find((one) => !isTitled(one));
  if (!opinions) return [...sections];
  const { signature, confidence } = opinions;
  return sections.map((one) =>
    isTitled(one) ? { ...one, signature, confidence: Math.min(one.confidence, confidence - 0.05) } : one,
  );
}

/** A form stands here, and hardly a word beside it: opinions are asked for, not told. */
export function isOfForm(part: Element, forms: Candidates['forms']): boolean {
  const inside = forms.filter(({ element, kind }) => kind && contains(part, element));
  if (inside.length === 0 || findAll(part, 'blockquote, q, cite').length > 0) return false;
  const asked = inside.reduce((sum, { element }) => sum + textOf(element, SAID_CAP).length, 0);
  return textOf(part, SAID_CAP).length - asked < LONGEST_INVITATION;
}

const LONGEST_INVITATION = 500;

/** A footer's column of links, called after opinions. */
export const isColumn = (part: Element): boolean =>
  isInFooter(part) && textOutsideLinks(part, SHORTEST * 2).length < SHORTEST;

/** "1,500 + happy customers": a figure that a page boasts of is nobody's opinion. */
export const isCounted = (element: Element): boolean =>
  [previousOf(element), nextOf(element)].some((beside) => beside && FIGURE.test(textOf(beside, 12)));
