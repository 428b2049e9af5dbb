import { textOf } from '../page/reading';
import { childrenOf, contains, findAll, findUp, parentOf, tagOf, upFrom } from '../page/safe-dom';
import type { FieldSeen, Heading } from './candidates';

/** What stands over a form or a section, as a customer reads it. */

/** The heading of a form: of those a customer may read as its own the first that tells what it is for, else the nearest. */
export function headingOfForm(form: Element, all: readonly Heading[]): string {
  const headings = headingsOf(form, all);
  return (headings.find(({ hits }) => hits.length > 0) ?? headings[0])?.text ?? '';
}

/** The heading a customer reads as this section's. */
export const headingOf = (part: Element, all: readonly Heading[]): string =>
  headingsOf(part, all)[0]?.text ?? '';

/** Headings a customer may read as this part's, nearest first: inside it, else those before it in the nearest part around that has one. */
function headingsOf(part: Element, all: readonly Heading[]): Heading[] {
  const headings = all.filter(({ element, text }) => text.length > 2 && !isOfField(element));
  const inside = headings.find(({ element }) => contains(part, element));
  if (inside) return [inside];
  const before = headings.filter(({ element }) => isBefore(element, part) && !contains(element, part));
  for (const around of upFrom(part, 6)) {
    if (around === part) continue;
    if (/^(body|html|main)$/.test(tagOf(around))) break;
    const own = before.filter(({ element }) => contains(around, element)).reverse();
    const [nearest] = own;
    if (nearest) return isOfAnother(nearest.element, around) ? [] : own.slice(0, MOST_HEADINGS);
  }
  return [];
}

/** Makers call the place of a field's label its title. */
const isOfField = (heading: Element): boolean => findAll(heading, 'label').length > 0;

/** Further back a heading speaks of something else. */
const MOST_HEADINGS = 3;
/** So many headed parts side by side are a page's sections or a footer's columns. */
const MANY_PARTS = 3;

/** Whether a heading below `around` belongs to a section beside and not to the whole. */
function isOfAnother(heading: Element, around: Element): boolean {
  const branch = findUp(heading, (at) => parentOf(at) === around);
  if (!branch || branch === heading) return false;
  if (/^(section|article|footer|nav)$/.test(tagOf(branch))) return true;
  const headed = [...childrenOf(around)].filter((child) => findAll(child, 'h1, h2, h3, h4, h5').length > 0);
  return headed.length >= MANY_PARTS;
}

/** What a form says before its first field. */
export function leadOf(form: Element, [first]: readonly FieldSeen[]): string {
  if (!first) return '';
  const said = findAll(form, 'p, legend, strong, b').find(
    (one) => isBefore(one, first.element) && textOf(one, LONGEST_LEAD + 1).length > 4,
  );
  const text = said ? textOf(said, LONGEST_LEAD + 1) : '';
  return text.length <= LONGEST_LEAD ? text : '';
}

const LONGEST_LEAD = 120;

const isBefore = (one: Element, other: Element): boolean =>
  (Node.prototype.compareDocumentPosition.call(one, other) & 4) !== 0;
