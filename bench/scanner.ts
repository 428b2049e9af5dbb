import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from '../tools/build.ts';
import { drivenBuild, launchChromium } from '../tools/chromium.ts';
import { Panel } from '../tools/panel.ts';
import type { Seen } from './scoring.ts';

/** Something that opens a page and tells what it sees there; the page stays open for questions. */
export interface Scanner {
  page: Page;
  scanPage(url: string, waitMs: number): Promise<Seen[]>;
  close(): Promise<void>;
}

/** Given for the last report to be stored. */
const STORED_MS = 700;
/** A page that does not answer is scored as it stands. */
const OPEN_MS = 15_000;

/** The built extension in real Chromium, walking: what it stores of each stop is what it saw. */
export async function openScanner(): Promise<Scanner> {
  const { chrome } = await build(['chrome']);
  const folder = await mkdtemp(join(tmpdir(), 'touchtrail-bench-'));
  const driven = join(folder, 'extension');
  await drivenBuild(chrome, driven);
  const browser = await launchChromium({ extension: driven, closed: true });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto('data:text/html,<title>bench</title>');
  let panel: Panel | undefined;
  return {
    page,
    async scanPage(url, waitMs) {
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: OPEN_MS }).catch(() => undefined);
      if (!panel) {
        panel = await Panel.open(browser.context, await browser.worker(), page);
        await panel.start({ brand: 'Corpus', role: 'competitor', scenario: 'Measure what is seen' });
      }
      await page.waitForTimeout(waitMs + STORED_MS);
      return lastStop(panel.page, url);
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Sightings of the newest stop at this address, read from the extension's own database. */
function lastStop(panel: Page, url: string): Promise<Seen[]> {
  return panel.evaluate(
    (address) =>
      new Promise<Seen[]>((resolve, reject) => {
        const opening = indexedDB.open('touchtrail');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('stops').objectStore('stops').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            const stops = (reading.result as { url: string; at: number; sightings: Seen[] }[]).filter(
              (stop) => stop.url === address,
            );
            opening.result.close();
            resolve(stops.sort((a, b) => a.at - b.at).at(-1)?.sightings ?? []);
          };
        };
      }),
    url,
  );
}
