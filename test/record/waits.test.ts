import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

import type { Reply, Step } from '@/lib/messages/page-calls';
import { clocks } from '@/lib/record/clocks';
import { edits } from '@/lib/record/edits';
import { note, notedSteps } from '@/lib/record/journal';
import { onCameBack, onRefused } from '@/lib/record/refusals';
import { awaitsOf, onReply } from '@/lib/record/replies';
import { drainJournal, onStep } from '@/lib/record/steps';
import { onThanks } from '@/lib/record/thanks';
import { superviseWaits, WAITS_ALARM } from '@/lib/record/wait-watch';
import { db } from '@/lib/store/db';
import { readSide } from '@/lib/store/walks';
import { aBrand, anId, aSighting, aStop, aWait, aWalk } from '../examples';

const HOUR = 3_600_000;
const walk = aWalk();
const callback = aSighting({ key: 'callback:form', kind: 'callback', label: 'We call you' });
const chat = aSighting({ key: 'chat:widget', kind: 'chat', label: 'Chat' });
const [badges, titles, notices, cleared] = [
  [] as string[],
  [] as string[],
  [] as { id: string; title: string; message: string; buttons?: unknown[] }[],
  [] as string[],
];

beforeEach(async () => {
  fakeBrowser.reset();
  for (const list of [badges, titles, notices, cleared]) list.length = 0;
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => void badges.push(text),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
    setTitle: async ({ title }: { title: string }) => void titles.push(title),
  });
  Object.assign(fakeBrowser.notifications, {
    create: async (id: string, notice: object) =>
      void notices.push({ ...(notice as (typeof notices)[0]), id }),
    clear: async (id: string) => void cleared.push(id),
  });
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.brands.add(aBrand());
  await db.walks.add(walk);
  await db.stops.add(aStop({ sightings: [callback, chat] }));
});

const stepOf = (
  number: number,
  sighting: typeof callback,
  act: Step['entry']['act'],
  at = Date.now(),
): Step => ({
  entry: { id: anId(number), walkId: walk.id, stopId: anId(2), key: sighting.key, act, at },
  sighting,
  isFresh: false,
});

const replyOf = (number: number, over: Partial<Reply>): Reply => ({
  id: anId(number),
  walkId: walk.id,
  by: 'chat',
  key: chat.key,
  at: Date.now(),
  since: {},
  ...over,
});

const waits = () => db.waits.orderBy('id').toArray();
const only = async () => (await waits())[0];

describe('a request', () => {
  it('starts one clock when it is sent, however often the step is told', async () => {
    const step = stepOf(30, callback, 'submit');
    await onStep(step);
    await onStep(step);
    expect(await waits()).toMatchObject([
      { id: anId(30), walkId: walk.id, brandId: anId(5), startedAt: step.entry.at, limitMinutes: 24 * 60 },
    ]);
  });

  it.each([
    ['callback', 'submit'],
    ['contact-form', 'submit'],
    ['quote-form', 'submit'],
    ['question-form', 'submit'],
    ['booking', 'submit'],
    ['chat', 'message'],
    ['messenger', 'click'],
    ['phone', 'click'],
  ] as const)('is a %s, from its %s on', async (kind, act) => {
    await onStep(stepOf(30, { ...callback, kind }, act, 100_000));
    expect(await only()).toMatchObject({ id: anId(30), startedAt: 100_000, answers: [] });
  });

  it.each([
    ['callback', 'click'],
    ['chat', 'click'],
    ['newsletter', 'submit'],
    ['login', 'submit'],
    ['search', 'submit'],
    ['email', 'click'],
  ] as const)('is no %s that was used by a %s', async (kind, act) => {
    await onStep(stepOf(30, { ...callback, kind }, act));
    expect(await db.waits.count()).toBe(0);
  });

  it('starts none while it is only opened, and none a second time while the first is waited for', async () => {
    await onStep(stepOf(30, callback, 'click'));
    await onStep(stepOf(31, chat, 'click'));
    expect(await waits()).toEqual([]);
    await onStep(stepOf(32, chat, 'message'));
    await onStep(stepOf(33, chat, 'message'));
    expect((await waits()).map(({ id }) => id)).toEqual([anId(32)]);
  });

  it('starts its clock from the journal too, when the worker was ended before it was told', async () => {
    const { entry } = stepOf(30, callback, 'submit', 5_000);
    await note(entry);
    await note(replyOf(31, { by: 'call', key: undefined, at: 9_000 }));
    await drainJournal();
    expect(await only()).toMatchObject({ startedAt: 5_000, ended: { at: 9_000, how: 'answered' } });
    expect((await notedSteps()).size).toBe(0);
  });

  it('carries the promise that its page makes', async () => {
    const promised = { ...callback, facts: { promise: { text: 'in one minute', minutes: 1 } } };
    await onStep(stepOf(30, promised, 'submit'));
    expect(await only()).toMatchObject({ promise: { text: 'in one minute', minutes: 1 } });
  });

  it('takes its clock with it when it is deleted, and brings it back', async () => {
    await onStep(stepOf(30, callback, 'submit'));
    await edits.deleteTouchpoint({ touchpointId: anId(30) });
    expect(badges.at(-1)).toBe('');
    await edits.restoreTouchpoint({ touchpointId: anId(30) });
    expect(badges.at(-1)).toBe('1');
  });
});

describe('a chat', () => {
  beforeEach(() => onStep(stepOf(30, chat, 'message', 1_000)));

  it('keeps the first automatic and the first personal reply, and stops with the person', async () => {
    await onReply(replyOf(31, { at: 1_200, isPersonal: false }));
    await onReply(replyOf(32, { at: 2_000, isPersonal: false }));
    expect(await only()).toMatchObject({ answers: [{ id: anId(31), at: 1_200, by: 'chat' }] });
    expect((await awaitsOf(walk.id)).chat).toBe(true);
    await onReply(replyOf(33, { at: 9_000, isPersonal: true }));
    await onReply(replyOf(34, { at: 9_900, isPersonal: true }));
    expect((await only())?.answers.map(({ at, isPersonal }) => [at, isPersonal])).toEqual([
      [1_200, false],
      [9_000, true],
    ]);
    expect((await only())?.ended).toEqual({ at: 9_000, how: 'answered' });
    expect((await awaitsOf(walk.id)).chat).toBe(false);
  });

  it('told twice is one answer', async () => {
    const reply = replyOf(31, { isPersonal: true });
    await onReply(reply);
    await onReply(reply);
    expect((await only())?.answers).toHaveLength(1);
  });

  it('is timed by the page’s steady clock, and says so when the computer’s disagrees', async () => {
    await onReply(replyOf(31, { at: 1_000 - HOUR, since: { [anId(30)]: 4_000 }, isPersonal: true }));
    expect((await only())?.answers).toMatchObject([{ at: 5_000, isClockSuspect: true }]);
  });

  it('loses the verdict that a clock set forward gave, when the steady one says it came in time', async () => {
    await superviseWaits();
    expect((await only())?.ended?.how).toBe('no-answer');
    await onReply(replyOf(31, { at: Date.now(), since: { [anId(30)]: 40_000 }, isPersonal: true }));
    expect(await only()).toMatchObject({
      ended: { at: 41_000, how: 'answered' },
      answers: [{ at: 41_000, isClockSuspect: true }],
    });
  });

  it('never has an answer before its question, whatever the clock shows', async () => {
    await onReply(replyOf(31, { at: 1_000 - HOUR, isPersonal: true }));
    expect((await only())?.answers).toMatchObject([{ at: 1_000, isClockSuspect: true }]);
  });

  it('keeps nothing where nobody asked', async () => {
    await db.waits.clear();
    await onReply(replyOf(31, { isPersonal: false }));
    expect(await waits()).toEqual([]);
  });
});

describe('an answer by hand', () => {
  beforeEach(() => onStep(stepOf(30, callback, 'submit')));
  const answer = (number: number, by: 'call' | 'email') =>
    clocks.answerClock({ waitId: anId(30), answerId: anId(number), by, touchpointId: anId(number + 1) });

  it('is stored at once, ends the clock, and stands in the chain as a call', async () => {
    await answer(50, 'call');
    expect(await only()).toMatchObject({
      ended: { how: 'answered' },
      answers: [{ by: 'call', isPersonal: true }],
    });
    const side = await readSide(walk.id);
    expect(side?.touchpoints.map(({ kind, engagement }) => `${kind} ${engagement}`)).toEqual([
      'callback used',
      'call used',
    ]);
  });

  it('may be described afterwards; when it was a machine the clock runs on', async () => {
    await answer(50, 'email');
    const details = { isPersonal: false, isInSpam: true, isAnswered: false };
    await clocks.describeAnswer({ waitId: anId(30), answerId: anId(50), details });
    expect(await only()).toMatchObject({
      answers: [{ isPersonal: false, isInSpam: true, isAnswered: false }],
    });
    expect((await only())?.ended).toBeUndefined();
    await clocks.describeAnswer({ waitId: anId(30), answerId: anId(50), details: { isInSpam: null } });
    expect((await only())?.answers[0]?.isInSpam).toBeUndefined();
  });

  it('changes its touchpoint with its path', async () => {
    await answer(50, 'email');
    await clocks.describeAnswer({ waitId: anId(30), answerId: anId(50), details: { by: 'letter' } });
    expect((await db.touchpoints.get(anId(51)))?.kind).toBe('letter');
  });

  it('can be taken back, with its touchpoint, and given again', async () => {
    await answer(50, 'call');
    await clocks.takeAnswerBack({ waitId: anId(30), answerId: anId(50), isBack: true });
    expect((await only())?.ended).toBeUndefined();
    expect((await readSide(walk.id))?.touchpoints).toHaveLength(1);
    await clocks.takeAnswerBack({ waitId: anId(30), answerId: anId(50), isBack: false });
    expect((await only())?.ended?.how).toBe('answered');
    expect((await readSide(walk.id))?.touchpoints).toHaveLength(2);
  });

  it('goes with its touchpoint when that is deleted from the chain', async () => {
    await answer(50, 'call');
    await edits.deleteTouchpoint({ touchpointId: anId(51) });
    expect((await only())?.ended).toBeUndefined();
    await edits.restoreTouchpoint({ touchpointId: anId(51) });
    expect((await only())?.ended?.how).toBe('answered');
  });

  it('may be several, by different paths', async () => {
    await answer(50, 'email');
    await answer(60, 'call');
    expect((await only())?.answers.map(({ by }) => by)).toEqual(['email', 'call']);
  });
});

describe('a form that the server sends back', () => {
  type Came = Parameters<typeof onCameBack>[0]['forms'][number];
  const returned: Came = { key: callback.key, kind: callback.kind, came: 'complaining' };
  const cameBack = (before: number, ...forms: Came[]) =>
    onCameBack({ walkId: walk.id, forms: forms.length > 0 ? forms : [returned], before });
  const isBack = async () => (await only())?.deletedAt !== undefined;

  beforeEach(() => onStep(stepOf(30, callback, 'submit', 100_000)));

  it('takes its clock back, once', async () => {
    await cameBack(101_000);
    const { deletedAt } = (await only()) ?? {};
    await cameBack(101_000);
    expect(deletedAt).toBeGreaterThan(0);
    expect((await only())?.deletedAt).toBe(deletedAt);
  });

  it('leaves the clock of another kind, of long ago, and of what was sent from the page itself', async () => {
    await cameBack(101_000, { ...returned, key: 'chat', kind: chat.kind });
    await cameBack(200_000);
    await cameBack(99_000);
    expect(await isBack()).toBe(false);
  });

  it('is known by its own key where two are of one kind', async () => {
    await cameBack(101_000, { ...returned, key: 'callback:other' }, { ...returned, came: undefined });
    expect(await isBack()).toBe(false);
    await cameBack(101_000, { ...returned, key: 'callback:other', came: undefined }, returned);
    expect(await isBack()).toBe(true);
  });

  it('is known by its kind when it came back with another field', async () => {
    await cameBack(101_000, { ...returned, key: 'callback:with-captcha' });
    expect(await isBack()).toBe(true);
  });

  it('as its own later step takes its clock back too, whatever its kind; a talk’s clock is none of a form', async () => {
    const further: Came = { key: 'booking:second', kind: 'booking', came: 'further' };
    await onStep(stepOf(31, chat, 'message', 100_500));
    await cameBack(101_000, further);
    expect((await waits()).map(({ deletedAt }) => deletedAt)).toEqual([undefined, undefined]);
    await db.waits.delete(anId(31));
    await cameBack(101_000, further);
    expect(await isBack()).toBe(true);
  });

  it('lets what was sent meanwhile have its own clock, from its own moment', async () => {
    await onStep(stepOf(31, callback, 'submit', 103_000));
    expect(await waits()).toHaveLength(1);
    await onRefused({ walkId: walk.id, stepId: anId(30) });
    expect(await waits()).toMatchObject([
      { deletedAt: expect.any(Number) },
      { id: anId(31), startedAt: 103_000 },
    ]);
    await onRefused({ walkId: walk.id, stepId: anId(31) });
    expect((await waits()).every(({ deletedAt }) => deletedAt !== undefined)).toBe(true);
  });

  it('leaves a clock that has an answer', async () => {
    await clocks.answerClock({ waitId: anId(30), answerId: anId(50), by: 'call', touchpointId: anId(51) });
    await cameBack(101_000);
    expect(await isBack()).toBe(false);
  });
});

describe('a page that thanks', () => {
  const thanks = aSighting({ key: 'confirmation:sent', kind: 'confirmation', label: 'Thank you' });
  const second = aSighting({ key: 'contact-form:second', kind: 'contact-form', label: 'Your details' });
  let pressedAt: number;
  const cameWith = (sightings: (typeof thanks)[], before?: ReturnType<typeof aStop>, at = Date.now()) =>
    onThanks({ stop: aStop({ id: anId(3), at }), sightings, before });

  beforeEach(async () => {
    pressedAt = Date.now() - 500;
    await onStep(stepOf(30, callback, 'click', pressedAt));
  });

  it('says that a press which seemed to lead on has sent the form: the clock starts at the press, once', async () => {
    await cameWith([thanks]);
    await cameWith([thanks]);
    expect(await waits()).toMatchObject([{ id: anId(30), startedAt: pressedAt }]);
  });

  it('says nothing where it asks for more, had thanked before, or was left long ago', async () => {
    await cameWith([thanks, second]);
    await cameWith([thanks], aStop({ sightings: [thanks] }), pressedAt - 1_000);
    await db.touchpoints.toCollection().modify(({ steps }) => {
      for (const step of steps) step.at -= 120_000;
    });
    await cameWith([thanks]);
    expect(await waits()).toEqual([]);
  });

  it('says nothing of what was used since', async () => {
    await onStep(stepOf(31, { ...second, kind: 'faq' }, 'click'));
    await cameWith([thanks]);
    expect(await waits()).toEqual([]);
  });
});

describe('a chat whose lines all look a machine’s', () => {
  it('keeps the time of the newest for the tap that says a person wrote it', async () => {
    const startedAt = Date.now() - 60_000;
    await onStep(stepOf(30, chat, 'message', startedAt));
    for (const [n, at] of [
      [40, 1_000],
      [41, 20_000],
      [42, 30_000],
    ] as const)
      await onReply(replyOf(n, { at: startedAt + at, isPersonal: false }));
    expect(await only()).toMatchObject({ answers: [{ id: anId(40) }], heard: { at: startedAt + 30_000 } });
    await clocks.answerClock({ waitId: anId(30), answerId: anId(50), by: 'chat', touchpointId: anId(51) });
    expect((await only())?.answers[1]).toMatchObject({
      ...{ at: startedAt + 30_000, isPersonal: true, timedBy: 'page' },
    });
    expect((await only())?.ended).toEqual({ at: startedAt + 30_000, how: 'answered' });
  });
});

describe('clocks that run', () => {
  const begin = async (number: number, over: object) => {
    await onStep(stepOf(number, { ...callback, key: `callback:${number}` }, 'submit'));
    await db.waits.update(anId(number), over);
  };

  it('show their number in the badge, each brand’s counted, and a mark when one is late', async () => {
    await db.brands.add(aBrand({ id: anId(6), name: 'Other' }));
    await begin(30, {});
    await begin(31, { brandId: anId(6) });
    expect(badges.at(-1)).toBe('2');
    await db.waits.update(anId(31), { startedAt: Date.now() - 25 * HOUR });
    await superviseWaits();
    expect(badges.at(-1)).toBe('2!');
    expect(titles.at(-1)).toContain('1 late');
    expect(notices).toMatchObject([
      { id: `wait:${anId(31)}`, title: 'Other has not answered: Callback request' },
    ]);
  });

  it('get the verdict once, dated when the answer was due, with one notice', async () => {
    const startedAt = Date.now() - 40 * HOUR;
    await begin(30, { startedAt });
    await Promise.all([superviseWaits(), superviseWaits()]);
    await superviseWaits();
    expect(await only()).toMatchObject({ ended: { at: startedAt + 24 * HOUR, how: 'no-answer' } });
    expect(notices).toHaveLength(1);
    expect(notices[0]?.buttons).toHaveLength(2);
  });

  it('say that a promise was not kept', async () => {
    await begin(30, { startedAt: Date.now() - HOUR, promise: { text: 'in 5 min', minutes: 5 } });
    await superviseWaits();
    expect(notices[0]?.message).toContain('in 5 min');
  });

  it('lose the verdict and the notice when an answer comes after all', async () => {
    await begin(30, { startedAt: Date.now() - 40 * HOUR });
    await superviseWaits();
    await clocks.answerClock({ waitId: anId(30), answerId: anId(50), by: 'call', touchpointId: anId(51) });
    expect((await only())?.ended?.how).toBe('answered');
    expect(cleared).toEqual([`wait:${anId(30)}`]);
    expect(badges.at(-1)).toBe('');
  });

  it('have one alarm, at the next moment at which one is due, and none when none runs', async () => {
    await begin(30, {});
    const { startedAt = 0 } = (await only()) ?? {};
    expect((await fakeBrowser.alarms.get(WAITS_ALARM))?.scheduledTime).toBe(startedAt + 24 * HOUR);
    await begin(31, { promise: { text: 'soon', minutes: 10 } });
    await superviseWaits();
    const second = await db.waits.get(anId(31));
    expect((await fakeBrowser.alarms.get(WAITS_ALARM))?.scheduledTime).toBe(
      (second?.startedAt ?? 0) + 600_000,
    );
    for (const waitId of [anId(30), anId(31)]) await clocks.dropClock({ waitId, isDropped: true });
    expect(await fakeBrowser.alarms.get(WAITS_ALARM)).toBeFalsy();
  });

  it('derive the alarm again from the database when it is lost with the session', async () => {
    await begin(30, {});
    await fakeBrowser.alarms.clearAll();
    await superviseWaits();
    expect(await fakeBrowser.alarms.get(WAITS_ALARM)).toBeTruthy();
  });

  it('can be given up, started anew, dropped, and all of it taken back', async () => {
    await begin(30, {});
    const waitId = anId(30);
    await clocks.giveUpClock({ waitId, isGivenUp: true });
    expect((await only())?.ended?.how).toBe('gave-up');
    await clocks.giveUpClock({ waitId, isGivenUp: false });
    expect((await only())?.ended).toBeUndefined();
    await clocks.restartClock({ waitId, at: 77 });
    expect((await only())?.startedAt).toBe(77);
    await clocks.dropClock({ waitId, isDropped: true });
    expect((await readSide(walk.id))?.waits).toEqual([]);
    await clocks.dropClock({ waitId, isDropped: false });
    expect((await readSide(walk.id))?.waits).toHaveLength(1);
  });

  it('start by hand for anything, from now', async () => {
    await onStep(stepOf(30, aSighting(), 'submit'));
    await clocks.startClock({ touchpointId: anId(30), waitId: anId(70) });
    expect(await only()).toMatchObject({ id: anId(70), touchpointId: anId(30) });
  });

  it('go on after the walk is finished, and are gone with it', async () => {
    await db.waits.add(aWait({ startedAt: Date.now() }));
    await db.touchpoints.clear();
    await superviseWaits();
    expect(badges.at(-1)).toBe('');
  });
});
