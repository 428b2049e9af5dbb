import { vi } from 'vitest';

/** Longer than anything takes here; only a hang reaches it. Milliseconds. */
const PATIENCE_MS = 60_000;

/** What a stop holds, as far as the tests ask. */
export interface SeenStop {
  url: string;
  at: number;
  sightings: { key: string; kind: string; state: string; frame?: string; facts: Record<string, unknown> }[];
  blindSpots: { why: string; what: string }[];
  answers: Record<string, { was: string }>;
}

/** A page of the extension, driven by either driver. */
interface Reader {
  evaluate<Value>(run: () => Promise<Value>): Promise<Value>;
}

/** The newest stop of an address, read with the browser's own API, so that a fault in ours cannot hide itself. */
async function stopAt(reader: Reader, url: string): Promise<SeenStop | undefined> {
  const stops = await reader.evaluate(async () => {
    const open = indexedDB.open('touchtrail');
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const rows = await new Promise<unknown[]>((resolve) => {
      const all = db.transaction('stops').objectStore('stops').getAll();
      all.onsuccess = () => resolve(all.result);
    });
    db.close();
    return JSON.parse(JSON.stringify(rows)) as SeenStop[];
  });
  return stops
    .filter((stop) => stop.url === url)
    .sort((a, b) => a.at - b.at)
    .at(-1);
}

/** Waits until the newest stop of the address satisfies `check`, which throws while it does not, and gives the stop. */
export function whenSeen(reader: Reader, url: string, check: (stop: SeenStop) => void): Promise<SeenStop> {
  return vi.waitFor(
    async () => {
      const stop = await stopAt(reader, url);
      if (!stop) throw new Error(`No stop at ${url} yet`);
      check(stop);
      return stop;
    },
    { timeout: PATIENCE_MS, interval: 150 },
  );
}

export const keysOf = ({ sightings }: SeenStop): string[] => sightings.map(({ key }) => key);
export const kindsOf = ({ sightings }: SeenStop): string[] => sightings.map(({ kind }) => kind);
