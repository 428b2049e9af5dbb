import type { Row, Side } from '../model/comparison';

/** What became of a row between the oldest and the newest walk of one site. Where one could not look, nothing is claimed. */
export type ChangeOverTime = 'added' | 'removed' | 'changed' | 'same' | 'unknown';

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

export function changeOverTime({ cells, differences }: Row, sides: readonly Side[]): ChangeOverTime {
  const byAge = [...sides.keys()].sort((x, y) => startOf(sides, x) - startOf(sides, y));
  const [before, now] = [cells[byAge[0] ?? 0], cells[byAge.at(-1) ?? 0]];
  if (!before || !now || before.is === 'not-looked' || now.is === 'not-looked') return 'unknown';
  if (before.is === 'not-found' && now.is === 'not-found') return 'unknown';
  if (before.is === 'not-found') return 'added';
  if (now.is === 'not-found') return 'removed';
  return differences.length > 0 ? 'changed' : 'same';
}

/** Whether a side is not the newest walk: what it lacks was not there yet. */
export function isEarlier(sides: readonly Side[], index: number): boolean {
  return sides.some(({ walk }) => walk.startedAt > startOf(sides, index));
}

function startOf(sides: readonly Side[], index: number): number {
  return sides[index]?.walk.startedAt ?? 0;
}
