import type { Page } from 'playwright-core';

export interface SeedAsked {
  walks: number;
  /** Touchpoints of each walk. */
  touchpoints: number;
  /** Every touchpoint gets a picture of its own. */
  pictured: boolean;
  /** Finished, or waiting to be gone on with. */
  state?: 'finished' | 'paused';
}

/** Fills the library from a page of the extension, with the browser's own API; gives the first walk's id. */
export async function seedWalks(page: Page, asked: SeedAsked): Promise<string> {
  return page.evaluate(putWalks, asked);
}

async function putWalks({ walks, touchpoints, pictured, state = 'finished' }: SeedAsked): Promise<string> {
  const open = indexedDB.open('touchtrail');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  let made = 0;
  const id = () => {
    made += 1;
    return `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`;
  };
  const KINDS = ['phone', 'email', 'chat', 'callback', 'booking', 'promo', 'reviews', 'faq', 'map', 'social'];
  const WORDS = 'call us now free consultation book online today vein clinic price list from doctors'.split(
    ' ',
  );
  const wordsOf = (n: number) =>
    Array.from({ length: 6 }, (_, at) => WORDS[(n * 7 + at * 3) % WORDS.length]).join(' ');
  const START = Date.UTC(2026, 0, 1);
  const picture = async (n: number, width: number, height: number) => {
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d');
    for (let y = 0; pen && y < height; y += 24) {
      pen.fillStyle = `hsl(${(n * 37 + y) % 360} 60% 80%)`;
      pen.fillRect(0, y, width, 22);
      pen.fillStyle = '#222';
      pen.fillText(`${n} ${wordsOf(n + y)}`, 10, y + 16);
    }
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.82 });
    const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
    return {
      blob,
      sha256: [...new Uint8Array(digest)].map((one) => one.toString(16).padStart(2, '0')).join(''),
    };
  };
  // So many pictures are drawn; the others are copies, because drawing takes longer than what is measured.
  const DIFFERENT = 12;
  const drawn: Awaited<ReturnType<typeof picture>>[][] = [];
  const brandId = id();
  const putAll = async (table: string, rows: unknown[]) => {
    const writing = db.transaction(table, 'readwrite');
    for (const row of rows) writing.objectStore(table).put(row);
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
  };
  await putAll('brands', [
    { id: brandId, name: 'Bench Clinic', role: 'own', hosts: ['bench.localhost'], createdAt: START },
  ]);
  let first = '';
  for (let walk = 0; walk < walks; walk++) {
    const [walkId, stopId] = [id(), id()];
    first ||= walkId;
    const startedAt = START + walk * 3_600_000;
    const sort = state === 'finished' ? { state, finishedAt: Date.now() } : { state };
    const row = {
      id: walkId,
      brandId,
      scenario: `Walk ${walk}: ${wordsOf(walk)}`,
      persona: 'Marta, 47',
      startedAt,
    };
    await putAll('walks', [{ ...row, ...sort, timeZone: 'UTC', access: 'all', pauses: [] }]);
    const chain: unknown[] = [];
    for (let n = 0; n < touchpoints; n++) {
      const kind = KINDS[n % KINDS.length];
      const at = startedAt + n * 9_000;
      let before: unknown = { is: 'none', reason: 'not-asked' };
      if (pictured) {
        const shotId = id();
        drawn[n % DIFFERENT] ??= [await picture(n, 1280, 800), await picture(n, 320, 200)];
        const [full, thumb] = drawn[n % DIFFERENT] ?? [];
        if (!full || !thumb) continue;
        const size = { width: 1280, height: 800 };
        const shot = { id: shotId, walkId, stopId, at, method: 'captureVisibleTab', ...size, viewport: size };
        const rest = { scroll: { x: 0, y: 0 }, pixelRatio: 1, shows: {}, masked: 0, type: 'image/webp' };
        const hashes = { bytes: full.blob.size, sha256: full.sha256, thumbSha256: thumb.sha256 };
        await putAll('shots', [{ ...shot, ...rest, ...hashes }]);
        await putAll('pixels', [{ id: shotId, full: full.blob, thumb: thumb.blob }]);
        before = { is: 'taken', shotId, box: { x: 400, y: (n * 53) % 700, width: 220, height: 40 } };
      }
      chain.push({
        ...{
          id: id(),
          walkId,
          stopId,
          key: `${kind}:${n}`,
          kind,
          engagement: n % 3 ? 'seen' : 'used',
          steps: [],
        },
        ...{
          order: n,
          at,
          label: `${kind} ${wordsOf(walk + n)}`,
          facts: {},
          phase: 'before',
          stage: 'search',
        },
        ...{ category: 'conversation', before, origin: 'walker' },
      });
    }
    const stop = {
      id: stopId,
      walkId,
      at: startedAt,
      url: 'http://bench.localhost/',
      title: 'Bench',
      load: {},
    };
    await putAll('stops', [{ ...stop, answers: {}, sightings: [], blindSpots: [] }]);
    await putAll('touchpoints', chain);
  }
  db.close();
  return first;
}
