import { type Result, succeed } from '../model/result';
import type { Score, Scorecard } from '../model/scorecard';
import { db } from './db';
import { write } from './write';

/** The user's own scorecards, the newest version of each, by name. */
export async function listScorecards(): Promise<Scorecard[]> {
  const versions = await db.scorecards.toArray();
  const newest = [...Map.groupBy(versions, ({ seriesId }) => seriesId).values()].map(newestOf);
  return newest
    .filter((scorecard) => scorecard.deletedAt === undefined)
    .sort((x, y) => (x.name ?? '').localeCompare(y.name ?? ''));
}

/** All versions of one scorecard, newest first. */
export async function versionsOf(seriesId: string): Promise<Scorecard[]> {
  const versions = await db.scorecards.where('seriesId').equals(seriesId).sortBy('madeAt');
  return versions.reverse();
}

const newestOf = ([first, ...rest]: Scorecard[]): Scorecard =>
  rest.reduce((newest, one) => (one.madeAt > newest.madeAt ? one : newest), first as Scorecard);

/** How a walk was scored by one version; `change` gets the score as it stood. */
export function changeScore(
  walkId: string,
  scorecardId: string,
  change: (before: Score | undefined) => Score,
): Promise<Result<Score>> {
  return write(['scores'], async () => {
    const before = await db.scores.where('[walkId+scorecardId]').equals([walkId, scorecardId]).first();
    const score = change(before);
    await db.scores.put(score);
    return succeed(score);
  });
}
