import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countFault } from './fault-count';
import { HOSTILE, HOSTILE_PAGES } from './hostile-pages';
import { type PageServer, servePages } from './page-server';
import { chainOf, isWalkerIn, openStage, type Stage } from './stage';

let stage: Stage;
let site: PageServer;
let origin: string;

beforeAll(async () => {
  stage = await openStage();
  site = await servePages(HOSTILE_PAGES);
  origin = site.at('hostile');
});

afterAll(async () => {
  await stage.close();
  await site.close();
});

/** What the newest page of an address was found to hold, by key; asked until it has been looked at. */
async function keysOn(path: string, reader: Page): Promise<string[]> {
  const look = async () => {
    const { stops } = await stage.stored(reader);
    return stops.findLast(({ url, looks }) => url.endsWith(path) && looks >= 0)?.sightings;
  };
  await expect.poll(async () => (await look())?.length ?? 0, { timeout: 30_000 }).toBeGreaterThan(0);
  const sightings: { key: string }[] = (await look()) ?? [];
  return sightings.map(({ key }) => key).sort();
}

describe('a hostile page', () => {
  it('hides nothing from the walk, and a click on it is a step', async (context) => {
    const { page, panel } = await stage.visit(`${origin}/clean`);
    await panel.start({ brand: 'Hostile', role: 'competitor', scenario: '' });
    const clean = await keysOn('/clean', panel.page);
    expect(clean.length).toBeGreaterThanOrEqual(4);
    for (const path of HOSTILE) {
      await page.goto(`${origin}${path}`);
      expect(await keysOn(path, panel.page), path).toEqual(clean);
      await page.locator('a[href="/next"]').click();
      await page.waitForURL('**/next');
    }
    const steps = async () =>
      chainOf(await stage.stored(panel.page), 'Hostile').find(({ kind }) => kind === 'callback')?.steps
        .length;
    await expect.poll(steps, { timeout: 20_000 }).toBe(HOSTILE.length);
    countFault(context, {
      fault: 'hostile pages: clicks stored',
      expected: HOSTILE.length,
      found: (await steps()) ?? 0,
      note: 'poisoned prototypes, names taken, strict policy, isolation, endless mutation',
    });
    await panel.finish();
    await page.close();
  });

  it('whose closed form hides what stands around it does not hang at a press', async () => {
    const { page, panel } = await stage.visit(`${origin}/closed`);
    await panel.start({ brand: 'Closed', role: 'competitor', scenario: '' });
    await keysOn('/closed', panel.page);
    const { x = 0, y = 0 } = (await page.locator('#host').boundingBox()) ?? {};
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    await page.mouse.click(x + 20, y + 10);
    expect(await page.evaluate('pressed')).toBe(true);
    // Without end it runs until an array is full, for some twenty seconds.
    expect(await page.evaluate('Math.max(0, ...tasks)')).toBeLessThan(5_000);
    await panel.finish();
    await page.close();
  });

  it('that looks for us finds nothing, nor does a tab that is not walked', async (context) => {
    const noise: string[] = [];
    const { page, panel } = await stage.visit(`${origin}/watchful`);
    const other = await stage.context.newPage();
    await other.goto(`${origin}/clean`);
    page.on('console', (message) => noise.push(message.text()));
    const before = await page.evaluate('lookAgain()');
    await page.bringToFront();
    // A slow machine draws the page in two goes: what moves before the walk begins is the page's own doing.
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))');
    await page.evaluate('heard.length = 0');
    await panel.start({ brand: 'Watchful', role: 'competitor', scenario: '' });
    await panel.addAll();
    await page.getByLabel('Name').click();
    expect(await page.evaluate('lookAgain()')).toBe(before);
    expect(await isWalkerIn(panel.page, `${origin}/watchful`)).toBe(true);
    expect(await isWalkerIn(panel.page, `${origin}/clean`)).toBe(false);
    await panel.finish();
    await expect.poll(() => isWalkerIn(panel.page, `${origin}/watchful`)).toBe(false);
    expect(await page.evaluate('lookAgain()')).toBe(before);
    const heard = [...((await page.evaluate('heard')) as string[]), ...noise];
    expect(heard).toEqual([]);
    countFault(context, { fault: 'signs of us that a page found', expected: 0, found: heard.length });
  });
});
