import { browser } from 'wxt/browser';
import { fail, type Result } from '../model/result';
import type { Answered, Asked, CallName } from './protocol';

/** A worker that was asleep or has just been ended needs a moment; these are the pauses between tries. */
const RETRY_AFTER_MS = [50, 250, 1000];

/**
 * Asks the background. Only an explicit Result counts as an answer: a worker ended in mid-request may
 * close the channel, be missing, or resolve with undefined, and then the question is put again.
 * Every question is safe to repeat, because ids are made by whoever asks.
 */
export async function ask<Name extends CallName>(
  name: Name,
  asked: Asked<Name>,
): Promise<Result<Answered<Name>>> {
  for (let attempt = 0; ; attempt++) {
    const answer = await askOnce(name, asked);
    if (isResult(answer)) return answer as Result<Answered<Name>>;
    const pause = RETRY_AFTER_MS[attempt];
    if (pause === undefined || isOrphan()) return fail('no-answer');
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function askOnce(name: CallName, asked: unknown): Promise<unknown> {
  const answered = new AbortController();
  try {
    return await Promise.race([
      browser.runtime.sendMessage({ touchtrail: name, asked }),
      wokenFromMemory(answered.signal),
    ]);
  } catch {
    return undefined;
  } finally {
    answered.abort();
  }
}

/** A page that the browser kept in memory while it waited for an answer never hears that answer. */
function wokenFromMemory(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    addEventListener('pageshow', ({ persisted }) => persisted && resolve(undefined), { signal });
  });
}

function isResult(answer: unknown): boolean {
  return (
    typeof answer === 'object' && answer !== null && typeof (answer as { ok?: unknown }).ok === 'boolean'
  );
}

/** True in a page script whose extension was updated or removed: nothing it says can arrive any more. */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}
