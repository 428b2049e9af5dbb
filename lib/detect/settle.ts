import type { Kind } from '../model/kind';
import { attr, contains, parentOf, tagOf } from '../page/safe-dom';
import { isInside } from './around';
import type { Candidates } from './candidates';
import type { OfKind } from './detector';
import { bare } from './links';
import { patterns, table } from './tables';

const { HERE } = patterns('finds');

const alike = () => table('kindSets');

/**
 * Takes back what another detector knows better: finds inside a consent banner; a button whose form is on the page
 * (it becomes one more element of the form); a button inside somebody else's form; the form by which an offer is
 * taken.
 */
export function settle(found: readonly OfKind[], { consent, forms, links, document }: Candidates): OfKind[] {
  const outside = found.filter(
    ({ kind, element }) => kind === 'consent' || !element || !isInside(element, consent),
  );
  const offered = new Set(
    found.flatMap(({ kind, facts, element }) => (kind === 'promo' && facts?.form ? element : [])),
  );
  const onPage = new Set(outside.flatMap(({ kind, target }) => (target ? [] : kind)));
  const here = placesHere(links, document);
  const formOf = new Map<Kind, OfKind>();
  for (const one of outside) if (one.facts?.form && !formOf.has(one.kind)) formOf.set(one.kind, one);
  return outside.flatMap((one): OfKind[] => {
    if (one.kind !== 'promo' && one.facts?.form && one.element && offered.has(one.element)) return [];
    // The page that a menu calls "Prices" is told by the prices on it.
    if (one.target && onPage.has(one.kind) && here.has(one.target)) return [];
    if (!isOpener(one)) return [one];
    const holder = forms.find(({ element, kind }) => kind && one.element && contains(element, one.element));
    if (holder) return [];
    const form = formOf.get(one.kind) ?? openedBy(one.element, outside, forms);
    return form
      ? [
          {
            ...form,
            facts: undefined,
            element: one.element,
            evidence: one.evidence,
            confidence: one.confidence,
            state: undefined,
          },
        ]
      : [one];
  });
}

/** The find of the form in the dialog that this opens. */
function openedBy(
  opener: Element | undefined,
  found: readonly OfKind[],
  forms: Candidates['forms'],
): OfKind | undefined {
  const opened = opener && forms.find(({ openers }) => openers?.includes(opener));
  return opened && found.find(({ element, facts }) => facts?.form && element === opened.element);
}

/** Addresses of this very page, as links to it are written; a menu marks them. */
function placesHere(links: Candidates['links'], document: Document): ReadonlySet<string> {
  const here = new Set<string>();
  for (const { url, element } of links) {
    if (!url) continue;
    const own =
      url.host === document.location?.host && pageAt(url.pathname) === pageAt(document.location.pathname);
    if (own || isMarkedHere(element)) here.add(bare(url));
  }
  return here;
}

/** A folder and its first page are one page. */
const pageAt = (path: string): string => path.replace(/(^|\/)(index|default)\.(html?|php|aspx?)$/i, '$1');

const isMarkedHere = (element: Element): boolean =>
  attr(element, 'aria-current') === 'page' ||
  [element, parentOf(element)].some(
    (at) => at && /^(a|li)$/.test(tagOf(at)) && HERE.test(attr(at, 'class', 200).toLowerCase()),
  );

/** Something to press that only words speak for and that leads nowhere. */
const isOpener = ({ kind, facts, target, element, evidence }: OfKind): boolean =>
  alike().OPENED.has(kind) &&
  !facts?.form &&
  !target &&
  element !== undefined &&
  evidence.every(({ by }) => by === 'words');
