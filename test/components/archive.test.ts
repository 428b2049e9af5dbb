import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { giveOut, takeIn } from '@/components/library/archive';
import { readArchive } from '@/lib/exchange/archive';
import type { Action } from '@/lib/model/action';
import { db } from '@/lib/store/db';
import { keepFile, readFile } from '@/lib/store/files';
import { USUAL_SCORECARD } from '@/lib/vocabulary/scorecards';
import { aBrand, anId, aShot, aStop, aTouchpoint, aWait, aWalk } from '../examples';

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);
const picture = new Blob([PNG], { type: 'image/png' });
const shot = aShot({ id: anId(90), type: 'image/png', bytes: PNG.length });

async function fill(): Promise<void> {
  await db.brands.put(aBrand());
  await db.walks.bulkPut([aWalk(), aWalk({ id: anId(9), state: 'finished' })]);
  await db.stops.put(aStop());
  await db.touchpoints.put(aTouchpoint({ note: 'As exported' }));
  await db.shots.put(shot);
  await db.pixels.put({ id: shot.id, full: picture, thumb: picture });
}

async function exported(...ids: string[]): Promise<Blob> {
  const archive = await giveOut(ids);
  if (!archive.ok) throw new Error(archive.problem.detail);
  return archive.value;
}

const clear = () => Promise.all(db.tables.map((table) => table.clear()));

afterEach(clear);

describe('archives of the library', () => {
  it('bring a walk back with its pages, touchpoints and pictures, and leave others out', async () => {
    await fill();
    const archive = await exported(anId(1));
    await clear();
    expect(await takeIn(archive)).toEqual({ ok: true, value: 1 });
    expect(await db.walks.toCollection().primaryKeys()).toEqual([anId(1)]);
    expect(await db.touchpoints.get(anId(20))).toEqual(aTouchpoint({ note: 'As exported' }));
    expect(await db.stops.count()).toBe(1);
    expect((await db.pixels.get(shot.id))?.full.size).toBe(PNG.length);
  });

  it('rest a walk that was under way, because it has no tab here', async () => {
    await fill();
    const archive = await exported(anId(1));
    await clear();
    await takeIn(archive);
    expect(await db.walks.get(anId(1))).toMatchObject({ state: 'paused' });
  });

  it('change nothing that is in the library already', async () => {
    await fill();
    const archive = await exported(anId(1));
    await db.touchpoints.update(anId(20), { note: 'Written since' });
    await db.brands.update(anId(5), { name: 'Renamed' });
    expect(await takeIn(archive)).toEqual({ ok: true, value: 0 });
    expect((await db.touchpoints.get(anId(20)))?.note).toBe('Written since');
    expect((await db.brands.get(anId(5)))?.name).toBe('Renamed');
  });

  it('cannot take a row of another walk over by its id', async () => {
    await fill();
    const archive = await exported(anId(1));
    await db.walks.delete(anId(1));
    await db.touchpoints.put(aTouchpoint({ walkId: anId(9), note: 'Another walk’s' }));
    expect(await takeIn(archive)).toEqual({ ok: true, value: 1 });
    expect(await db.touchpoints.get(anId(20))).toMatchObject({ walkId: anId(9), note: 'Another walk’s' });
  });

  it('bring a walk back from the bin', async () => {
    await fill();
    const archive = await exported(anId(1));
    await db.walks.update(anId(1), { deletedAt: 5 });
    expect(await takeIn(archive)).toEqual({ ok: true, value: 1 });
    expect((await db.walks.get(anId(1)))?.deletedAt).toBeUndefined();
  });

  it('leave names of staff out, unless the user allows them', async () => {
    await fill();
    const answer = { id: anId(51), at: 2, by: 'call', timedBy: 'walker', spokeWith: 'Marta' } as const;
    await db.waits.put(aWait({ walkId: anId(1), answers: [answer] }));
    await db.touchpoints.update(anId(20), { note: 'Marta was kind' });
    const noteAfter = async () => {
      const archive = await exported(anId(1));
      const contents = await readArchive(archive);
      return contents.ok && contents.value.touchpoints[0]?.note;
    };
    expect(await noteAfter()).toBe('[name] was kind');
    await db.settings.put({ id: 'settings', allowsStaffNames: true });
    expect(await noteAfter()).toBe('Marta was kind');
  });

  it('bring the scores of a walk along, with the scorecard they were made by', async () => {
    await fill();
    const scorecard = { ...USUAL_SCORECARD, id: anId(60), seriesId: anId(61), name: 'Mine' };
    const score = { ...{ id: anId(62), walkId: anId(1), answers: { works: 1 }, points: 70, at: 1 } };
    await db.scorecards.bulkPut([scorecard, { ...scorecard, id: anId(63) }]);
    await db.scores.put({ ...score, scorecardId: scorecard.id, seriesId: scorecard.seriesId });
    const archive = await exported(anId(1));
    await clear();
    await takeIn(archive);
    expect(await db.scores.count()).toBe(1);
    expect(await db.scorecards.toArray()).toEqual([scorecard]);
  });

  it('bring along what was decided: actions, kept comparisons and pairs', async () => {
    await fill();
    const walkIds = [anId(1), anId(9)];
    const pairs = { pinned: [[anId(20), anId(21)] as [string, string]], split: [] };
    const action: Action = {
      ...{
        id: anId(70),
        brandId: anId(5),
        fromWalkId: anId(1),
        kind: 'chat',
        stage: 'search',
        is: 'missing',
      },
      ...{ title: 'A chat', status: 'open', weight: 0.4, createdAt: 1 },
    };
    const kept = { ...pairs, id: anId(71), name: 'Ours and theirs', walkIds, createdAt: 1 };
    await db.actions.put(action);
    await db.comparisons.bulkPut([kept, { ...kept, id: anId(72), walkIds: [anId(1), anId(8)] }]);
    await db.pins.put({ ...pairs, id: walkIds.join('+'), walkIds });
    const archive = await exported(...walkIds);
    await clear();
    await takeIn(archive);
    expect(await db.actions.toArray()).toEqual([action]);
    expect(await db.comparisons.toArray()).toEqual([kept]);
    expect(await db.pins.count()).toBe(1);
  });

  it('hold attached files only where names of staff are allowed: a file may name anybody', async () => {
    await fill();
    const file = new File(['%PDF'], 'letter.pdf');
    const fileId = await keepFile(file, anId(1), anId(20));
    const back = async () => {
      const archive = await exported(anId(1));
      const contents = await readArchive(archive);
      return contents.ok ? contents.value.attached.map(({ name }) => name) : [];
    };
    expect(await back()).toEqual([]);
    await db.settings.put({ id: 'settings', allowsStaffNames: true });
    expect(await back()).toEqual(['letter.pdf']);
    const archive = await exported(anId(1));
    await clear();
    await takeIn(archive);
    const read = await readFile(fileId.ok ? fileId.value : '');
    expect(read.ok && (await read.value.text())).toBe('%PDF');
  });

  it('fill up a walk that lost a part, and say so', async () => {
    await fill();
    await db.touchpoints.put(aTouchpoint({ id: anId(21), note: 'Lost' }));
    const archive = await exported(anId(1));
    await db.touchpoints.delete(anId(21));
    await db.touchpoints.update(anId(20), { note: 'Written since' });
    expect(await takeIn(archive)).toEqual({ ok: true, value: 1 });
    expect((await db.touchpoints.get(anId(21)))?.note).toBe('Lost');
    expect((await db.touchpoints.get(anId(20)))?.note).toBe('Written since');
    expect(await takeIn(archive)).toEqual({ ok: true, value: 0 });
  });

  it('refuse what is no archive, with the reason', async () => {
    expect(await takeIn(new Blob(['no']))).toMatchObject({
      ok: false,
      problem: { code: 'archive-unreadable' },
    });
  });
});
