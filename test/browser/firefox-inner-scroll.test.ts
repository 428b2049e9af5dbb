import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { outputOf } from '../../tools/build';
import { type Firefox, launchFirefox } from '../../tools/firefox';
import { countFault } from './fault-count';
import { drive, openPanel, stored } from './firefox-stage';
import { APP, FOOT, HEAD, SPACE } from './inner-scroll-page';
import { lookAtPictures, type Opener } from './look';
import { coloursAt, cornersOf, isMask, isOrange } from './look-at-points';
import { type PageServer, servePages } from './page-server';

let firefox: Firefox;
let site: PageServer;
let page: Page;
let panel: Page;

beforeAll(async () => {
  site = await servePages({ '/': APP });
  firefox = await launchFirefox({ extension: outputOf('firefox'), closed: true });
  page = await firefox.browser.newPage();
  await page.goto(`${site.at('app')}/`);
  panel = await openPanel(firefox, page);
  await fillBrand('App');
  await press('Start walk');
  await says('Callback request');
});

afterAll(async () => {
  await firefox.close();
  await site.close();
});

const { press, fillBrand, says } = drive(() => panel);

/** The panel is open already, and no other page need come in front of the walk. */
const here: Opener = {
  openOwn: async () => ({
    evaluate: (run, given) => panel.evaluate(run as never, given as never),
    close: async () => undefined,
  }),
};

it('in Firefox a page that scrolls inside is pictured whole: everything once and in place, and scrolled back', async (context) => {
  await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 333));
  await press('Whole page');
  await says('pictured from top to bottom');
  expect(await page.evaluate(() => document.querySelector('main')?.scrollTop)).toBe(333);
  const inMain = await page.evaluate(() => document.querySelector('main')?.scrollHeight ?? 0);
  const [whole] = (await lookAtPictures(here)).filter(({ extent }) => extent === 'page');
  const shot = (await stored(panel)).shots.find(({ id }) => id === whole?.id);
  expect(shot?.viewport.height).toBe(HEAD + inMain + FOOT);
  const scale = (whole?.width ?? 0) / shot?.viewport.width;
  const bands = [...(whole?.bands.green ?? []), ...(whole?.bands.blue ?? [])];
  expect(bands.map((one) => Math.round(one / scale))).toEqual([HEAD, FOOT]);
  expect(whole?.magenta).toBe(0);
  const [, box] = Object.entries<{ x: number; y: number; width: number; height: number }>(
    shot?.shows ?? {},
  ).find(([key]) => key.startsWith('callback')) ?? ['', { x: 0, y: 0, width: 0, height: 0 }];
  expect(Math.round(box.y)).toBe(HEAD + SPACE);
  const { inside, outside } = cornersOf(box);
  const field = { x: 430, y: HEAD + SPACE + 60 + SPACE + 20 };
  const colours = await coloursAt(here, whole?.id ?? '', [...inside, ...outside, field]);
  const isRight = colours.map((colour, at) =>
    at < 8 ? isOrange(colour) === at < inside.length : isMask(colour),
  );
  countFault(context, {
    fault: 'Firefox: page that scrolls inside, pictured whole: head, foot, corners and mask in place',
    expected: 11,
    found: bands.length + isRight.filter(Boolean).length,
  });
});
