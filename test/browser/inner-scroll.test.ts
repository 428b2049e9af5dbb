import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Panel } from '../../tools/panel';
import { countFault } from './fault-count';
import { APP, FOOT, HEAD, SPACE } from './inner-scroll-page';
import { lookAtPictures } from './look';
import { coloursAt, cornersOf, isMask, isOrange } from './look-at-points';
import { type PageServer, servePages } from './page-server';
import { chainOf, openStage, type Stage } from './stage';

const CASES = [
  { pixelRatio: 1, options: {} },
  { pixelRatio: 2, options: { pixelRatio: 2, viewport: null } },
];

describe.each(CASES)(
  'a page that scrolls inside, $pixelRatio pixels to one of CSS',
  ({ pixelRatio, options }) => {
    let stage: Stage;
    let site: PageServer;
    let page: Page;
    let panel: Panel;

    beforeAll(async () => {
      stage = await openStage(options);
      site = await servePages({ '/': APP });
      ({ page, panel } = await stage.visit(`${site.at('app')}/`));
      await panel.start({ brand: 'App', role: 'competitor', scenario: '' });
      await panel.isAt('/');
    });

    afterAll(async () => {
      await stage.close();
      await site.close();
    });

    const ask = async (touchtrail: string) =>
      panel.page.evaluate((message) => chrome.runtime.sendMessage(message), {
        touchtrail,
        asked: { walkId: await panel.walkId() },
      });
    const scrollMain = (top: number) =>
      page.evaluate((to) => document.querySelector('main')?.scrollTo(0, to), top);

    it('has what is used inside its box, and what is private painted over, in the picture of the act', async (context) => {
      await page.locator('#ask').click();
      const picture = async () => chainOf(await stage.stored(panel.page), 'App')[0]?.before;
      await expect.poll(async () => (await picture())?.is, { timeout: 20_000 }).toBe('taken');
      const { shotId, box } = await picture();
      const { inside, outside } = cornersOf(box);
      const colours = await coloursAt(stage, shotId, [...inside, ...outside]);
      const isRight = colours.map((colour, at) => isOrange(colour) === at < inside.length);
      await page.locator('input').scrollIntoViewIfNeeded();
      await expect.poll(() => ask('snapshot'), { timeout: 10_000 }).toMatchObject({ ok: true });
      const pictures = await lookAtPictures(stage);
      expect(pictures.every((one) => one.pixelRatio === pixelRatio)).toBe(true);
      expect(pictures.some(({ masked }) => masked > 0)).toBe(true);
      expect(pictures.filter(({ magenta }) => magenta > 0)).toEqual([]);
      countFault(context, {
        fault: `scrolls inside, pixel ratio ${pixelRatio}: corners of the box in place`,
        expected: 8,
        found: isRight.filter(Boolean).length,
      });
    });

    it('is pictured whole: head and foot once, everything in place, and scrolled back', async (context) => {
      await scrollMain(333);
      expect(await ask('picturePage')).toEqual({ ok: true, value: {} });
      expect(await page.evaluate(() => document.querySelector('main')?.scrollTop)).toBe(333);
      const inMain = await page.evaluate(() => document.querySelector('main')?.scrollHeight ?? 0);
      const [whole] = (await lookAtPictures(stage)).filter(({ extent }) => extent === 'page');
      const { shots } = await stage.stored(panel.page);
      const shot = shots.find(({ id }) => id === whole?.id);
      expect(shot?.viewport.height).toBe(HEAD + inMain + FOOT);
      const scale = (whole?.width ?? 0) / shot?.viewport.width;
      const heights = [...(whole?.bands.green ?? []), ...(whole?.bands.blue ?? [])];
      const bands = heights.map((one) => Math.round(one / scale));
      expect(bands).toEqual([HEAD, FOOT]);
      expect(whole?.magenta).toBe(0);
      const box = Object.entries<{ x: number; y: number; width: number; height: number }>(shot?.shows).find(
        ([key]) => key.startsWith('callback'),
      )?.[1] ?? { x: 0, y: 0, width: 0, height: 0 };
      expect(Math.round(box.y)).toBe(HEAD + SPACE);
      const { inside, outside } = cornersOf(box);
      const field = { x: 430, y: HEAD + SPACE + 60 + SPACE + 20 };
      const colours = await coloursAt(stage, whole?.id ?? '', [...inside, ...outside, field]);
      const isRight = colours.map((colour, at) =>
        at < 8 ? isOrange(colour) === at < inside.length : isMask(colour),
      );
      countFault(context, {
        fault: `the same, pictured whole: head, foot, corners and mask in place`,
        expected: 11,
        found: bands.length + isRight.filter(Boolean).length,
      });
    });
  },
);

/** The extension API as its pages have it; only what is used above. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
