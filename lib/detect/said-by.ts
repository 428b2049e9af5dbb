import { hasAttr, marksOf, tagOf } from '../page/safe-dom';
import { wordsOf } from '../page/text';
import type { SpokenKind } from '../vocabulary/phrases/phrases';
import { isInArticle } from './around';
import type { Candidates, Control, Link } from './candidates';
import { patterns, table } from './tables';
import { bestHit, type Hit } from './words';

const { ASKING } = patterns('finds');
const { QUESTION_MARKS } = patterns('faq');

const alike = () => table('kindSets');

/** A question that opens its answer speaks of a thing and is not the thing. */
export const asksItself = ({ element, name }: Control | Link): boolean => {
  const [, sign] = ASKING.exec(name) ?? [];
  return (
    sign !== undefined &&
    (sign !== '' ||
      tagOf(element) === 'summary' ||
      hasAttr(element, 'aria-controls') ||
      QUESTION_MARKS.test(marksOf(element)))
  );
};

interface Said<By> {
  by: By;
  hit: Hit;
}

/** What is pressed and leads nowhere else: controls, and links whose script does it. */
export const pressedIn = ({ controls, links }: Candidates): (Control | Link)[] => [
  ...controls,
  ...links.filter(({ url, proof }) => !url && !proof),
];

/** What says each kind, sorted once for all detectors. */
interface SaidBy {
  /** Links to another page. */
  links: Map<SpokenKind, Said<Link>[]>;
  /** Controls, and links that lead nowhere. */
  pressed: Map<SpokenKind, Said<Control | Link>[]>;
}

const sorted = new WeakMap<Candidates, SaidBy>();

/** Made once for each look at a page. */
export function saidBy(candidates: Candidates): SaidBy {
  const known = sorted.get(candidates);
  if (known) return known;
  const leading = candidates.links.filter(({ url, anchor, proof }) => url && !anchor && !proof);
  const all = {
    links: sort(leading, kindOfLink),
    pressed: sort(pressedIn(candidates), (by) => (asksItself(by) ? undefined : bestHit(by.hits))),
  };
  sorted.set(candidates, all);
  return all;
}

function sort<By>(all: readonly By[], hear: (by: By) => Hit | undefined): Map<SpokenKind, Said<By>[]> {
  const byKind = new Map<SpokenKind, Said<By>[]>();
  for (const by of all) {
    const hit = hear(by);
    if (!hit) continue;
    const same = byKind.get(hit.kind);
    if (same) same.push({ by, hit });
    else byKind.set(hit.kind, [{ by, hit }]);
  }
  return byKind;
}

/** Longer names are titles of something: an article's address may say anything. */
const LONGEST_MENU_NAME = 40;

/** The way to a site's front page, as it is written there. */
const FRONT_PAGE = /^(\.?\/)?(index\.\w+)?$/;

function kindOfLink({ hits, pathHits, name, element, raw }: Link): Hit | undefined {
  const best = bestHit(hits);
  // The site's own name may have any word in it.
  if (best && best.share < 1 && FRONT_PAGE.test(raw)) return undefined;
  if (best && alike().BY_BOTH.has(best.kind)) {
    const other = bestHit(pathHits);
    if (other && other.kind !== best.kind && other.share > 0.6) return undefined;
  }
  if (best || name.length > LONGEST_MENU_NAME || name.length < 2) return best;
  const byPath = pathHits.length === 0 ? undefined : bestHit(pathHits);
  return byPath &&
    (byPath.share > 0.6 || byPath.words > 1) &&
    alike().BY_ADDRESS.has(byPath.kind) &&
    wordsOf(name).length <= 4 &&
    !isInArticle(element)
    ? byPath
    : undefined;
}
