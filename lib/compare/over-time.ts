import type { Cell, Row, Side } from '../model/comparison';
import type { Picture } from '../model/shot';

/** What became of a row between the oldest and the newest walk of one site. Where one could not look, nothing is claimed. */
export type ChangeOverTime = 'added' | 'removed' | 'changed' | 'same' | 'unknown';

/**
 * Part of a touchpoint's picture, 0…1, from which on the picture alone makes a row changed. Another word on a button
 * is some hundredths of it; letters drawn a fraction of a pixel beside where they were stay under three thousandths.
 */
export const PICTURE_CHANGED_FROM = 0.005;

/** By row id, how much of its picture changed, 0…1. A row that is not here was not compared, and nothing is claimed. */
export type PictureChanges = ReadonlyMap<string, number>;

/** Whether all sides are walks of one brand. */
export function isOneBrand(sides: readonly Side[]): boolean {
  return sides.length > 1 && sides.every(({ brand }) => brand.id === sides[0]?.brand.id);
}

/** Whether the sides are the same customer's walks of one site, one after the other: then rows were added and removed. */
export function isOverTime(sides: readonly Side[]): boolean {
  const [first] = sides;
  return (
    isOneBrand(sides) &&
    sides.every(({ walk }) => walk.scenario === first?.walk.scenario && walk.persona === first?.walk.persona)
  );
}

/** `pictureShare`: how much of the row's picture changed, where that is known. */
export function changeOverTime(row: Row, sides: readonly Side[], pictureShare = 0): ChangeOverTime {
  const [before, now] = oldestAndNewest(row, sides);
  if (!before || !now || before.is === 'not-looked' || now.is === 'not-looked') return 'unknown';
  if (before.is === 'not-found' && now.is === 'not-found') return 'unknown';
  if (before.is === 'not-found') return 'added';
  if (now.is === 'not-found') return 'removed';
  return row.differences.length > 0 || isPictureChanged(pictureShare) ? 'changed' : 'same';
}

export function isPictureChanged(share = 0): boolean {
  return share >= PICTURE_CHANGED_FROM;
}

/** A picture that was taken, and where in it the touchpoint is. */
export type Taken = Extract<Picture, { is: 'taken' }>;

/** The pictures of a row that show the same step in the oldest and the newest walk, of every step that both have. */
export function picturePairs(row: Row, sides: readonly Side[]): [Taken, Taken][] {
  const [before, now] = oldestAndNewest(row, sides).map((cell) =>
    cell?.is === 'met' ? cell.touchpoints.map((touchpoint) => touchpoint.before) : [],
  );
  return (before ?? []).flatMap((then, step): [Taken, Taken][] => {
    const later = now?.[step];
    return then.is === 'taken' && later?.is === 'taken' ? [[then, later]] : [];
  });
}

function oldestAndNewest({ cells }: Row, sides: readonly Side[]): [Cell | undefined, Cell | undefined] {
  const byAge = [...sides.keys()].sort((x, y) => startOf(sides, x) - startOf(sides, y));
  return [cells[byAge[0] ?? 0], cells[byAge.at(-1) ?? 0]];
}

/** Whether a side is not the newest walk: what it lacks was not there yet. */
export function isEarlier(sides: readonly Side[], index: number): boolean {
  return sides.some(({ walk }) => walk.startedAt > startOf(sides, index));
}

function startOf(sides: readonly Side[], index: number): number {
  return sides[index]?.walk.startedAt ?? 0;
}
