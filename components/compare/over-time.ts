import type { TFunction } from 'i18next';
import type { Row, Side } from '@/lib/model/comparison';
import { isOneBrand } from './sides';
import type { Mark } from './verdict';

/** Whether the sides are the same customer's walks of one site, one after the other: then rows were added and removed. */
export function isOverTime(sides: Side[]): boolean {
  const [first] = sides;
  return (
    isOneBrand(sides) &&
    sides.every(({ walk }) => walk.scenario === first?.walk.scenario && walk.persona === first?.walk.persona)
  );
}

/** The chip of a row between the oldest and the newest walk of one site. Where one could not look, nothing is claimed. */
export function changeMark({ cells, differences }: Row, sides: Side[], t: TFunction): Mark {
  const byAge = [...sides.keys()].sort((x, y) => startOf(sides, x) - startOf(sides, y));
  const [before, now] = [cells[byAge[0] ?? 0], cells[byAge.at(-1) ?? 0]];
  if (!before || !now || before.is === 'not-looked' || now.is === 'not-looked') {
    return { text: t('compare.verdicts.unknown'), tone: 'hatched' };
  }
  if (before.is === 'not-found' && now.is === 'not-found')
    return { text: t('compare.verdicts.unknown'), tone: 'plain' };
  if (before.is === 'not-found') return { text: t('overTime.added'), tone: 'good' };
  if (now.is === 'not-found') return { text: t('overTime.removed'), tone: 'bad' };
  return differences.length > 0
    ? { text: t('overTime.changed'), tone: 'warn' }
    : { text: t('overTime.same'), tone: 'plain' };
}

/** Whether a side is not the newest walk: what it lacks was not there yet. */
export function isEarlier(sides: Side[], index: number): boolean {
  return sides.some(({ walk }) => walk.startedAt > startOf(sides, index));
}

function startOf(sides: Side[], index: number): number {
  return sides[index]?.walk.startedAt ?? 0;
}
