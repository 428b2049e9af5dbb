import { DEXIE_VERSION, db } from './db';

/**
 * How the database stands. Screens show what is not "open".
 * blocked: another window of ours holds it while its form has to change · outdated: a newer Touchtrail has written it,
 * so we read and write nothing · unreadable: that one says that we would misread it · broken: it cannot be opened.
 */
export type Standing = 'opening' | 'open' | 'blocked' | 'outdated' | 'unreadable' | 'broken';

let now: Standing = 'opening';
const listeners = new Set<() => void>();

export const standing = (): Standing => now;

/** Tells every change; returns how to stop. */
export function onStanding(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}

/** Opens the database, or tries again. Never rejects: what became of it is the standing. */
export async function openDatabase(): Promise<void> {
  const waiting = setTimeout(() => void noteOldWindow(), OLD_WINDOW_MS);
  try {
    await db.open();
    become(db.isUnreadable ? 'unreadable' : db.isOutdated ? 'outdated' : 'open');
  } catch {
    become('broken');
  }
  clearTimeout(waiting);
}

/** Bringing a full database up to date takes less. */
const OLD_WINDOW_MS = 4_000;

/**
 * Who asks first is told by the browser that an old window stands in the way; who asks next, here a screen behind the
 * background, is told nothing and waits.
 */
async function noteOldWindow(): Promise<void> {
  const all = (await indexedDB.databases?.()) ?? [];
  const isOld = all.some(({ name, version = 0 }) => name === db.name && version < db.verno * DEXIE_VERSION);
  if (now === 'opening' && isOld) become('blocked');
}

function become(next: Standing): void {
  now = next;
  for (const told of listeners) told();
}

// Opening goes on by itself as soon as the other window is closed.
db.on('blocked', () => become('blocked'));
// A newer Touchtrail is about to change the form: Dexie lets go of the database, and from then on we only read.
db.on('versionchange', ({ newVersion }) => {
  if (newVersion !== null) become('outdated');
});
