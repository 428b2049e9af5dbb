import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Pins } from '../../lib/model/pins';
import { db } from '../../lib/store/db';
import { changePins, pinsOf } from '../../lib/store/pins';
import { eraseWalk } from '../../lib/store/walks';
import { newId } from '../compare/sides';

const [own, rival] = [newId(), newId()];
const [x, y, z] = [newId(), newId(), newId()];
const pin = (pins: Pins): Pins => ({ ...pins, pinned: [...pins.pinned, [x, y]] });

describe('pins', () => {
  beforeEach(async () => {
    await db.delete();
    await db.open();
  });

  it('of a comparison without a name stay with its walks, in whatever order these stand', async () => {
    await changePins({ walkIds: [own, rival] }, pin);
    expect(await pinsOf({ walkIds: [rival, own] })).toEqual({ pinned: [[x, y]], split: [] });
    expect(await pinsOf({ walkIds: [own, newId()] })).toEqual({ pinned: [], split: [] });
  });

  it('of a comparison with a name stay with it, and leave the walks alone', async () => {
    const comparisonId = newId();
    const row = { id: comparisonId, name: 'Clinics', walkIds: [own, rival], createdAt: 0 };
    await db.comparisons.put({ ...row, pinned: [], split: [[x, z]] });
    const changed = await changePins({ walkIds: [own, rival], comparisonId }, pin);
    expect(changed).toEqual({ ok: true, value: { pinned: [], split: [[x, z]] } });
    expect(await pinsOf({ walkIds: [own, rival], comparisonId })).toEqual({
      pinned: [[x, y]],
      split: [[x, z]],
    });
    expect(await pinsOf({ walkIds: [own, rival] })).toEqual({ pinned: [], split: [] });
  });

  it('are not kept for a comparison that is gone', async () => {
    const home = { walkIds: [own, rival], comparisonId: newId() };
    expect(await changePins(home, pin)).toMatchObject({ ok: false, problem: { code: 'no-such-comparison' } });
  });

  it('go with the walk they belong to', async () => {
    await changePins({ walkIds: [own, rival] }, pin);
    await eraseWalk(rival);
    expect(await db.pins.count()).toBe(0);
  });
});
