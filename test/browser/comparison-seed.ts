import type { Page } from 'playwright-core';
import type { Brand } from '../../lib/model/brand';
import type { Facts } from '../../lib/model/facts';
import type { Kind } from '../../lib/model/kind';
import type { Shot } from '../../lib/model/shot';
import type { Stop } from '../../lib/model/stop';
import type { Touchpoint } from '../../lib/model/touchpoint';
import type { Wait } from '../../lib/model/wait';
import type { Walk } from '../../lib/model/walk';
import { KINDS } from '../../lib/vocabulary/kinds';
import { aBrand, anId, aStop, aTouchpoint, aWalk } from '../examples';
import { putAll } from './library-seed';

const START = Date.UTC(2026, 10, 22, 10, 2);
const MINUTE_MS = 60_000;

/** One step of a story: what, how it felt, and what came of it. */
interface Told {
  kind: Kind;
  label?: string;
  facts?: Facts;
  emotion?: number;
  reaction?: Touchpoint['reaction'];
  isUsed?: boolean;
  /** Minutes until the answer; −1 is none. */
  answeredAfter?: number;
}

const field = (role: 'full-name' | 'phone' | 'email' | 'date' | 'message', required = true) => ({
  role,
  label: role,
  required,
});
const form = (count: number, steps = 1): Facts => ({
  form: {
    steps,
    fields: Array.from({ length: count }, (_, index) =>
      field((['full-name', 'phone', 'email', 'date', 'message'] as const)[index % 5] ?? 'email', index < 3),
    ),
  },
});

/** Two clinics of the field's own story and a third; further brands walk the third's chain with less and less in it. */
const STORIES: Told[][] = [
  [
    { kind: 'ad', label: 'Varicose veins? Ask the specialists', emotion: 0, reaction: 'neutral' },
    { kind: 'search-result', label: 'Clínica Alba – veins', reaction: 'neutral' },
    { kind: 'phone', label: '910 000 000', isUsed: true, emotion: -1, answeredAfter: 3 },
    {
      kind: 'pricing',
      label: 'Prices',
      facts: { prices: [{ plan: 'First visit', price: '60 €' }] },
      emotion: -1,
    },
    {
      ...{ kind: 'callback', label: 'Call me', isUsed: true, emotion: -2, reaction: 'negative' },
      ...{ facts: { ...form(3), promise: { text: 'within 15 minutes', minutes: 15 } }, answeredAfter: 41 },
    },
    {
      kind: 'contact-form',
      label: 'Write to us',
      isUsed: true,
      facts: form(6),
      answeredAfter: -1,
      reaction: 'negative',
    },
    { kind: 'booking', label: 'Book a visit', isUsed: true, facts: form(9, 3), emotion: -1 },
    { kind: 'email-message', label: 'Reminder: your visit tomorrow', emotion: 2, reaction: 'positive' },
  ],
  [
    { kind: 'ad', label: 'Laser clinic VenaSana', emotion: 1, reaction: 'positive' },
    { kind: 'video', label: 'How the laser works', emotion: 1 },
    {
      kind: 'reviews',
      label: 'What patients say',
      facts: { reviews: { rating: 4.8, outOf: 5, count: 128 } },
      emotion: 2,
    },
    {
      ...{ kind: 'chat', label: 'Does the laser hurt?', isUsed: true, emotion: 2, answeredAfter: 0.6 },
      ...{ facts: { chat: { vendor: 'Jivo', online: true } }, reaction: 'positive' },
    },
    { kind: 'messenger', label: 'Telegram', facts: { network: 'Telegram' }, emotion: 1 },
    {
      kind: 'pricing',
      label: 'Price list',
      facts: {
        prices: [
          { plan: 'First visit', price: '45 €' },
          { plan: 'Laser', price: 'from 890 €' },
        ],
      },
    },
    {
      kind: 'promo',
      label: '8 % off the first visit',
      facts: { promo: { percent: 8, code: 'VENA8' } },
      emotion: 1,
    },
    { kind: 'promo', label: 'Free phlebologist visit with the treatment', facts: { promo: { gift: true } } },
    { kind: 'promo', label: 'Free diagnosis this week', facts: { promo: { endsAt: '30 November' } } },
    {
      ...{ kind: 'callback', label: 'Request a call', isUsed: true, emotion: 2, reaction: 'positive' },
      ...{ facts: { ...form(2), promise: { text: 'in 5 minutes', minutes: 5 } }, answeredAfter: 2 },
    },
    { kind: 'contact-form', label: 'Ask us', isUsed: true, facts: form(3), answeredAfter: 80 },
    { kind: 'booking', label: 'Book online', isUsed: true, facts: form(4), emotion: 2, reaction: 'positive' },
    { kind: 'confirmation', label: 'See you on Monday', emotion: 1 },
  ],
  [
    { kind: 'search-result', label: 'Flebos', reaction: 'neutral' },
    { kind: 'phone', label: '930 111 222', isUsed: true, reaction: 'positive', answeredAfter: 0.2 },
    {
      kind: 'chat',
      label: 'Chat with us',
      facts: { chat: { vendor: 'Tawk', online: false } },
      reaction: 'negative',
    },
    {
      kind: 'promo',
      label: 'Code VENA10',
      facts: { promo: { code: 'VENA10', percent: 10 } },
      reaction: 'positive',
    },
    {
      kind: 'contact-form',
      label: 'Contact',
      isUsed: true,
      facts: form(5),
      answeredAfter: 26 * 60,
      reaction: 'neutral',
    },
    { kind: 'booking', label: 'Reserve', isUsed: true, facts: form(7, 2), reaction: 'neutral' },
  ],
];
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
}

/** Fills the library with the walks of a story and gives their ids, own brand first. */
export async function seedComparison(page: Page, options: Options = {}): Promise<Seeded> {
  const { brands: count = 2, steps = 0, hasPictures = true } = options;
  const told = Array.from({ length: count }, (_, index) => walkOf(index, steps, hasPictures));
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
