import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Panel } from '../../tools/panel';
import { countFault } from './fault-count';
import { pathsOf } from './fault-walk';
import { lookAtPictures } from './look';
import { type PageServer, servePages } from './page-server';
import { openStage, type Stage } from './stage';

/** What WebP can hold at this width; the rest of a higher page is left out and said. */
const HIGHEST = 16_000;
const BEYOND = 20_000;

const page = (height: number) =>
  `<body style="margin:0"><header style="position:sticky;top:0;height:60px;background:#0a0"></header>
  <main style="height:${height - 60}px"><a href="#asked">Request a callback</a></main>`;

let stage: Stage;
let site: PageServer;
let walked: Page;
let panel: Panel;

beforeAll(async () => {
  stage = await openStage();
  const short = Object.fromEntries(['/one', '/two', '/three'].map((path) => [path, page(1_500)]));
  site = await servePages({ '/long': page(9_000), '/beyond': page(BEYOND), ...short });
  ({ page: walked, panel } = await stage.visit(`${site.at('whole')}/long`));
  await panel.start({ brand: 'Whole', role: 'competitor', scenario: '' });
  await panel.isAt('/long');
});

afterAll(async () => {
  await stage.close();
  await site.close();
});

const wholePages = async () => (await lookAtPictures(stage)).filter(({ extent }) => extent === 'page');
const positionOfHead = () =>
  walked.evaluate(() => getComputedStyle(document.querySelector('header') ?? document.body).position);
const take = () => panel.page.getByRole('button', { name: 'Whole page' });

describe('a whole page', () => {
  it('that is cancelled in the midst leaves no picture, and the page as it was', async (context) => {
    await walked.evaluate(() => scrollTo(0, 777));
    await take().click();
    await panel.page.getByText(/Whole page: part [2-9] of/).waitFor();
    expect(await positionOfHead()).toBe('relative');
    await panel.page.getByRole('button', { name: 'Cancel' }).click();
    await take().waitFor();
    const left = (await wholePages()).length;
    expect(await positionOfHead()).toBe('sticky');
    expect(await walked.evaluate(() => scrollY)).toBe(777);
    const { walks } = await stage.stored(panel.page);
    expect(walks[0]?.pageShot).toBeUndefined();
    countFault(context, {
      fault: 'whole page cancelled in the midst: pictures left',
      expected: 0,
      found: left,
    });
  });

  it('higher than a picture can be is cut, which is said where it is shown; and is saved as PNG', async (context) => {
    await walked.goto(`${site.at('whole')}/beyond`);
    await panel.isAt('/beyond');
    await take().click();
    await panel.page.getByText('pictured from top to bottom').waitFor();
    const [whole] = await wholePages();
    const { shots } = await stage.stored(panel.page);
    expect(shots.find(({ id }) => id === whole?.id)?.pageHeight).toBe(BEYOND);
    const app = await stage.openOwn(`app.html#/walk/${await panel.walkId()}`);
    await app.getByRole('button', { name: 'from top to bottom' }).click();
    const words = app.getByText(/the page goes on to \d+; no picture can be higher/);
    const said = Number(/to (\d+);/.exec((await words.textContent()) ?? '')?.[1]);
    const [saved] = await Promise.all([
      app.waitForEvent('download'),
      app.getByRole('button', { name: 'Save picture' }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/^touchtrail-Whole-.*\.png$/);
    const bytes = await readFile(await saved.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(whole?.width);
    countFault(context, {
      fault: 'page of 20,000 pixels: pixels said to be left out',
      expected: BEYOND - HIGHEST,
      found: said - (whole?.height ?? 0),
    });
    countFault(context, {
      fault: 'a picture saved by itself: height of the PNG',
      expected: HIGHEST,
      found: bytes.readUInt32BE(20),
    });
    await app.close();
  });

  it('is taken of every page by itself, once each, where the user wants that', async (context) => {
    const app = await stage.openOwn('app.html#/settings');
    // The switch shows what is stored: it follows the press only when that has been written.
    const every = app.getByLabel('Picture every page from top to bottom');
    await every.click();
    await expect.poll(() => every.isChecked()).toBe(true);
    await app.close();
    await walked.bringToFront();
    const before = (await wholePages()).length;
    for (const path of ['/one', '/two', '/three']) {
      await walked.goto(`${site.at('whole')}${path}`);
      await panel.isAt(path);
      const stopId = pathsOf(await stage.stored(panel.page), 'Whole').at(-1)?.id;
      const ofStop = async () =>
        (await stage.stored(panel.page)).shots.filter(
          (one) => one.stopId === stopId && one.extent === 'page',
        );
      await expect.poll(async () => (await ofStop()).length, { timeout: 30_000 }).toBe(1);
    }
    await panel.finish();
    const found = (await wholePages()).length - before;
    expect(found).toBe(3);
    countFault(context, { fault: 'every page whole by itself: once each', expected: 3, found });
  });
});
