import type { Page } from 'playwright-core';
import type { Shot } from '../../lib/model/shot';
import type { Touchpoint } from '../../lib/model/touchpoint';
import { aBrand, anId, aSighting, aStop, aTouchpoint, aWalk } from '../examples';

/** Text as a hostile page would have it: markup, a right-to-left override, no space to break at. */
export const HOSTILE = `<img src=x onerror=alert(1)> \u202E evil ${'x'.repeat(180)}`;

export const OWN = anId(1);
export const RIVAL = anId(2);

const START = Date.UTC(2026, 10, 22, 10, 2);
const ownBrand = aBrand({ id: anId(5), name: 'Clínica Alba' });
const rivalBrand = aBrand({ id: anId(6), name: 'VenaSana', role: 'competitor' });
const stops = [
  aStop({ id: anId(11), walkId: OWN, at: START, answers: looked(), title: HOSTILE }),
  aStop({
    id: anId(12),
    walkId: RIVAL,
    at: START,
    answers: looked(),
    sightings: [aSighting({ kind: 'popup', key: 'popup:1', label: 'Wait!' })],
    blindSpots: [{ why: 'frame', what: 'booking.example' }],
  }),
];
const shots = [shot(91, OWN, anId(11)), shot(92, RIVAL, anId(12))];
const touchpoints = [
  touchpoint(21, { kind: 'phone', reaction: 'negative', note: HOSTILE }),
  touchpoint(22, { kind: 'booking', label: HOSTILE, before: { is: 'none', reason: 'quota' } }),
  touchpoint(31, { kind: 'phone', engagement: 'used', reaction: 'positive' }, RIVAL),
  touchpoint(
    32,
    { kind: 'chat', name: 'Chat with a person', facts: { chat: { vendor: 'Jivo', online: true } } },
    RIVAL,
  ),
  touchpoint(33, { kind: 'reviews', facts: { reviews: { rating: 4.8, outOf: 5, count: 128 } } }, RIVAL),
];

/** Fills the library with an own walk and a competitor's, and with `more` others, and shows them. */
export async function seed(page: Page, more = 0): Promise<void> {
  const others = Array.from({ length: more }, (_, index) =>
    aWalk({
      id: anId(1000 + index),
      scenario: `Walk ${index}`,
      startedAt: START - index * 1000,
      state: 'finished',
    }),
  );
  const walk = {
    startedAt: START,
    finishedAt: START + 600_000,
    state: 'finished',
    tabId: undefined,
  } as const;
  const tables = {
    brands: [ownBrand, rivalBrand],
    walks: [
      aWalk({ ...walk, id: OWN, persona: 'Marta, 47' }),
      aWalk({ ...walk, id: RIVAL, brandId: rivalBrand.id, startedAt: START + 1 }),
      ...others,
    ],
    stops,
    touchpoints,
    shots,
  };
  await page.evaluate(putAll, { tables, pictures: shots.map(({ id }) => id) });
  await page.reload();
  await page.locator('tbody tr').first().waitFor();
}

function touchpoint(number: number, over: Partial<Touchpoint>, walkId = OWN): Touchpoint {
  const [stopId, shotId] = walkId === OWN ? [anId(11), anId(91)] : [anId(12), anId(92)];
  return aTouchpoint({
    id: anId(number),
    walkId,
    stopId,
    key: `${over.kind}:${number}`,
    order: number,
    at: START + number * 1000,
    before: { is: 'taken', shotId, box: { x: 40, y: 1400, width: 300, height: 60 } },
    ...over,
  });
}

function shot(number: number, walkId: string, stopId: string): Shot {
  return {
    ...{ id: anId(number), walkId, stopId, at: START, method: 'captureVisibleTab', masked: 0, pixelRatio: 1 },
    ...{
      width: 800,
      height: 1600,
      viewport: { width: 800, height: 1600 },
      scroll: { x: 0, y: 0 },
      shows: {},
    },
    ...{ type: 'image/png', bytes: 1, sha256: '0'.repeat(64) },
  };
}

function looked() {
  const kinds = ['phone', 'chat', 'booking', 'reviews', 'popup'];
  return Object.fromEntries(kinds.map((kind) => [kind, { was: 'nothing' as const }]));
}

/** Runs in a page of the extension, with the browser's own API. Draws a page of its own hue for each picture. */
export async function putAll(rows: { tables: Record<string, unknown[]>; pictures: string[] }): Promise<void> {
  const open = indexedDB.open('touchtrail');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const pixels: unknown[] = [];
  for (const [place, id] of rows.pictures.entries()) {
    const shot = rows.tables.shots?.find((one) => (one as { id: string }).id === id);
    const { width, height } = shot as { width: number; height: number };
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, width, height);
    pen.fillStyle = `hsl(${(place * 137 + 170) % 360} 60% 32%)`;
    pen.fillRect(0, 0, width, 56);
    for (let line = 0; line < height / 50; line++) {
      for (let column = 0; column < 3; column++)
        if ((line + column) % 3 === 0) pen.fillRect(60 + column * 300, 120 + line * 50, 240, 34);
        else pen.strokeRect(60 + column * 300, 120 + line * 50, 200 - 20 * column, 3);
    }
    const picture = await canvas.convertToBlob({ type: 'image/png' });
    const digest = await crypto.subtle.digest('SHA-256', await picture.arrayBuffer());
    const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    Object.assign(shot as object, { sha256 });
    pixels.push({ id, full: picture, thumb: picture });
  }
  const tables: Record<string, unknown[]> = { ...rows.tables, pixels };
  const writing = db.transaction(Object.keys(tables), 'readwrite');
  for (const [table, all] of Object.entries(tables))
    for (const row of all) writing.objectStore(table).put(row);
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error);
  });
  db.close();
}
