import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Panel } from '../../tools/panel';
import { countFault } from './fault-count';
import { type FaultSite, serveFaultSite } from './fault-site';
import { metIn, pathsOf, usesOf, walkOf, walkOnPage } from './fault-walk';
import { openStage, type Stage } from './stage';

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

/** A walk of one step, in a tab whose id the browser tells. */
async function walkOn(brand: string): Promise<{ page: Page; panel: Panel; origin: string; tabId: number }> {
  const walk = await walkOnPage(stage, site, brand, '/0/callback-0');
  await walk.page.getByRole('link').click();
  await walk.panel.isAt('/0/callback-1');
  const stored = await stage.stored(walk.panel.page);
  return { ...walk, tabId: walkOf(stored, brand)?.tabId };
}

const uses = async (panel: Panel, brand: string) => usesOf(await stage.stored(panel.page), brand);

/** Leads the walked tab on as a person does who types an address. */
const goTo = (panel: Panel, tabId: number, url: string) =>
  panel.page.evaluate(([id, address]) => chrome.tabs.update(id, { url: address, active: true }), [
    tabId,
    url,
  ] as const);

/** Leads a page on and on, without a rest; gives how to end it. */
function hurry(page: Page, url: string): () => Promise<void> {
  let isOver = false;
  const hurried = (async () => {
    for (let n = 0; !isOver; n++) await page.goto(`${url}?n=${n}`, { waitUntil: 'commit' });
  })();
  return () => {
    isOver = true;
    return hurried;
  };
}

const HURRIED = ['Hurried', 'Hasty'];

describe('a walked tab', () => {
  it('that is being left while the walk begins is walked', async (context) => {
    for (const brand of HURRIED) {
      const origin = site.at(brand.toLowerCase());
      const { page, panel } = await stage.visit(`${origin}/0/callback-0`);
      const rest = hurry(page, `${origin}/0/callback-1`);
      await panel.start({ brand, role: 'competitor', scenario: '' });
      await rest();
      await page.goto(`${origin}/0/callback-7`);
      await panel.isAt('/0/callback-7');
      await panel.finish();
      await page.close();
    }
    const stored = await stage.stored();
    const met = HURRIED.map((brand) => metIn(stored, brand, '/0/callback-7'));
    countFault(context, {
      fault: 'page left while the walk begins: walks that go on',
      expected: HURRIED.length,
      found: met.reduce((sum, one) => sum + one, 0),
    });
  });

  it('that crashes is the same walk once it is loaded again', async (context) => {
    const { page, panel, origin, tabId } = await walkOn('Crashed');
    const crashed = page.waitForEvent('crash');
    await page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    await goTo(panel, tabId, `${origin}/0/callback-7`);
    await panel.isAt('/0/callback-7');
    const stored = await stage.stored(panel.page);
    expect(usesOf(stored, 'Crashed')).toEqual(['/0/callback-1']);
    countFault(context, {
      fault: 'walked tab crashed: steps kept, page after it met',
      expected: 2,
      found: usesOf(stored, 'Crashed').length + metIn(stored, 'Crashed', '/0/callback-7'),
    });
    await panel.finish();
  });

  it('that is duplicated counts nothing twice; both tabs belong to the walk', async (context) => {
    const { page, panel, tabId } = await walkOn('Twin');
    const opening = stage.context.waitForEvent('page');
    await panel.page.evaluate((id) => chrome.tabs.duplicate(id), tabId);
    const twin = await opening;
    await twin.waitForURL('**/callback-1');
    await twin.getByRole('link').click();
    await twin.waitForURL('**/callback-2');
    await twin.close();
    await page.bringToFront();
    await page.getByRole('link').click();
    await panel.isAt('/0/callback-2');
    const all = await uses(panel, 'Twin');
    const first = all.filter((use) => use === '/0/callback-1').length;
    expect(all.filter((use) => use === '/0/callback-2').length).toBeGreaterThanOrEqual(1);
    countFault(context, { fault: 'walked tab duplicated: first step counted', expected: 1, found: first });
    await panel.finish();
    await page.close();
  });

  it('whose window is closed leaves the walk paused, with its chain', async (context) => {
    const { panel, tabId } = await walkOn('Window');
    await panel.page.evaluate(async (id) => {
      const { id: windowId } = await chrome.windows.create({ tabId: id });
      await chrome.windows.remove(windowId);
    }, tabId);
    const state = async () => walkOf(await stage.stored(panel.page), 'Window')?.state;
    await expect.poll(state, { timeout: 10_000 }).toBe('paused');
    const stored = await stage.stored(panel.page);
    expect(walkOf(stored, 'Window')).toMatchObject({ state: 'paused' });
    const kept = usesOf(stored, 'Window');
    expect(kept).toEqual(['/0/callback-1']);
    countFault(context, { fault: 'window of the walk closed: steps kept', expected: 1, found: kept.length });
  });
});

describe('links of the same words', () => {
  it('that lead to many pages are each a step of its own, told by where it led', async (context) => {
    const { page, panel, origin } = await walkOnPage(stage, site, 'Cards', '/cards');
    for (const n of [0, 41, 89]) {
      await page.goto(`${origin}/cards`);
      await panel.isAt('/cards');
      await page.locator(`#card-${n}`).click();
      await panel.isAt(`/0/callback-${301 + n}`);
    }
    await page.goto(`${origin}/cards`);
    await panel.isAt('/cards');
    await page.locator('#card-2').click({ modifiers: ['Control'] });
    await page.locator('#card-77').click({ modifiers: ['Control'] });
    const wanted = [301, 342, 390, 303, 378].map((n) => `/0/callback-${n}`);
    await expect.poll(() => uses(panel, 'Cards'), { timeout: 20_000 }).toEqual(wanted);
    const found = (await uses(panel, 'Cards')).length;
    countFault(context, {
      fault: 'five of ninety links of the same words: steps with their own target',
      expected: 5,
      found,
    });
    await panel.finish();
    await page.close();
  });
});

describe('a click that leads to no page', () => {
  it('a download, an answer without content, a new tab by Ctrl: each is a step', async (context) => {
    const { page, panel, origin } = await walkOnPage(stage, site, 'Nowhere', '/0/file-0');
    await Promise.all([page.waitForEvent('download'), page.getByRole('link').click()]);
    await page.goto(`${origin}/0/none-0`);
    await panel.isAt('/0/none-0');
    await page.getByRole('link').click();
    await page.goto(`${origin}/0/callback-50`);
    await panel.isAt('/0/callback-50');
    const opening = stage.context.waitForEvent('page');
    await page.getByRole('link').click({ modifiers: ['Control'] });
    const opened = await opening;
    await opened.waitForURL('**/callback-51');
    const found = async () => (await uses(panel, 'Nowhere')).sort();
    const wanted = ['/0/callback-51', '/0/download', '/nothing'];
    await expect.poll(found, { timeout: 20_000 }).toEqual(wanted);
    const met = async () => pathsOf(await stage.stored(panel.page), 'Nowhere').map(({ url }) => url);
    await expect.poll(met, { timeout: 20_000 }).toContain(`${origin}/0/callback-51`);
    countFault(context, {
      fault: 'download, 204, Ctrl and click: steps',
      expected: wanted.length,
      found: (await found()).length,
    });
    await opened.close();
    await panel.finish();
    await page.close();
  });
});

/** The extension API as its pages have it; only what is used above. */
declare const chrome: {
  tabs: {
    update(id: number, change: object): Promise<unknown>;
    discard(id: number): Promise<{ id: number } | undefined>;
    duplicate(id: number): Promise<unknown>;
  };
  windows: { create(options: object): Promise<{ id: number }>; remove(id: number): Promise<void> };
};
