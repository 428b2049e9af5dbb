import { type Hue, huesOfBrands } from '@/lib/compare/brand-marks';
import type { Brand } from '@/lib/model/brand';
import type { Kind, Stage } from '@/lib/model/kind';
import type { Score } from '@/lib/model/scorecard';
import type { Touchpoint } from '@/lib/model/touchpoint';
import type { Walk } from '@/lib/model/walk';
import { db } from '@/lib/store/db';
import { listWalks } from '@/lib/store/walks';

/** A walk as the library lists it. */
export interface LibraryRow {
  walk: Walk;
  brand: Brand;
  hue: Hue;
  /** In order, without deleted ones; none in a list that was read without its chains. */
  touchpoints: Touchpoint[];
  /** 0…100, as it was last scored. */
  points?: number | undefined;
}

/** What the library is narrowed to; an empty filter lets all through. */
export interface Filter {
  text: string;
  kind?: Kind | undefined;
  stage?: Stage | undefined;
  brandId?: string | undefined;
}

/** All walks that are not in the bin, newest first, with what a row shows. For a live query. */
export async function readRows(): Promise<LibraryRow[]> {
  const [walks, brands, touchpoints, scores] = await Promise.all([
    listWalks(),
    db.brands.toArray(),
    db.touchpoints.toArray(),
    db.scores.toArray(),
  ]);
  return joinRows(walks, brands, touchpoints, scores);
}

/** The same without the chains, a hundred times as fast in a full library: enough to put the list on screen. */
export async function readHeads(): Promise<LibraryRow[]> {
  const [walks, brands, scores] = await Promise.all([listWalks(), db.brands.toArray(), db.scores.toArray()]);
  return joinRows(walks, brands, [], scores);
}

/** Puts walks, brands and chains together; a walk whose brand is gone is left out. */
export function joinRows(
  walks: Walk[],
  brands: Brand[],
  touchpoints: Touchpoint[],
  scores: Score[] = [],
): LibraryRow[] {
  const newest = new Map(
    scores.toSorted((x, y) => x.at - y.at).map(({ walkId, points }) => [walkId, points]),
  );
  const hues = huesOfBrands(brands);
  const brandById = new Map(brands.map((brand) => [brand.id, brand]));
  const kept = touchpoints.filter((touchpoint) => touchpoint.deletedAt === undefined);
  const chains = Map.groupBy(kept, (touchpoint) => touchpoint.walkId);
  return walks.flatMap((walk) => {
    const brand = brandById.get(walk.brandId);
    if (!brand) return [];
    const chain = (chains.get(walk.id) ?? []).sort((a, b) => a.order - b.order);
    return [{ walk, brand, hue: hues.get(brand.id) ?? 1, touchpoints: chain, points: newest.get(walk.id) }];
  });
}

/** The rows a filter lets through, in their order. Every word must be somewhere in the walk, case and accents aside. */
export function narrow(rows: LibraryRow[], filter: Filter): LibraryRow[] {
  const needles = fold(filter.text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (filter.brandId && row.brand.id !== filter.brandId) return false;
    if (filter.kind && !row.touchpoints.some(({ kind }) => kind === filter.kind)) return false;
    if (filter.stage && !row.touchpoints.some(({ stage }) => stage === filter.stage)) return false;
    if (needles.length === 0) return true;
    const haystack = haystackOf(row);
    return needles.every((needle) => haystack.includes(needle));
  });
}

/** Made once for each row: folding all words of a thousand walks takes longer than finding some. */
const haystacks = new WeakMap<LibraryRow, string>();

/** What a search looks through. Called ahead of the first search, it makes that as fast as the others. */
export function haystackOf(row: LibraryRow): string {
  const known = haystacks.get(row);
  if (known !== undefined) return known;
  const made = wordsOfRow(row);
  haystacks.set(row, made);
  return made;
}

function wordsOfRow({ walk, brand, touchpoints }: LibraryRow): string {
  const parts = [walk.scenario, walk.persona, brand.name, ...brand.hosts];
  for (const { name, label, note, target, kind } of touchpoints) parts.push(name, label, note, target, kind);
  return fold(parts.filter(Boolean).join('\n'));
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Where the comparison of the selected walks is: own brands first, else in the order they were selected.
 * The first side is the one the verdicts speak for.
 */
export function comparePath(selected: string[], rows: LibraryRow[]): string {
  const isOwn = (id: string) => rows.find((row) => row.walk.id === id)?.brand.role === 'own';
  const ids = [...selected.filter(isOwn), ...selected.filter((id) => !isOwn(id))];
  return `/compare/${ids.join(',')}`;
}
