import { browser } from 'wxt/browser';
import { dueAt, settle } from '../judge/waits';
import { changeWait, openWaits, type Waiting } from '../store/waits';
import { showBadge } from './badge';
import { notifyLate } from './notices';

export const WAITS_ALARM = 'waits';

/** One look at a time: two at once would both see the same clock become late and say so twice. */
let looking: Promise<void> = Promise.resolve();

/**
 * Looks at every clock: who became late gets the verdict and a notice, the badge shows how many run, and the alarm is
 * set to the next moment at which one is due. All of it follows from the database, so it is done again at each start.
 */
export function superviseWaits(): Promise<void> {
  looking = looking.then(look).catch(() => undefined);
  return looking;
}

async function look(): Promise<void> {
  const now = Date.now();
  for (const one of await openWaits()) await judge(one, now);
  const open = await openWaits();
  const late = open.filter(({ wait }) => wait.ended !== undefined);
  await showBadge(open.length, late.length);
  const next = Math.min(...open.filter(({ wait }) => !wait.ended).map(dueOf));
  // Firefox forgets alarms with the session, and an alarm in the past would ring at once, over and over.
  if (Number.isFinite(next)) await browser.alarms.create(WAITS_ALARM, { when: Math.max(next, now + 1_000) });
  else await browser.alarms.clear(WAITS_ALARM);
}

const dueOf = ({ wait, brand }: Waiting): number => dueAt(wait, brand.hours);

async function judge({ wait, touchpoint, brand }: Waiting, now: number): Promise<void> {
  const settled = settle(wait, brand.hours, now);
  if (settled.ended?.at === wait.ended?.at && settled.ended?.how === wait.ended?.how) return;
  const changed = await changeWait(wait.id, (one) => settle(one, brand.hours, now));
  if (!changed.ok) return;
  if (wait.ended === undefined && changed.value.ended?.how === 'no-answer')
    await notifyLate({ wait: changed.value, touchpoint, brand });
}
