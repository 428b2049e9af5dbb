import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/store/db';
import { sha256 } from '@/lib/store/sha256';
import { forgetShots, pageShotOf, putShot, readPixels, replaceShot, shotsOf } from '@/lib/store/shots';
import { anId, aShot, aTouchpoint } from '../examples';

const full = new Blob(['full']);
const thumb = new Blob(['thumb']);

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

async function put(number: number, over: Parameters<typeof aShot>[0] = {}): Promise<void> {
  const hashes = { sha256: await sha256(full), thumbSha256: await sha256(thumb) };
  const shot = aShot({ id: anId(number), at: number, ...hashes, ...over });
  await putShot(shot, { id: shot.id, full, thumb });
}

describe('a picture that is read', () => {
  it('is there when its bytes are those that were stored', async () => {
    await put(40);
    expect(await readPixels(anId(40), 'full')).toMatchObject({ is: 'here' });
    expect(await readPixels(anId(40), 'thumb')).toMatchObject({ is: 'here' });
  });

  it('is damaged when they are others, each of the two for itself', async () => {
    await put(40);
    await db.pixels.update(anId(40), { full: new Blob(['fulL']) });
    expect(await readPixels(anId(40), 'full')).toEqual({ is: 'damaged' });
    expect(await readPixels(anId(40), 'thumb')).toMatchObject({ is: 'here' });
  });

  it('is gone when there is none', async () => {
    expect(await readPixels(anId(40), 'full')).toEqual({ is: 'gone' });
  });

  it('has no hash of its thumbnail when an older Touchtrail took it, and is shown', async () => {
    await put(40, { thumbSha256: undefined });
    expect(await readPixels(anId(40), 'thumb')).toMatchObject({ is: 'here' });
  });
});

it('a picture in the place of another is shown wherever that was, which is gone', async () => {
  await put(40);
  await db.touchpoints.bulkPut([
    aTouchpoint({ id: anId(50), before: { is: 'taken', shotId: anId(40) } }),
    aTouchpoint({ id: anId(51), key: 'b', after: { is: 'taken', shotId: anId(40) } }),
    aTouchpoint({ id: anId(52), key: 'c', walkId: anId(9), before: { is: 'taken', shotId: anId(41) } }),
  ]);
  await replaceShot(anId(40), aShot({ id: anId(60) }), { id: anId(60), full, thumb });
  const shown = (await db.touchpoints.toArray()).map(({ before, after }) => after ?? before);
  expect(shown.map((picture) => picture.is === 'taken' && picture.shotId)).toEqual([
    anId(60),
    anId(60),
    anId(41),
  ]);
  expect(await db.shots.toCollection().primaryKeys()).toEqual([anId(60)]);
  expect(await db.pixels.toCollection().primaryKeys()).toEqual([anId(60)]);
});

it('whole pages are kept apart from pictures of the viewport, and only the newest is kept', async () => {
  await put(40);
  await put(41, { extent: 'page' });
  await put(42);
  await put(43, { extent: 'page' });
  await put(44);
  expect((await shotsOf(anId(2))).map(({ at }) => at)).toEqual([40, 42, 44]);
  expect((await pageShotOf(anId(2)))?.at).toBe(43);
  await forgetShots(anId(1));
  expect((await db.shots.toArray()).map(({ at }) => at).sort()).toEqual([40, 43, 44]);
});
