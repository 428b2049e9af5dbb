/** `npm run bench -- record`: how long it takes until a click is stored, what a picture costs, how large the walker is. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import './extensionless.ts';
import { serveSites } from '../test/sites/serve.ts';
import { build } from '../tools/build.ts';
import { drivenBuild, launchChromium } from '../tools/chromium.ts';
import { Panel } from '../tools/panel.ts';
import { openLongWalk } from './long-walk.ts';
import { spread } from './spread.ts';

const CLICKS = 15;
const PICTURES = 8;
/** Two clicks on one thing within a second are one use; the next must be later. Milliseconds. */
const BETWEEN_CLICKS_MS = 1_100;

export async function run(): Promise<void> {
  const { chrome } = await build(['chrome']);
  const folder = await mkdtemp(join(tmpdir(), 'touchtrail-bench-'));
  const extension = join(folder, 'extension');
  await drivenBuild(chrome, extension);
  const sites = await serveSites();
  const browser = await launchChromium({ extension, closed: true });
  try {
    const page = await browser.context.newPage();
    await page.goto(`${sites.alba}/contact`);
    const panel = await Panel.open(browser.context, await browser.worker(), page);
    await panel.start({ brand: 'Bench', role: 'own', scenario: '' });
    await panel.sees('Phone');
    const stored = await clickTimes(page, panel.page);
    const pictures = await pictureTimes(panel);
    const walker = await readFile(join(chrome, 'walker.js'));
    console.table({
      'click → stored touchpoint, ms': spread(stored),
      'picture: measure, capture, mask, encode, store, ms': spread(pictures),
    });
    await panel.finish();
    await panel.page.close();
    await page.close();
    const long = await openLongWalk(browser, `${sites.alba}/contact`);
    console.table({
      ...long.figures,
      'click → stored touchpoint, in the long walk, ms': spread(await clickTimes(long.page, long.panel.page)),
    });
    for (const sentence of long.said) console.log(sentence);
    const tables = await tableSizes();
    console.log(
      `walker in the page: ${kb(walker.length)}, ${kb(gzipSync(walker).length)} gzipped; ${tables}`,
    );
  } finally {
    await browser.close();
    await sites.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a page asks for besides: the tables once, and words of each language it speaks. */
async function tableSizes(): Promise<string> {
  const { PHRASES } = await import('../lib/vocabulary/phrases/index.ts');
  const { packTables } = await import('../lib/vocabulary/tables.ts');
  const sizeOf = (table: object) => JSON.stringify(table).length;
  const languages = Object.values(PHRASES).map(sizeOf);
  return `it is given tables, ${kb(sizeOf(packTables()))}, and for languages, ${kb(Math.min(...languages))}–${kb(Math.max(...languages))} each`;
}

/** From the click's own clock to the moment another page of the extension reads it from the database. */
async function clickTimes(page: Page, reader: Page): Promise<number[]> {
  const link = page.locator('.details a[href^="tel:"]');
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
  const times: number[] = [];
  for (let click = 0; click < CLICKS; click++) {
    const seen = reader.evaluate(waitForStep, Date.now());
    await link.click();
    times.push(await seen);
    await page.waitForTimeout(BETWEEN_CLICKS_MS);
  }
  return times;
}

/** Runs in a page of the extension: resolves with the time from the next step to its being readable. Milliseconds. */
async function waitForStep(since: number): Promise<number> {
  const open = indexedDB.open('touchtrail');
  const db = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  for (;;) {
    const rows = await new Promise<{ steps: { at: number }[] }[]>((resolve) => {
      const all = db.transaction('touchpoints').objectStore('touchpoints').getAll();
      all.onsuccess = () => resolve(all.result);
    });
    const step = rows.flatMap(({ steps }) => steps).find(({ at }) => at >= since);
    if (step) {
      db.close();
      return Date.now() - step.at;
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** A snapshot from the panel's button to its notice, one after the other. */
async function pictureTimes({ page }: Panel): Promise<number[]> {
  const times: number[] = [];
  for (let picture = 0; picture < PICTURES; picture++) {
    const notice = page.getByText('Snapshot added').last();
    const since = performance.now();
    await page.getByRole('button', { name: 'Snapshot', exact: true }).click();
    await notice.waitFor();
    times.push(performance.now() - since);
    await page.getByText('Snapshot added').first().waitFor({ state: 'hidden' });
  }
  return times;
}

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
