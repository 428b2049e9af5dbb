import type { Page } from 'playwright-core';
import type { Brand } from '../../lib/model/brand';
import type { Shot } from '../../lib/model/shot';
import type { Stop } from '../../lib/model/stop';
import type { Touchpoint } from '../../lib/model/touchpoint';
import type { Wait } from '../../lib/model/wait';
import type { Walk } from '../../lib/model/walk';
import { KINDS } from '../../lib/vocabulary/kinds';
import { aBrand, anId, aStop, aTouchpoint, aWalk } from '../examples';
import { STORIES, type Told } from './comparison-stories';
import { putAll } from './library-seed';

const START = Date.UTC(2026, 10, 22, 10, 2);
const MINUTE_MS = 60_000;

const NAMES = ['Clínica Alba', 'VenaSana', 'Flebos'];

export interface Seeded {
  walkIds: string[];
  /** Of each walk, in the order of its chain. */
  touchpointIds: string[][];
}

interface Options {
  brands?: number;
  /** Repeats each story until its chain is this long. */
  steps?: number;
  /** Without: every picture is missing, with its reason. */
  hasPictures?: boolean;
  /** All walks are of the own brand, each as one of these, in its scenario. */
  customers?: { persona: string; scenario: string }[];
}

/** Fills the library with the walks of a story and gives their ids, own brand first. */
export async function seedComparison(page: Page, options: Options = {}): Promise<Seeded> {
  const { customers, brands: count = customers?.length ?? 2, steps = 0, hasPictures = true } = options;
  const all = Array.from({ length: count }, (_, index) => walkOf(index, steps, hasPictures));
  const told = customers ? asCustomers(all, customers) : all;
  const tables = {
    brands: told.map(({ brand }) => brand),
    walks: told.map(({ walk }) => walk),
    stops: told.map(({ stop }) => stop),
    touchpoints: told.flatMap(({ touchpoints }) => touchpoints),
    shots: told.map(({ shot }) => shot),
    waits: told.flatMap(({ waits }) => waits),
  };
  await page.evaluate(putAll, { tables, pictures: hasPictures ? tables.shots.map(({ id }) => id) : [] });
  return {
    walkIds: tables.walks.map(({ id }) => id),
    touchpointIds: told.map(({ touchpoints }) => touchpoints.map(({ id }) => id)),
  };
}

function asCustomers(told: ReturnType<typeof walkOf>[], customers: NonNullable<Options['customers']>) {
  const [{ brand } = { brand: aBrand() }] = told;
  return told.map((one, index) => ({
    ...one,
    brand,
    walk: { ...one.walk, ...customers[index], brandId: brand.id },
    waits: one.waits.map((wait) => ({ ...wait, brandId: brand.id })),
  }));
}

function walkOf(index: number, steps: number, hasPictures: boolean) {
  const number = 100_000 * (index + 1);
  const story = STORIES[Math.min(index, 2)] ?? [];
  const short = index > 2 ? story.filter((_, step) => (step + index) % 3 > 0) : story;
  const long = Array.from(
    { length: Math.max(short.length, steps) },
    (_, step) => short[step % short.length] as Told,
  );
  const brand: Brand = aBrand({
    id: anId(number),
    name: NAMES[index] ?? `Clinic ${index + 1}`,
    role: index === 0 ? 'own' : 'competitor',
    createdAt: index,
  });
  const startedAt = START + index * 3600_000;
  const walk: Walk = aWalk({
    ...{
      id: anId(number + 1),
      brandId: brand.id,
      startedAt,
      finishedAt: startedAt + 1_020_000,
      state: 'finished',
    },
    ...{ scenario: 'Book a varicose-vein consultation', persona: 'Marta, 47', tabId: undefined },
    ...{ device: { width: 1440, height: 900, pixelRatio: 1, browser: 'Chromium' } },
  });
  const answers = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, { was: 'nothing' as const }]));
  const stop: Stop = aStop({
    ...{ id: anId(number + 2), walkId: walk.id, at: startedAt, url: 'https://clinic.example/veins', answers },
    load: { firstByte: 120 + index * 90, loaded: 4100 - 1400 * (index % 3) },
    blindSpots: index === 2 ? [{ why: 'frame', what: 'booking.example' }] : [],
  });
  const shot: Shot = {
    ...{ id: anId(number + 3), walkId: walk.id, stopId: stop.id, at: startedAt, method: 'captureVisibleTab' },
    ...{ masked: 0, pixelRatio: 1, width: 1280, height: 800, viewport: { width: 1280, height: 800 } },
    ...{ scroll: { x: 0, y: 0 }, shows: {}, type: 'image/png', bytes: 1, sha256: '0'.repeat(64) },
  };
  const touchpoints = long.map((one, step) =>
    touchpointOf(one, step, number, walk, stop.id, hasPictures ? shot.id : ''),
  );
  const waits = touchpoints.flatMap((touchpoint, step) =>
    waitOf(touchpoint, long[step]?.answeredAfter, number, walk),
  );
  return { brand, walk, stop, shot, touchpoints, waits };
}

function touchpointOf(
  one: Told,
  step: number,
  number: number,
  walk: Walk,
  stopId: string,
  shotId: string,
): Touchpoint {
  const { phase, stage, category } = KINDS[one.kind];
  const id = anId(number + 10 + step);
  return aTouchpoint({
    ...{ id, walkId: walk.id, stopId, key: `${one.kind}:${step}`, kind: one.kind, phase, stage, category },
    ...{ order: step, at: walk.startedAt + step * 45_000, label: one.label ?? '', facts: one.facts ?? {} },
    engagement: one.isUsed ? 'used' : 'seen',
    ...(one.reaction && { reaction: one.reaction }),
    ...(one.emotion !== undefined && { judgement: { emotion: one.emotion } }),
    before: shotId
      ? {
          is: 'taken',
          shotId,
          box: { x: 60 + (step % 3) * 300, y: 120 + (step % 4) * 150, width: 240, height: 60 },
        }
      : { is: 'none', reason: 'no-permission' },
  });
}

function waitOf(touchpoint: Touchpoint, minutes: number | undefined, number: number, walk: Walk): Wait[] {
  if (minutes === undefined || touchpoint.order > 20) return [];
  const startedAt = touchpoint.at;
  const { promise } = touchpoint.facts;
  const base = {
    ...{ id: anId(number + 50_000 + touchpoint.order), walkId: walk.id, brandId: walk.brandId },
    ...{ touchpointId: touchpoint.id, startedAt, timeZone: 'UTC', limitMinutes: 1440 },
    ...(promise && { promise }),
  };
  if (minutes < 0)
    return [{ ...base, answers: [], ended: { at: startedAt + 1440 * MINUTE_MS, how: 'no-answer' } }];
  const at = startedAt + Math.round(minutes * MINUTE_MS);
  const by = touchpoint.kind === 'chat' ? 'chat' : touchpoint.kind === 'contact-form' ? 'email' : 'call';
  const id = anId(number + 60_000 + touchpoint.order);
  const auto = {
    id: anId(number + 70_000 + touchpoint.order),
    at: startedAt + 4000,
    by: 'email',
    isPersonal: false,
    timedBy: 'walker',
  } as const;
  const person = { id, at, by, isPersonal: true, timedBy: 'walker' } as const;
  const answers = touchpoint.kind === 'contact-form' ? [auto, person] : [person];
  return [{ ...base, answers, ended: { at, how: 'answered' } }];
}

/** Changes a row behind the back of every screen, as another window would, and loads the page anew. */
export async function changeRow(page: Page, table: string, id: string, change: object): Promise<void> {
  await page.evaluate(putChanged, { table, id, change });
  await page.reload();
}

/** Runs in a page of the extension, with the browser's own API. */
async function putChanged({
  table,
  id,
  change,
}: {
  table: string;
  id: string;
  change: object;
}): Promise<void> {
  const open = indexedDB.open('touchtrail');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const store = db.transaction(table, 'readwrite').objectStore(table);
  await new Promise<void>((resolve, reject) => {
    const reading = store.get(id);
    reading.onsuccess = () => {
      const writing = store.put({ ...reading.result, ...change });
      writing.onsuccess = () => resolve();
      writing.onerror = () => reject(writing.error);
    };
  });
  db.close();
}
