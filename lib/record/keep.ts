import { browser } from 'wxt/browser';
import { type Result, succeed } from '../model/result';
import { db } from '../store/db';
import { forgetOld, forgetEverything as forgetStored } from '../store/forget';
import { readSettings } from '../store/settings';
import { withdraw } from './inject';

const TIDIED = 'tidied-at';
const DAY_MS = 86_400_000;

/** Once a day what was kept long enough is let go. Never rejects. */
export async function tidyUp(now = Date.now()): Promise<void> {
  try {
    const { [TIDIED]: last = 0 } = await browser.storage.local.get<{ [TIDIED]?: number }>(TIDIED);
    // A clock set back must not put tidying off for years.
    if (now - last < DAY_MS && now >= last) return;
    await forgetOld(await readSettings(), now);
    await browser.storage.local.set({ [TIDIED]: now });
  } catch {
    // Tomorrow is another day.
  }
}

/** Ends every walk where it stands, and removes all that Touchtrail has stored: database, journal, settings. */
export async function forgetEverything(): Promise<Result<null>> {
  for (const walk of await db.walks.where('state').equals('walking').toArray()) await withdraw(walk);
  // First what only points at the database, so that a kill in between leaves no pointer to nothing.
  await browser.storage.local.clear();
  const forgotten = await forgetStored();
  return forgotten.ok ? succeed(null) : forgotten;
}
