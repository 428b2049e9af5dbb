import { textOf } from '../page/reading';
import { attr, contains, isWithin, tagOf, upFrom } from '../page/safe-dom';
import { decoded, slug } from '../page/text';
import type { SpokenKind } from '../vocabulary/phrases/phrases';
import { isProse, sectionOf } from './around';
import type { Candidates } from './candidates';
import { type Found, type Told, told } from './detector';
import { patterns } from './tables';
import { bestHit } from './words';

const { MENU } = patterns('around');

/** A part of the page that is all about one thing; see `asRegions` for its name. */
export const section = (element: Element | undefined, label: string, rest: Told): Found => ({
  element,
  label,
  signature: 'section',
  ...rest,
});

/** Shorter than this an anchor's target is a mark, not a section. */
const SHORTEST_SECTION = 60;

/** Sections that the page's own menu names: "#preise" below the words "Unsere Preise". */
export function byAnchors(
  kind: SpokenKind,
  { document, links }: Candidates,
): { element: Element; name: string }[] {
  const found = new Map<Element, string>();
  for (const { anchor, hits, name, element } of links) {
    if (!anchor || bestHit(hits)?.kind !== kind || isProse(element)) continue;
    const target = targetOf(document, anchor);
    if (target && !found.has(target)) found.set(target, name);
  }
  return [...found].map(([element, name]) => ({ element, name }));
}

function targetOf(document: Document, anchor: string): Element | undefined {
  const id = decoded(anchor);
  const target = Document.prototype.getElementById.call(document, id);
  if (!target || /^(body|html|main|a|header)$/.test(tagOf(target))) {
    const around = target && tagOf(target) === 'a' ? sectionOf(target, '') : undefined;
    return around === target ? undefined : around;
  }
  const text = textOf(target, SHORTEST_SECTION * 3);
  if (text.length >= SHORTEST_SECTION) return target;
  const section = sectionOf(target, text);
  return section === target ? undefined : section;
}

const isThere = (document: Document, anchor: string): boolean =>
  Document.prototype.getElementById.call(document, decoded(anchor)) !== null;

/** Menu items that say the kind in so many words and lead nowhere yet: a script or the maker fills them. */
export function byDeadLinks(kind: SpokenKind, { document, links }: Candidates): Found[] {
  return links.flatMap(({ url, anchor, proof, hits, name, element }): Found[] => {
    const hit = bestHit(hits);
    if (
      url ||
      (anchor && isThere(document, anchor)) ||
      proof ||
      hit?.kind !== kind ||
      hit.share < 1 ||
      !isInMenu(element)
    )
      return [];
    return [
      {
        element,
        label: name,
        signature: `words:${slug(name)}`,
        ...told('words', hit.phrase, 0.5),
      },
    ];
  });
}

const isInMenu = (element: Element): boolean =>
  isWithin(
    element,
    (at) => /^(nav|footer|header)$/.test(tagOf(at)) || MENU.test(attr(at, 'class', 200).toLowerCase()),
    14,
  );

/**
 * Sections found in several ways, each part of the page once: what lies in or around an earlier find is that find's.
 * The first has no name of its own, so that its key stays when its heading changes; others are told apart by their label.
 */
export function asRegions(found: readonly Found[]): Found[] {
  const firsts: Found[] = [];
  return found.map((one) => {
    const { element } = one;
    const known = firsts.find(
      ({ element: other }) =>
        other === element || (element && other && (contains(other, element) || contains(element, other))),
    );
    if (!known) firsts.push(one);
    const first = known ?? one;
    return { ...one, signature: first === firsts[0] ? 'section' : `section:${slug(first.label, 40)}` };
  });
}

/** The nearest thing that holds all of these, at most so many levels above the first; undefined where that is the page itself. */
export function togetherIn(elements: readonly Element[], levels = 7): Element | undefined {
  const [first, ...others] = elements;
  if (!first) return undefined;
  for (const at of upFrom(first, levels)) {
    if (/^(body|html|main|form)$/.test(tagOf(at))) return undefined;
    if (others.every((other) => Node.prototype.contains.call(at, other))) return at;
  }
  return undefined;
}
