import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

import { log } from '@/lib/record/log';
import { db } from '@/lib/store/db';
import { readSide } from '@/lib/store/walks';
import { aBrand, anId, aTouchpoint, aWait, aWalk } from '../examples';

type Logged = Parameters<typeof log.logOffSite>[0];
const HOUR = 3_600_000;
const walk = aWalk();

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.brands.add(aBrand());
  await db.walks.add(walk);
  await db.touchpoints.bulkAdd([
    aTouchpoint({ kind: 'contact-form', at: HOUR, order: HOUR }),
    aTouchpoint({ id: anId(21), key: 'faq:1', kind: 'faq', at: 3 * HOUR, order: 3 * HOUR }),
  ]);
  await db.waits.bulkAdd([
    aWait({ startedAt: HOUR }),
    aWait({ id: anId(41), touchpointId: anId(21), startedAt: HOUR }),
  ]);
});

const letter = (over: Partial<Logged> = {}): Logged => ({
  touchpointId: anId(50),
  walkId: walk.id,
  kind: 'email-message',
  at: 2 * HOUR,
  name: 'Re: Your question',
  offSite: { timeZone: 'Europe/Madrid', who: 'Marta', subject: 'Re: Your question', text: 'Yes.' },
  waitId: anId(40),
  isPersonal: true,
  ...over,
});

const waits = () => db.waits.orderBy('id').toArray();

describe('something that happened off the site', () => {
  it('stands in the chain by its real time, with its zone and its words', async () => {
    await log.logOffSite(letter());
    const side = await readSide(walk.id);
    expect(side?.touchpoints.map(({ kind }) => kind)).toEqual(['contact-form', 'email-message', 'faq']);
    expect(side?.touchpoints[1]).toMatchObject({
      at: 2 * HOUR,
      stage: 'after',
      offSite: { timeZone: 'Europe/Madrid' },
    });
  });

  it('is the answer to the request that caused it', async () => {
    await log.logOffSite(letter());
    expect((await waits())[0]).toMatchObject({
      answers: [{ at: 2 * HOUR, by: 'email', isPersonal: true, touchpointId: anId(50), spokeWith: 'Marta' }],
      ended: { at: 2 * HOUR, how: 'answered' },
    });
  });

  it('told again is changed, not doubled: another time, another request', async () => {
    await log.logOffSite(letter());
    await log.logOffSite(letter({ at: 4 * HOUR, waitId: anId(41) }));
    const side = await readSide(walk.id);
    expect(side?.touchpoints.map(({ kind }) => kind)).toEqual(['contact-form', 'faq', 'email-message']);
    const [first, second] = await waits();
    expect(first?.answers).toEqual([]);
    expect(second?.answers).toMatchObject([{ at: 4 * HOUR }]);
  });

  it('of a machine leaves the clock running', async () => {
    await db.waits.update(anId(40), { startedAt: Date.now() });
    await log.logOffSite(letter({ at: Date.now() + 1_000, isPersonal: false, isInSpam: true }));
    expect((await waits())[0]).toMatchObject({ answers: [{ isPersonal: false, isInSpam: true }] });
    expect((await waits())[0]?.ended).toBeUndefined();
  });

  it('needs no request, and no walk that is not there', async () => {
    await log.logOffSite(letter({ kind: 'word-of-mouth', waitId: undefined }));
    expect((await waits()).every(({ answers }) => answers.length === 0)).toBe(true);
    expect(await log.logOffSite(letter({ walkId: anId(99) }))).toMatchObject({ ok: false });
  });
});
