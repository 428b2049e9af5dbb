import { expect, it } from 'vitest';
import { makeId } from '@/entrypoints/walker/make-id';
import { Id } from '@/lib/model/ids';

it('makes ids that the border takes, that differ, and that sort by their time', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 200; n++) {
    if (n % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    ids.push(makeId());
  }
  for (const id of ids) expect(Id.safeParse(id).success).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  const times = ids.map((id) => id.slice(0, 13));
  expect([...times].sort()).toEqual(times);
});
