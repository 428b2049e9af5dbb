import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judging, scoreNow } from '@/lib/record/judging';
import { db } from '@/lib/store/db';
import { USUAL_SCORECARD } from '@/lib/vocabulary/scorecards';
import { aBrand, anId, aStop, aTouchpoint, aWalk } from '../examples';

const touchpointId = anId(20);
const walkId = anId(1);
const judgement = async () => (await db.touchpoints.get(touchpointId))?.judgement;

beforeEach(async () => {
  await db.brands.put(aBrand());
  await db.walks.put(aWalk({ state: 'finished', ending: { outcome: 'reached', startsNewChain: true } }));
  await db.stops.put(aStop());
  await db.touchpoints.put(aTouchpoint());
});
afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('judging a touchpoint', () => {
  it('adds one judgement to the others, and null takes only its own back', async () => {
    await judging.judgeTouchpoint({ touchpointId, change: { emotion: -2, qualities: { simple: 4 } } });
    await judging.judgeTouchpoint({ touchpointId, change: { qualities: { personal: 1 }, thoughts: 'Hm' } });
    expect(await judgement()).toEqual({ emotion: -2, qualities: { simple: 4, personal: 1 }, thoughts: 'Hm' });
    await judging.judgeTouchpoint({ touchpointId, change: { emotion: null, qualities: { simple: null } } });
    expect(await judgement()).toEqual({ qualities: { personal: 1 }, thoughts: 'Hm' });
  });

  it('leaves nothing behind when all is taken back; an emotion of 0 is no absence', async () => {
    await judging.judgeTouchpoint({
      touchpointId,
      change: { emotion: 0, marks: { script: 3 }, painPoint: 'x' },
    });
    expect((await judgement())?.emotion).toBe(0);
    await judging.judgeTouchpoint({
      touchpointId,
      change: { emotion: null, marks: { script: null }, painPoint: '' },
    });
    expect(await judgement()).toBeUndefined();
  });
});

describe('scoring a walk', () => {
  const answer = (questionId: string, given: number | 'n/a' | null, scorecardId = USUAL_SCORECARD.id) =>
    judging.answerQuestion({ walkId, scorecardId, questionId, answer: given });
  const score = (scorecardId = USUAL_SCORECARD.id) =>
    db.scores.where('[walkId+scorecardId]').equals([walkId, scorecardId]).first();

  it('keeps each answer, two at once too, and takes one back', async () => {
    await Promise.all([answer('works', 1), answer('design', 0.5)]);
    expect((await score())?.answers).toEqual({ works: 1, design: 0.5 });
    await answer('works', null);
    expect((await score())?.answers).toEqual({ design: 0.5 });
    expect(await db.scores.count()).toBe(1);
  });

  it('carries answers over to a new version, and leaves the old score as it was', async () => {
    await answer('works', 1);
    const before = await score();
    const newer = { ...USUAL_SCORECARD, id: anId(77), name: 'Newer', madeAt: USUAL_SCORECARD.madeAt + 1 };
    await judging.saveScorecard({ scorecard: newer });
    await answer('design', 1, newer.id);
    expect((await score(newer.id))?.answers).toEqual({ works: 1, design: 1 });
    expect(await score()).toEqual(before);
  });

  it('uses the scorecard in use, and the one that ships when that was deleted', async () => {
    const own = { ...USUAL_SCORECARD, id: anId(78), seriesId: anId(79), name: 'Own' };
    await judging.saveScorecard({ scorecard: own });
    await db.settings.put({ id: 'settings', scorecardSeriesId: own.seriesId });
    await scoreNow(walkId);
    expect((await db.scores.toArray()).map(({ scorecardId }) => scorecardId)).toEqual([own.id]);
    await judging.deleteScorecard({ seriesId: own.seriesId, isDeleted: true });
    await scoreNow(walkId);
    expect(await score()).toBeDefined();
  });

  it('says when the scorecard is gone', async () => {
    expect(await answer('works', 1, anId(404))).toMatchObject({ problem: { code: 'no-such-scorecard' } });
  });
});
