import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countFault } from './fault-count';
import { type FaultSite, serveFaultSite } from './fault-site';
import { usesOf, walkOf, walkOnPage } from './fault-walk';
import { isWalkerIn, openStage, type Stage } from './stage';

/** Steps of each walk, before and after what befalls it. */
const STEPS = 3;

let stage: Stage;
let site: FaultSite;

beforeAll(async () => {
  stage = await openStage();
  site = await serveFaultSite();
});

afterAll(async () => {
  await stage.close();
  await site.close();
});

const pathsFrom = (from: number, steps: number) =>
  Array.from({ length: steps }, (_, n) => `/0/callback-${from + n + 1}`);

describe('two walks at once', () => {
  it('in two windows each keep their own steps', async (context) => {
    const one = await walkOnPage(stage, site, 'Left', '/0/callback-0');
    const two = await walkOnPage(stage, site, 'Right', '/0/callback-50');
    const { tabId } = walkOf(await stage.stored(two.panel.page), 'Right') ?? {};
    await two.panel.page.evaluate((id) => chrome.windows.create({ tabId: id, focused: false }), tabId);
    for (let n = 1; n <= STEPS; n++)
      for (const [walk, from] of [
        [one, 0],
        [two, 50],
      ] as const) {
        await walk.page.getByRole('link').click();
        await walk.page.waitForURL(`**/callback-${from + n}`);
        await walk.panel.isAt(`/0/callback-${from + n}`);
      }
    const stored = await stage.stored(one.panel.page);
    expect(usesOf(stored, 'Left')).toEqual(pathsFrom(0, STEPS));
    expect(usesOf(stored, 'Right')).toEqual(pathsFrom(50, STEPS));
    countFault(context, {
      fault: 'two walks at once in two windows: steps in their own walk',
      expected: 2 * STEPS,
      found: usesOf(stored, 'Left').length + usesOf(stored, 'Right').length,
    });
    for (const { panel, page } of [one, two]) {
      await panel.finish();
      await page.close();
    }
  });
});

describe('a database that is taken away from open pages', () => {
  it('is told there, and the walk goes on', async (context) => {
    const { page, panel } = await walkOnPage(stage, site, 'Taken', '/0/callback-0');
    const app = await stage.openOwn('app.html');
    await app.getByRole('heading', { level: 1 }).waitFor();
    // Another form is asked for, so that the browser makes everybody let go; and is given up again.
    await app.evaluate(async () => {
      const opening = indexedDB.open('touchtrail', 9_999);
      opening.onupgradeneeded = () => opening.transaction?.abort();
      await new Promise((resolve) => {
        opening.onerror = resolve;
      });
    });
    const words = app.getByRole('alert').getByText('newer Touchtrail').first();
    await words.waitFor();
    const told = await words.count();
    await page.bringToFront();
    for (let n = 1; n <= STEPS; n++) {
      await page.getByRole('link').click();
      await page.waitForURL(`**/callback-${n}`);
      await panel.isAt(`/0/callback-${n}`);
    }
    const steps = async () => usesOf(await stage.stored(panel.page), 'Taken');
    await expect.poll(steps, { timeout: 20_000 }).toEqual(pathsFrom(0, STEPS));
    await app.reload();
    await app.getByRole('heading', { level: 1 }).waitFor();
    expect(await app.getByText('newer Touchtrail').count()).toBe(0);
    countFault(context, { fault: 'database taken away from open pages: told', expected: 1, found: told });
    countFault(context, {
      fault: 'the same: steps after it',
      expected: STEPS,
      found: (await steps()).length,
    });
    await panel.page.reload();
    await panel.finish();
    await page.close();
    await app.close();
  });
});

describe('another version of the extension', () => {
  it('that comes in mid-walk goes on with it', async (context) => {
    const { page } = await walkOnPage(stage, site, 'Updated', '/0/callback-0');
    const steps = async () => usesOf(await stage.stored(), 'Updated');
    for (let n = 1; n <= STEPS; n++) {
      await page.getByRole('link').click();
      await page.waitForURL(`**/callback-${n}`);
      await expect.poll(async () => (await steps()).length, { timeout: 20_000 }).toBe(n);
      await page.bringToFront();
    }
    await stage.update('0.99.0');
    const app = await stage.openOwn('app.html');
    await app.getByRole('heading', { level: 1 }).waitFor();
    expect(await app.evaluate(() => chrome.runtime.getManifest().version)).toBe('0.99.0');
    await page.bringToFront();
    await expect.poll(() => isWalkerIn(app, page.url())).toBe(true);
    for (let n = STEPS + 1; n <= 2 * STEPS; n++) {
      await page.getByRole('link').click();
      await page.waitForURL(`**/callback-${n}`);
      await expect.poll(() => isWalkerIn(app, page.url())).toBe(true);
    }
    const after = async () => usesOf(await stage.stored(app), 'Updated');
    await expect.poll(after, { timeout: 20_000 }).toEqual(pathsFrom(0, 2 * STEPS));
    expect(walkOf(await stage.stored(app), 'Updated')?.state).toBe('walking');
    countFault(context, {
      fault: 'extension updated to another version in mid-walk: steps',
      expected: 2 * STEPS,
      found: (await after()).length,
    });
  });
});

/** The extension API as its pages have it; only what is used above. */
declare const chrome: {
  windows: { create(options: object): Promise<unknown> };
  runtime: { getManifest(): { version: string } };
};
