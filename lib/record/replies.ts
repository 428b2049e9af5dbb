import { answersOf } from '../judge/waits';
import type { Awaits, Reply } from '../messages/page-calls';
import type { Kind } from '../model/kind';
import { fail, type Result, succeed } from '../model/result';
import { isWaiting, type Wait, type WaitAnswer } from '../model/wait';
import { db } from '../store/db';
import { changeTouchpoint } from '../store/touchpoints';
import { isTabOf } from '../store/walks';
import { mayRing } from '../vocabulary/requests';
import { clearNoted } from './journal';
import { chainAnswer } from './off-site';
import { shoot } from './shots';
import { change, timedFrom, withAnswer } from './waits';

/** More than this between the wall clock and the page's own steady clock, and one of them was set. Milliseconds. */
const CLOCKS_AGREE_MS = 250;
/** A call that rings in the page is looked for so long after it was asked for. */
const RINGS_WITHIN_MS = 15 * 60_000;

/** What the walk's pages should look out for: an answer in a chat, a call that rings. */
export async function awaitsOf(walkId: string, now = Date.now()): Promise<Awaits> {
  const calls = await openWaitsOf(walkId, mayRing);
  const chats = await waitsOf(walkId, isChat);
  return {
    // A machine may have answered, or nobody knows who: the first person is still waited for.
    chat: chats.some((wait) => !answersOf(wait).some(({ isPersonal }) => isPersonal)),
    call: calls.some(({ startedAt }) => now - startedAt < RINGS_WITHIN_MS),
  };
}

const isChat = (kind: Kind): boolean => kind === 'chat';

/**
 * An answer that the page itself showed: a new line in a chat, a call that rings. Kept when a clock runs for it, once
 * for each of: a machine's, a person's, not known whose. Told twice, it is stored once. `tabId` is the tab that tells it; absent when it comes from the journal.
 */
export async function onReply(reply: Reply, tabId?: number): Promise<Result<null>> {
  const walk = await db.walks.get(reply.walkId);
  if (walk && tabId !== undefined && walk.tabId !== undefined && !isTabOf(walk, tabId))
    return fail('bad-message', 'reply');
  const wait = await clockFor(reply);
  const kept = wait && (isNews(wait, reply) ? await keepAnswer(wait, reply) : await keepLine(wait, reply));
  if (kept && !kept.ok) return kept;
  await clearNoted(reply.id);
  return succeed(null);
}

async function keepAnswer(wait: Wait, reply: Reply): Promise<Result<Wait>> {
  const isCall = reply.by === 'call';
  const answer: WaitAnswer = {
    id: reply.id,
    by: reply.by,
    timedBy: 'page',
    ...timeOf(wait, reply),
    ...(reply.isPersonal !== undefined && { isPersonal: reply.isPersonal }),
    ...(isCall && { touchpointId: reply.id }),
  };
  const changed = await change(wait.id, (one) => withAnswer(one, answer));
  if (changed.ok && isCall) await chainCall(changed.value, reply.id);
  return changed;
}

/** One more line of what seems to be the same machine. Should a person have written it, the tap that says so takes its time. */
async function keepLine(wait: Wait, reply: Reply): Promise<Result<Wait>> {
  if (wait.answers.some(({ id, isPersonal }) => id === reply.id || isPersonal)) return succeed(wait);
  return change(wait.id, (one) => ({ ...one, heard: timeOf(wait, reply) }));
}

/** The clock that the page speaks of: of the same chat, else the newest that such an answer may end. */
async function clockFor({ walkId, by, key }: Reply): Promise<Wait | undefined> {
  if (by === 'call') return (await openWaitsOf(walkId, mayRing)).at(-1);
  const chats = await waitsOf(walkId, isChat);
  const ofKey = key === undefined ? [] : await ofTouchpoint(chats, walkId, key);
  return ofKey.at(-1) ?? chats.at(-1);
}

async function ofTouchpoint(waits: Wait[], walkId: string, key: string): Promise<Wait[]> {
  const touchpoint = await db.touchpoints.where('[walkId+key]').equals([walkId, key]).first();
  return waits.filter(({ touchpointId }) => touchpointId === touchpoint?.id);
}

async function waitsOf(walkId: string, isOf: (kind: Kind) => boolean): Promise<Wait[]> {
  const waits = await db.waits.where('walkId').equals(walkId).sortBy('startedAt');
  const touchpoints = await db.touchpoints.bulkGet(waits.map(({ touchpointId }) => touchpointId));
  return waits.filter((wait, index) => {
    const touchpoint = touchpoints[index];
    return wait.deletedAt === undefined && touchpoint !== undefined && isOf(touchpoint.kind);
  });
}

const openWaitsOf = async (walkId: string, isOf: (kind: Kind) => boolean): Promise<Wait[]> =>
  (await waitsOf(walkId, isOf)).filter(isWaiting);

/** After a person has answered, a talk goes on; only the first answer of each sort was waited for. */
function isNews(wait: Wait, { isPersonal, id }: Reply): boolean {
  const standing = answersOf(wait);
  if (wait.answers.some((answer) => answer.id === id) || standing.some((answer) => answer.isPersonal))
    return false;
  return isPersonal === true || !standing.some((answer) => answer.isPersonal === isPersonal);
}

/**
 * When question and answer were seen by the same document, its steady clock tells the time between them, whatever was
 * done to the computer's; else the computer's clock must do.
 */
function timeOf(wait: Wait, { at, since }: Reply): Pick<WaitAnswer, 'at' | 'isClockSuspect'> {
  const steadyMs = since[wait.id];
  if (steadyMs === undefined) return timedFrom(wait, at);
  const isSuspect = Math.abs(at - wait.startedAt - steadyMs) > CLOCKS_AGREE_MS;
  return { at: wait.startedAt + Math.round(steadyMs), ...(isSuspect && { isClockSuspect: true }) };
}

/** A call that rang in the page stands in the chain with the picture of its ringing. */
async function chainCall(wait: Wait, answerId: string): Promise<void> {
  const chained = await chainAnswer(wait, answerId);
  const walk = await db.walks.get(wait.walkId);
  if (!chained.ok || !walk) return;
  await changeTouchpoint(answerId, () => ({ stopId: walk.currentStopId, origin: 'site' as const }));
  const taken = await shoot(walk);
  await changeTouchpoint(answerId, () => ({
    before: taken.ok ? { is: 'taken', shotId: taken.shot.id } : { is: 'none', reason: taken.reason },
  }));
}
