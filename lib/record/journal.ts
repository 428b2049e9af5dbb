import { browser } from 'wxt/browser';
import type { JournalEntry, Reply } from '../messages/page-calls';

/**
 * The write-ahead journal. A click that leaves the page while the worker sleeps loses its message about half
 * of the time; `storage.local.set`, issued in the event handler, arrives. So a step is noted here first, and
 * the background moves it into the database and clears it. Entries hold no text of the page and nothing typed.
 */
const PREFIX = 'journal:';

/** Notes a step. Issued synchronously; nobody needs to wait for it. */
export function note(entry: JournalEntry | Reply): Promise<void> {
  return browser.storage.local.set({ [PREFIX + entry.id]: entry });
}

/** Everything noted and not yet cleared, unparsed, by id. */
export async function notedSteps(): Promise<Map<string, unknown>> {
  const all = Object.entries(await browser.storage.local.get(null));
  const noted = all.filter(([name]) => name.startsWith(PREFIX));
  return new Map(noted.map(([name, entry]) => [name.slice(PREFIX.length), entry]));
}

/** Clears a step that is safe in the database. */
export function clearNoted(id: string): Promise<void> {
  return browser.storage.local.remove(PREFIX + id);
}
