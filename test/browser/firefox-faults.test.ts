import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputOf } from '../../tools/build';
import { type Firefox, launchFirefox } from '../../tools/firefox';
import { countFault } from './fault-count';
import { drive, openPanel, stored } from './firefox-stage';
import { HOSTILE, HOSTILE_PAGES } from './hostile-pages';
import { type PageServer, servePages } from './page-server';
import { keysOf, whenSeen } from './stops';

/** Longer than anything takes here; only a hang reaches it. Milliseconds. */
const PATIENCE_MS = 60_000;

let folder: string;
let profile: { folder: string; uuid: string };
let firefox: Firefox;
let site: PageServer;
let origin: string;
let page: Page;
let panel: Page;

beforeAll(async () => {
  site = await servePages(HOSTILE_PAGES);
  origin = site.at('hostile');
  folder = await mkdtemp(join(tmpdir(), 'touchtrail-firefox-'));
  profile = { folder: join(folder, 'profile'), uuid: randomUUID() };
  await open(`${origin}/clean`);
  await fillBrand('Hostile');
  await press('Start walk');
});

afterAll(async () => {
  await firefox.close();
  await site.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

async function open(url: string): Promise<void> {
  firefox = await launchFirefox({ extension: outputOf('firefox'), closed: true, profile });
  page = await firefox.browser.newPage();
  await page.goto(url);
  panel = await openPanel(firefox, page);
}

const { press, fillBrand, says } = drive(() => panel);
const callback = async () => (await stored(panel)).touchpoints.find(({ kind }) => kind === 'callback');
const steps = async (): Promise<number> => (await callback())?.steps.length ?? 0;
const seenOn = async (path: string) =>
  keysOf(
    await whenSeen(panel, `${origin}${path}`, ({ sightings }) => expect(sightings.length).toBeGreaterThan(3)),
  ).sort();

/** By its place: a page that took its prototypes away from scripts would keep the driver from finding it. */
async function clickCallback(at: { x: number; y: number }, expected: number): Promise<void> {
  await page.mouse.click(at.x, at.y);
  await expect.poll(steps, { timeout: PATIENCE_MS }).toBe(expected);
}

async function placeOfCallback(): Promise<{ x: number; y: number }> {
  const box = await (await page.waitForSelector('a[href="/next"]'))?.boundingBox();
  return { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
}

describe('in Firefox', () => {
  it('a hostile page hides nothing from the walk, and a click on it is a step', async (context) => {
    const clean = await seenOn('/clean');
    const at = await placeOfCallback();
    for (const [index, path] of HOSTILE.entries()) {
      await page.goto(`${origin}${path}`);
      expect(await seenOn(path), path).toEqual(clean);
      await clickCallback(at, index + 1);
    }
    countFault(context, {
      fault: 'Firefox: hostile pages: clicks stored',
      expected: HOSTILE.length,
      found: await steps(),
    });
  });

  it('a browser closed in mid-walk shows the walk as it was, and goes on with it', async (context) => {
    const before = (await stored(panel)).touchpoints.map(({ id }) => id);
    const stops = (await stored(panel)).stops.length;
    await firefox.close();
    // Another site in a tab that may have the number of the walked one.
    await open(`${site.at('another')}/clean`);
    await says('The walk is kept as it was');
    expect((await stored(panel)).touchpoints.map(({ id }) => id)).toEqual(before);
    await page.goto(`${origin}/clean`);
    expect((await stored(panel)).walks[0]?.state).toBe('paused');
    await press('Continue');
    await expect.poll(async () => (await stored(panel)).stops.length).toBe(stops + 1);
    await seenOn('/clean');
    await clickCallback(await placeOfCallback(), HOSTILE.length + 1);
    countFault(context, {
      fault: 'Firefox closed in mid-walk: steps before and after',
      expected: HOSTILE.length + 1,
      found: await steps(),
    });
  });

  it('a walked tab that is closed leaves the walk paused, with its chain and the reason', async (context) => {
    const before = await steps();
    await page.close();
    await says('The tab of this walk was closed.');
    const { walks } = await stored(panel);
    expect(walks[0]).toMatchObject({ state: 'paused' });
    expect(walks[0]?.pauses.at(-1)).toMatchObject({ why: 'tab-closed' });
    countFault(context, {
      fault: 'Firefox: walked tab closed: steps kept',
      expected: before,
      found: await steps(),
    });
  });
});
