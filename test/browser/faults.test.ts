import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Panel } from '../../tools/panel';
import { countFault } from './fault-count';
import { type FaultSite, serveFaultSite } from './fault-site';
import { pathsOf, usesOf, walkOf, walkOnPage } from './fault-walk';
import { chainOf, endWorker, isWalkerIn, openStage, type Stage, type Stored, setClockBack } from './stage';

/** Page n leads by one touchpoint to page n + 1. */
const PAGES = 10;

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

const walkOn = (brand: string, path: string) => walkOnPage(stage, site, brand, path);

/** Waits until what is stored is so; the panel's page reads, so that no other tab comes to the front. */
const eventually = (panel: Panel, what: (stored: Stored) => unknown) =>
  expect.poll(async () => what(await stage.stored(panel.page)), { timeout: 30_000, interval: 200 });

describe('a click that leaves the page at once', () => {
  it.for([0, 50])(
    'with the background ended right before it is stored, once (server answers after %i ms)',
    async (ms, context) => {
      const brand = `Asleep${ms}`;
      const { page, panel } = await walkOn(brand, `/${ms}/callback-0`);
      for (let n = 0; n < PAGES; n++) {
        await panel.isAt(`/${ms}/callback-${n}`);
        await endWorker(stage);
        await page.getByRole('link').click();
        await page.waitForURL(`**/callback-${n + 1}`);
      }
      await panel.isAt(`/${ms}/callback-${PAGES}`);
      await panel.finish();
      const uses = usesOf(await stage.stored(), brand);
      expect(uses).toEqual(Array.from({ length: PAGES }, (_, n) => `/${ms}/callback-${n + 1}`));
      const fault = `worker ended before a click, answer after ${ms} ms`;
      countFault(context, { fault, expected: PAGES, found: uses.length });
    },
  );

  it('before the first look at the page has ended is stored', async (context) => {
    const { page, panel, origin } = await walkOn('Quick', '/0/callback-1');
    const before = (await stage.stored(panel.page)).stops.length;
    await page.goto(`${origin}/heavy`, { waitUntil: 'commit' });
    await eventually(panel, ({ stops }) => stops.length).toBe(before + 1);
    await page.locator('#quick').click();
    await page.waitForURL('**/callback-201');
    await eventually(panel, (stored) => usesOf(stored, 'Quick')).toEqual(['/0/callback-201']);
    await panel.isAt('/0/callback-201');
    await panel.finish();
    countFault(context, {
      fault: 'click before the first scan of the page has ended',
      expected: 1,
      found: usesOf(await stage.stored(), 'Quick').length,
    });
  });
});

describe('links that do not stay in the tab', () => {
  it('are followed: new tabs, windows and back again; what only hands over is counted', async (context) => {
    const { page, panel } = await walkOn('Doors', '/doors');
    for (const [id, path] of [
      ['blank', '/0/callback-101'],
      ['noopener', '/0/callback-102'],
      ['window', '/0/callback-104'],
    ]) {
      const opening = stage.context.waitForEvent('page');
      await page.locator(`#${id}`).click();
      const opened = await opening;
      await eventually(
        panel,
        (stored) =>
          pathsOf(stored, 'Doors').filter(({ url, looks }) => url.endsWith(path) && looks >= 0).length,
      ).toBe(1);
      await opened.getByRole('link').click();
      await opened.waitForURL(`**/callback-${Number(path?.slice(-3)) + 1}`);
      await eventually(panel, (stored) => walkOf(stored, 'Doors')?.aside?.length).toBe(1);
      await opened.close();
      await eventually(panel, (stored) => walkOf(stored, 'Doors')?.aside ?? []).toEqual([]);
    }
    for (const id of ['tel', 'mail']) await page.locator(`#${id}`).click();
    // The doors themselves have the same words: each use of them is told by where it led.
    const doors = ['/0/callback-101', '/0/callback-102', '/0/callback-104'];
    const followed = ['/0/callback-102', '/0/callback-103', '/0/callback-105'];
    const handed = ['+34910000001', 'hello@shop.example'];
    const among = (stored: Stored, wanted: string[]) =>
      usesOf(stored, 'Doors').filter((use) => wanted.includes(use));
    const wanted = [...handed, ...doors, ...followed].sort();
    await eventually(panel, (stored) => among(stored, wanted).sort()).toEqual(wanted);
    await panel.isAt('/doors');
    await panel.finish();
    const stored = await stage.stored();
    const led = among(stored, [...doors, ...followed]).length;
    const found = { followed: led - doors.length, handed: among(stored, handed).length };
    countFault(context, {
      fault: 'steps in tabs and windows that links opened',
      expected: 3,
      found: found.followed,
    });
    countFault(context, { fault: 'tel: and mailto:', expected: 2, found: found.handed });
  });
});

describe('a walked tab', () => {
  it('that is closed leaves the walk paused, with its chain and the reason', async (context) => {
    const { page, panel } = await walkOn('Closed', '/0/callback-0');
    await panel.addAll();
    const before = chainOf(await stage.stored(panel.page), 'Closed').map(({ id }) => id);
    expect(before.length).toBeGreaterThan(0);
    await page.close();
    await panel.page.getByText('The tab of this walk was closed.').waitFor();
    const stored = await stage.stored(panel.page);
    expect(walkOf(stored, 'Closed')).toMatchObject({ state: 'paused', pauses: [{ why: 'tab-closed' }] });
    const after = chainOf(stored, 'Closed').map(({ id }) => id);
    expect(after).toEqual(before);
    countFault(context, {
      fault: 'walked tab closed: touchpoints kept',
      expected: before.length,
      found: after.length,
    });
  });
});

describe('two walks at once in two tabs', () => {
  it('each keep their own steps', async (context) => {
    const one = await walkOn('One', '/0/callback-0');
    const two = await walkOn('Two', '/0/callback-50');
    for (let n = 0; n < 5; n++) {
      for (const [walk, page] of [
        [one, n],
        [two, 50 + n],
      ] as const) {
        await walk.page.getByRole('link').click();
        await walk.page.waitForURL(`**/callback-${page + 1}`);
        await walk.panel.isAt(`/0/callback-${page + 1}`);
      }
    }
    await one.panel.finish();
    await two.panel.finish();
    const stored = await stage.stored();
    const expected = (from: number) => Array.from({ length: 5 }, (_, n) => `/0/callback-${from + n + 1}`);
    expect(usesOf(stored, 'One')).toEqual(expected(0));
    expect(usesOf(stored, 'Two')).toEqual(expected(50));
    const found = usesOf(stored, 'One').length + usesOf(stored, 'Two').length;
    countFault(context, { fault: 'two walks at once: steps in their own walk', expected: 10, found });
  });
});

describe('what stands in the way of a walk', () => {
  it('is said on its page of the walk, and the walk goes on behind it', async (context) => {
    const { page, panel, origin } = await walkOn('Barred', '/0/callback-0');
    await stage.context.setOffline(true);
    await page.goto(`${origin}/0/callback-1`).catch(() => undefined);
    await panel.page.getByText('Could not look into 1 place').waitFor();
    await stage.context.setOffline(false);
    await page.goto('chrome://version');
    await eventually(panel, (stored) => pathsOf(stored, 'Barred').length).toBe(3);
    await page.goto(`${origin}/0/callback-2`);
    await panel.isAt('/0/callback-2');
    await page.getByRole('link').click();
    await panel.isAt('/0/callback-3');
    const stored = await stage.stored(panel.page);
    expect(pathsOf(stored, 'Barred').map(({ blindSpots }) => blindSpots[0]?.why)).toEqual([
      undefined,
      'unreachable',
      'permission',
      undefined,
      undefined,
    ]);
    expect(usesOf(stored, 'Barred')).toEqual(['/0/callback-3']);
    const said = pathsOf(stored, 'Barred').filter(({ blindSpots }) => blindSpots.length > 0);
    countFault(context, {
      fault: 'offline, a page of the browser: said, and the step behind it',
      expected: 3,
      found: said.length + usesOf(stored, 'Barred').length,
    });
    await panel.finish();
  });

  it('when it is a permission taken away, the walk waits and says why', async (context) => {
    const { page, panel } = await walkOn('Revoked', '/0/callback-0');
    const settings = await stage.context.newPage();
    await settings.goto('chrome://extensions');
    const access = (hostAccess: string) =>
      settings.evaluate(
        ([extensionId, wanted]) =>
          chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: wanted }),
        [stage.extensionId, hostAccess] as const,
      );
    await access('ON_CLICK');
    await panel.page.getByText('The permission to look at sites was taken away').waitFor();
    expect(walkOf(await stage.stored(panel.page), 'Revoked')).toMatchObject({
      state: 'paused',
      pauses: [{ why: 'permission' }],
    });
    await access('ON_ALL_SITES');
    await settings.close();
    await page.bringToFront();
    await panel.page.getByRole('button', { name: 'Continue' }).click();
    await panel.isAt('/0/callback-0');
    await page.getByRole('link').click();
    await eventually(panel, (stored) => usesOf(stored, 'Revoked')).toEqual(['/0/callback-1']);
    const found = usesOf(await stage.stored(panel.page), 'Revoked').length;
    countFault(context, { fault: 'permission taken away and given back: steps', expected: 1, found });
    await panel.finish();
  });

  it('when it is a clock set back, the order stays and the times say that they are uncertain', async (context) => {
    const { page, panel } = await walkOn('Clock', '/0/callback-0');
    for (let n = 0; n < 3; n++) {
      if (n > 0) await setClockBack(stage, page, n * 3_600_000);
      await page.getByRole('link').click();
      await panel.isAt(`/0/callback-${n + 1}`);
    }
    await panel.page.getByText('clock was set back').waitFor();
    await panel.finish();
    const stored = await stage.stored();
    const uses = usesOf(stored, 'Clock');
    expect(uses).toEqual(['/0/callback-1', '/0/callback-2', '/0/callback-3']);
    expect(walkOf(stored, 'Clock')?.isClockSuspect).toBe(true);
    const times = chainOf(stored, 'Clock').map(({ at }) => at - walkOf(stored, 'Clock')?.startedAt);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(0);
    countFault(context, {
      fault: 'clock set back 1 h, 2 h: steps in order',
      expected: 3,
      found: uses.length,
    });
  });
});

describe('a page that acts by itself', () => {
  it('never passes for a person', async (context) => {
    const { page, panel } = await walkOn('Forged', '/0/form-0');
    const forged = 300;
    await page.evaluate((times) => {
      const form = document.forms[0];
      form?.addEventListener('submit', (event) => event.preventDefault());
      for (const field of document.querySelectorAll('input')) field.value = 'x';
      const button = document.querySelector('button');
      for (let n = 0; n < times; n++) {
        button?.click();
        form?.requestSubmit();
        button?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
        button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
        button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
    }, forged);
    await page.evaluate(() => history.pushState({}, '', '/0/form-7'));
    await panel.isAt('/0/form-7');
    const found = usesOf(await stage.stored(panel.page), 'Forged').length;
    countFault(context, { fault: `forged acts counted as a person's, of ${forged * 5}`, expected: 0, found });
    await panel.finish();
  });
});

describe('pages without a load', () => {
  it('are each a page of the walk: routes of a script, and pages that come back from memory', async (context) => {
    const { page, panel, origin } = await walkOn('Routes', '/0/callback-0');
    for (let n = 1; n <= 5; n++) {
      await page.evaluate((path) => history.pushState({}, '', path), `/0/route-${n}`);
      await panel.isAt(`/0/route-${n}`);
    }
    await page.goto(`${origin}/0/callback-7`);
    await panel.isAt('/0/callback-7');
    await page.goBack();
    await panel.isAt('/0/route-5');
    const paths = pathsOf(await stage.stored(panel.page), 'Routes').map(({ url }) => new URL(url).pathname);
    expect(paths).toEqual([
      ...['/0/callback-0', '/0/route-1', '/0/route-2', '/0/route-3', '/0/route-4', '/0/route-5'],
      ...['/0/callback-7', '/0/route-5'],
    ]);
    countFault(context, { fault: 'routes and a page back from memory', expected: 8, found: paths.length });
    await panel.finish();
  });
});

/** The extension API as the browser gives it; only what is used above. */
declare const chrome: {
  developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
};

describe('the extension', () => {
  it('that is loaded anew under a walk goes on with it in its tab, and its old walker falls silent', async (context) => {
    const { page } = await walkOn('Anew', '/0/callback-0');
    await page.getByRole('link').click();
    await page.waitForURL('**/callback-1');
    await expect.poll(async () => usesOf(await stage.stored(), 'Anew').length).toBe(1);
    await page.bringToFront();
    await stage.reload();
    const app = await stage.openOwn('app.html');
    await app.getByRole('heading', { level: 1 }).waitFor();
    await page.bringToFront();
    await expect.poll(() => isWalkerIn(app, page.url())).toBe(true);
    await page.getByRole('link').click();
    await page.waitForURL('**/callback-2');
    const uses = async () => usesOf(await stage.stored(app), 'Anew');
    await expect.poll(uses, { timeout: 20_000 }).toEqual(['/0/callback-1', '/0/callback-2']);
    expect(walkOf(await stage.stored(app), 'Anew')?.state).toBe('walking');
    countFault(context, { fault: 'extension loaded anew: steps', expected: 2, found: (await uses()).length });
  });
});
