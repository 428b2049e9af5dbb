import type { CDPSession, Page } from 'playwright-core';
import type { Chromium } from '../tools/chromium.ts';
import { Panel } from '../tools/panel.ts';
import { seedWalks } from './seed-walks.ts';
import { spread } from './spread.ts';

const TOUCHPOINTS = 500;
const TIMES = 5;
/** One wheel's turn after the other, as fast as a person can: a pixel step for each of so many frames, there and back. */
const WHEEL = { pixels: 60, most: 400 };

export interface LongWalk {
  page: Page;
  panel: Panel;
  /** Rows for the table. */
  figures: Record<string, ReturnType<typeof spread>>;
  /** Sentences beside the table. */
  said: string[];
}

/** A walk of 500 pictured touchpoints in the side panel: how fast it opens, scrolls and goes on, and what it holds in memory. */
export async function openLongWalk(browser: Chromium, url: string): Promise<LongWalk> {
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/app.html`);
  await own.locator('main button').first().waitFor();
  await seedWalks(own, { walks: 1, touchpoints: TOUCHPOINTS, pictured: true, state: 'paused' });
  await own.close();
  const page = await browser.context.newPage();
  await page.goto(url);
  const panel = await Panel.open(browser.context, await browser.worker(), page);
  await panel.page.setViewportSize({ width: 400, height: 900 });
  const opens = await openTimes(panel.page);
  const since = performance.now();
  await panel.page.getByRole('button', { name: 'Continue' }).click();
  await panel
    .onThisPage()
    .getByText(/^[1-9]\d* found/)
    .waitFor();
  const resumed = performance.now() - since;
  const scrolled = await scrollThrough(panel.page);
  return {
    ...{ page, panel },
    figures: {
      [`panel with ${TOUCHPOINTS} pictured touchpoints opens, ms`]: spread(opens),
      'gone on with until the page is looked at again, ms': spread([resumed]),
      'frame while its trail is scrolled, ms': spread(scrolled.frames),
    },
    said: scrolled.said,
  };
}

async function openTimes(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    await page.reload({ waitUntil: 'commit' });
    times.push(
      await page.evaluate(async () => {
        while (!document.querySelector('[data-used]')) await new Promise(requestAnimationFrame);
        return performance.now();
      }),
    );
  }
  return times;
}

/** Down and up twice; memory is compared after the first time and after the last. */
async function scrollThrough(page: Page): Promise<{ frames: number[]; said: string[] }> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(countAddresses);
  await page.evaluate(scrollDownAndUp, WHEEL);
  const first = await held(page, session);
  const frames = await page.evaluate(scrollDownAndUp, WHEEL);
  const last = await held(page, session);
  const late = frames.filter((frame) => frame > 20).length;
  await session.detach();
  return {
    frames,
    said: [
      `${frames.length} frames, ${late} of them later than 20 ms (60 a second are 16.7 ms apart)`,
      `held after scrolling through once: ${first}; after twice: ${last}`,
    ],
  };
}

async function held(page: Page, session: CDPSession): Promise<string> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { rows, addresses } = await page.evaluate(() => ({
    rows: document.querySelectorAll('[data-used]').length,
    addresses: (globalThis as { liveAddresses?: number }).liveAddresses ?? 0,
  }));
  return `${(usedSize / 1e6).toFixed(1)} MB, ${rows} rows, ${addresses} picture addresses`;
}

function countAddresses(): void {
  const counter = globalThis as { liveAddresses?: number };
  counter.liveAddresses = 0;
  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    counter.liveAddresses = (counter.liveAddresses ?? 0) + 1;
    return createObjectURL.call(URL, blob);
  };
  URL.revokeObjectURL = (url) => {
    counter.liveAddresses = (counter.liveAddresses ?? 0) - 1;
    revokeObjectURL.call(URL, url);
  };
}

/** Runs in the panel: scrolls by so much a frame, so many frames or to the end, and back; gives the time between frames. */
async function scrollDownAndUp({ pixels, most }: { pixels: number; most: number }): Promise<number[]> {
  const main = document.querySelector('main');
  if (!main) throw new Error('The panel has no main part.');
  const frames: number[] = [];
  let last = await new Promise<number>(requestAnimationFrame);
  for (const step of [pixels, -pixels]) {
    let before = Number.NaN;
    for (let frame = 0; before !== main.scrollTop && frame < most; frame++) {
      before = main.scrollTop;
      main.scrollTop += step;
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
  }
  return frames;
}
