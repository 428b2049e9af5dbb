import type { TFunction } from 'i18next';
import { type Hue, huesOfSides } from '@/lib/compare/brand-marks';
import { isOneBrand } from '@/lib/compare/over-time';
import type { Comparison, Row, Side } from '@/lib/model/comparison';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { readSide } from '@/lib/store/walks';
import { when } from '../parts/time';
import type { Frame, Pane } from '../viewer/frames';

export interface FoundSides {
  sides: Side[];
  /** Walks that were asked for and are no longer there, or are in the bin. */
  gone: number;
}

/** The walks of a comparison in the order they were asked for; the same one twice counts once. For a live query. */
export async function readSides(walkIds: string[]): Promise<FoundSides> {
  const ids = [...new Set(walkIds)];
  const found = await Promise.all(ids.map(readSide));
  const sides = found.filter((side) => side !== undefined && side.walk.deletedAt === undefined) as Side[];
  return { sides, gone: ids.length - sides.length };
}

/** One hue for each side. */
export function huesOf(sides: Side[]): Hue[] {
  return huesOfSides(sides.map(({ brand }) => brand));
}

/** What a side's name is made of. */
type Named = Pick<Side, 'brand' | 'walk'>;

/**
 * What each side is called beside the others: by its brand; several walks of one brand by what tells them apart, the
 * persona, the scenario, or else the day.
 */
export function sideNames(sides: Named[], t: TFunction, language = 'en'): string[] {
  return sides.map(({ brand, walk }) => {
    const alike = sides.filter((other) => other.brand.id === brand.id);
    if (alike.length === 1) return brand.name;
    const tells = (read: (side: Named) => string | undefined) =>
      new Set(alike.map(read)).size === alike.length;
    if (tells((side) => side.walk.persona)) return walk.persona || t('sides.noPersona');
    if (tells((side) => side.walk.scenario)) return walk.scenario || t('app.unnamed');
    return when(walk.startedAt, language);
  });
}

/** The sides under the names they go by beside one another, for what is handed on: a brand walked twice is told apart. */
export function namedApart<S extends Named>(sides: S[], t: TFunction, language: string): S[] {
  const names = sideNames(sides, t, language);
  return sides.map((side, index) => {
    const { name } = side.brand;
    const own = names[index] ?? name;
    return own === name ? side : { ...side, brand: { ...side.brand, name: `${name} (${own})` } };
  });
}

/** A comparison under the names its sides go by on the screen; of one brand alone the brand need not be said each time. */
export function shownAs(comparison: Comparison, t: TFunction, language: string): Comparison {
  const { sides } = comparison;
  if (!isOneBrand(sides)) return { ...comparison, sides: namedApart(sides, t, language) };
  const names = sideNames(sides, t, language);
  const named = sides.map((side, index) => ({
    ...side,
    brand: { ...side.brand, name: names[index] ?? side.brand.name },
  }));
  return { ...comparison, sides: named };
}

/** To whom the words about the first side speak: to the owner of the site, of a brand, or of one walk of several of a site. */
export type Voice = 'owner' | 'brand' | 'walk';

export function voiceOf(sides: Side[]): Voice {
  if (isOneBrand(sides)) return 'walk';
  return sides[0]?.brand.role === 'own' ? 'owner' : 'brand';
}

/** The words that stand where a side has no touchpoint to show. */
export type NothingWords = (row: Row, side: number) => string;

/**
 * Every moment of a comparison that has something to show, in the order of its rows. Where a side takes several
 * steps, the others keep their last one on screen beside each of them.
 */
export function framesOf(
  { sides, rows }: Pick<Comparison, 'sides' | 'rows'>,
  nothing: NothingWords,
  isOverTime = false,
): Frame[] {
  const hues = huesOf(sides);
  return rows.flatMap((row) => {
    const chains = row.cells.map((cell) => (cell.is === 'met' ? cell.touchpoints : []));
    const steps = Math.max(0, ...chains.map((chain) => chain.length));
    return Array.from({ length: steps }, (_, step): Frame => {
      const panes = sides.map((side, index): Pane => {
        const touchpoint = chains[index]?.[step] ?? chains[index]?.at(-1);
        const whose = { hue: hues[index] ?? 5, brand: side.brand.name };
        return touchpoint ? { ...whose, touchpoint } : { ...whose, nothing: nothing(row, index) };
      });
      return { id: `${row.id} ${step}`, kind: row.kind, panes, ...(isOverTime && { isOverTime }) };
    });
  });
}

/** The first touchpoint that some other side has in a row, to look at from a side that lacks it. */
export function heldElsewhere(row: Row, side: number): { side: number; touchpoint: Touchpoint } | undefined {
  for (const [index, cell] of row.cells.entries()) {
    if (index !== side && cell.is === 'met') return { side: index, touchpoint: cell.touchpoints[0] };
  }
  return undefined;
}
