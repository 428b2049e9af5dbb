import { textOf } from '../../page/reading';
import { childrenOf, findAll, parentOf, tagOf, upFrom } from '../../page/safe-dom';
import { fold } from '../../page/text';
import { outermost } from '../around';
import type { Candidates } from '../candidates';
import { type Detector, type Found, told } from '../detector';
import { byLinkWords } from '../finds';
import { patterns } from '../tables';
import { byVendors } from '../vendor-finds';

const { METHOD, NO_METHOD, PICTURED, NAMES, TAKEN, TITLE, BOX } = patterns('payment');

/** Logos of ways to pay, shown to reassure, and links to the ways to pay. */
export const detector: Detector = {
  id: 'payment',
  find: (candidates) => [
    ...byLogos(candidates),
    ...byBoxes(candidates),
    ...byNames(candidates),
    ...byTitles(candidates),
    ...byVendors('payment', candidates, { declared: false }),
    ...byLinkWords('payment', candidates),
  ],
};

/** Two different logos close to each other, or one picture named "payments". */
function byLogos({ pictures, marked }: Candidates): Found[] {
  const drawn = marked.filter(
    ({ element, marks }) => /^(span|li|div)$/.test(tagOf(element)) && METHOD.test(marks),
  );
  const named = [...pictures, ...drawn.map(({ element, marks }) => ({ element, words: marks }))];
  const logos = named.flatMap(({ element, words }) => {
    const methods = new Set([...words.matchAll(new RegExp(METHOD.regex, 'g'))].map(([one]) => one));
    const method =
      (methods.size > 1 ? 'payment' : METHOD.exec(words)?.[1]) ??
      (PICTURED.test(words) && !isTold(rowOf(element)) ? 'payment' : undefined);
    return method && !NO_METHOD.test(words) ? [{ element, method, row: rowOf(element) }] : [];
  });
  return logos
    .filter(
      ({ method, row }) =>
        method === 'payment' || logos.some((other) => other.method !== method && other.row === row),
    )
    .map(({ row, element, method }) =>
      found(row ?? element, method, 'logos', told('structure', method, 0.75)),
    );
}

/** A picture beside so many words illustrates them. */
const isTold = (row?: Element): boolean =>
  row !== undefined &&
  textOf(row, LEAST_ILLUSTRATED + 1).length > LEAST_ILLUSTRATED &&
  findAll(row, 'p').length > 0;

const LEAST_ILLUSTRATED = 100;

/** A box that its maker calls after payment, with nothing but pictures in it. */
function byBoxes({ marked }: Candidates): Found[] {
  const boxes = marked.filter(({ element, marks }) => {
    const count = BOX.test(marks) ? findAll(element, 'img, svg').length : 0;
    return (
      count >= LOGOS.least &&
      count <= LOGOS.most &&
      textOf(element, LONGEST_CAPTION + 1).length <= LONGEST_CAPTION
    );
  });
  return outermost(boxes)
    .slice(0, 1)
    .map(({ element, marks }) => {
      const called = marks.trim();
      const label = textOf(element, LONGEST_CAPTION) || called;
      return found(element, label, 'logos', told('structure', called, 0.65));
    });
}

const LOGOS = { least: 2, most: 16 };
const LONGEST_CAPTION = 60;

/** Names of ways to pay in one line; fewer where it says that they are taken. */
const FEWEST_NAMES = 3;
const FEWEST_TAKEN = 2;
const LONGEST_LINE = 200;

/** A line that names the ways to pay. */
function byNames({ texts }: Candidates): Found[] {
  return texts.flatMap(({ element, text }): Found[] => {
    if (text.length > LONGEST_LINE) return [];
    const folded = fold(text);
    const names = new Set(folded.match(NAMES.regex));
    if (names.size < (TAKEN.test(folded) ? FEWEST_TAKEN : FEWEST_NAMES)) return [];
    return [found(element, text, 'named', told('words', [...names].join(', '), 0.7))];
  });
}

/** A part whose title says that it is about paying, and that names a way to. */
const byTitles = ({ headings }: Candidates): Found[] =>
  headings.flatMap(({ element, text }) => {
    if (
      !TITLE.test(
        fold(text)
          .replace(/[^a-z ]/g, '')
          .trim(),
      )
    )
      return [];
    return [...upFrom(element, PART_LEVELS)].flatMap((part) => nameIn(part, text)).slice(0, 1);
  });

/** A way to pay that a part names beside its own title. */
function nameIn(part: Element, title: string): Found[] {
  const said = fold(textOf(part, LONGEST_PART + 1)).replace(fold(title), '');
  const [name] = said.length > LONGEST_PART ? [] : (said.match(NAMES.regex) ?? []);
  return name ? [found(part, title, 'named', told('words', name, 0.75))] : [];
}

const LONGEST_PART = 500;
const PART_LEVELS = 4;

const found = (element: Element, label: string, signature: string, rest: ReturnType<typeof told>): Found => ({
  element,
  label,
  signature,
  ...rest,
});

function rowOf(element: Element): Element | undefined {
  const parent = parentOf(element);
  const around = parent && parentOf(parent);
  return parent && childrenOf(parent).length > 1
    ? parent
    : around && childrenOf(around).length > 1
      ? around
      : undefined;
}
