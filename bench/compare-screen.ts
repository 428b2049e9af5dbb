import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from '../tools/build.ts';
import { drivenBuild, launchChromium } from '../tools/chromium.ts';
import { spread } from './spread.ts';

const STEPS = 500;
const TIMES = 5;
/** One wheel's turn after the other, as fast as a person can. */
const PIXELS_A_FRAME = 60;
/** Of the way down; a chain of so many rows is tens of thousands of pixels high. */
const FRAMES = 600;

/** The screen with two chains of 500: how long until the first rows are drawn, and how evenly it scrolls. */
export async function measureScreen(): Promise<void> {
  const { seedComparison } = await import('../test/browser/comparison-seed.ts');
  const { chrome } = await build(['chrome']);
  const folder = await mkdtemp(join(tmpdir(), 'touchtrail-bench-'));
  const extension = join(folder, 'extension');
  await drivenBuild(chrome, extension);
  const browser = await launchChromium({ extension, closed: true });
  try {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`chrome-extension://${browser.extensionId}/app.html`);
    await page.locator('main button').first().waitFor();
    const { walkIds } = await seedComparison(page, { steps: STEPS });
    await page.reload();
    const opened = await openTimes(page, `#/compare/${walkIds.join(',')}`);
    const frames = await page.evaluate(scrollDown, { pixels: PIXELS_A_FRAME, most: FRAMES });
    const late = frames.filter((frame) => frame > 20).length;
    console.table({
      [`screen of 2 × ${STEPS} opens, ms`]: spread(opened),
      'frame while it is scrolled, ms': spread(frames),
    });
    console.log(`${frames.length} frames, ${late} later than 20 ms (60 a second are 16.7 ms apart)`);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** From the step to the screen, in the app that is open, to the frame after the first row stands there. */
async function openTimes(page: Page, hash: string): Promise<number[]> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    times.push(
      await page.evaluate(async (place) => {
        const isThere = () => document.querySelector('[data-index] h3') !== null;
        const frame = () => new Promise(requestAnimationFrame);
        location.hash = '#/';
        while (isThere() || !document.querySelector('tbody tr')) await frame();
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        const since = performance.now();
        location.hash = place;
        while (!isThere()) await frame();
        await frame();
        return performance.now() - since;
      }, hash),
    );
  }
  return times;
}

/** Runs in the page: scrolls by so much a frame; gives the time between frames. */
async function scrollDown({ pixels, most }: { pixels: number; most: number }): Promise<number[]> {
  const frames: number[] = [];
  let last = await new Promise<number>(requestAnimationFrame);
  for (let before = Number.NaN; before !== scrollY && frames.length < most; ) {
    before = scrollY;
    scrollBy({ top: pixels, behavior: 'instant' });
    const now = await new Promise<number>(requestAnimationFrame);
    frames.push(now - last);
    last = now;
  }
  return frames;
}
