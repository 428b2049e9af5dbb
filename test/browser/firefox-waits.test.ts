import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputOf } from '../../tools/build';
import { type Firefox, launchFirefox } from '../../tools/firefox';
import { type Sites, serveSites } from '../sites/serve';
import { drive, openPanel, stored } from './firefox-stage';

/** Longer than anything takes here; only a hang reaches it. Milliseconds. */
const PATIENCE_MS = 60_000;
const HOUR_MS = 3_600_000;

let firefox: Firefox;
let sites: Sites;
let walked: Page;
let panel: Page;

beforeAll(async () => {
  sites = await serveSites();
  // The check at a phone's width needs windows that are as narrow as they were made.
  firefox = await launchFirefox({
    extension: outputOf('firefox'),
    closed: true,
    viewport: null,
    // A machine without a desktop may have the desktop's library for notices, and nobody behind it who shows them.
    prefs: { 'alerts.useSystemBackend': false },
  });
  walked = await firefox.browser.newPage();
  await walked.goto(`${sites.venasana}/`);
  panel = await openPanel(firefox, walked);
  await fillBrand('VenaSana');
  await press('Start walk');
  await says('Callback request');
  await walked.locator('#cookie-accept').click();
  await walked.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()));
  await walked.locator('.site-header a.phone').click();
  await is('running');
});

afterAll(async () => {
  await firefox.close();
  await sites.close();
});

const { press, fillBrand, says } = drive(() => panel);

const is = (state: string) =>
  panel.waitForSelector(`[data-kind=phone][data-state=${state}]`, { timeout: PATIENCE_MS });

const notices = () => panel.evaluate(async () => Object.keys((await browser.notifications?.getAll()) ?? {}));

describe('a clock in Firefox', () => {
  it('becomes late by its alarm, and a notice says so once notices are allowed', async () => {
    await press('Tell me when an answer is late');
    const isAllowed = () => panel.evaluate(() => 'notifications' in browser);
    await expect.poll(isAllowed, { timeout: PATIENCE_MS }).toBe(true);
    await panel.evaluate(setBack, 25 * HOUR_MS);
    await is('late');
    await expect.poll(notices, { timeout: PATIENCE_MS }).toEqual([expect.stringMatching(/^wait:/)]);
  });

  it('takes its notice away when it is stopped', async () => {
    // Firefox takes notices away by itself after some seconds, so the order to do so is what is looked for.
    const [late] = (await notices()) as [string];
    await panel.evaluate(keepCleared);
    await press('They answered');
    await is('answered');
    const cleared = () => panel.evaluate(() => (globalThis as unknown as { cleared: string[] }).cleared);
    await expect.poll(cleared, { timeout: PATIENCE_MS }).toContain(late);
    await expect.poll(notices, { timeout: PATIENCE_MS }).toEqual([]);
  });
});

describe('a page in Firefox', () => {
  it('is checked at a phone’s width on demand, in a window that is closed again', async () => {
    await press('Finish');
    await press('Finish walk');
    await says('Walk finished');
    const { walks } = await stored(panel);
    const app = await firefox.openOwn(`app.html#/walk/${walks[0]?.id}`);
    const windows = () => app.evaluate(async () => (await browser.windows.getAll()).length);
    const button = 'button ::-p-text(Check at phone width)';
    const check = await app.waitForSelector(button, { timeout: PATIENCE_MS });
    const before = await windows();
    await check?.click();
    const checked = async () => (await stored(app)).stops.find(({ phoneCheck }) => phoneCheck)?.phoneCheck;
    await expect.poll(checked, { timeout: PATIENCE_MS }).toMatchObject({ width: 390 });
    expect((await checked()).targets).toBeGreaterThan(5);
    await expect.poll(windows).toBe(before);
  });
});

/** Runs in a page of the extension: every clock began so long before, and the alarm that looks at clocks rings. */
async function setBack(ms: number): Promise<void> {
  const open = indexedDB.open('touchtrail');
  const db = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const store = db.transaction('waits', 'readwrite').objectStore('waits');
  await new Promise<void>((resolve) => {
    const all = store.getAll();
    all.onsuccess = () => {
      for (const wait of all.result) store.put({ ...wait, startedAt: wait.startedAt - ms });
      store.transaction.oncomplete = () => resolve();
    };
  });
  db.close();
  await browser.alarms.create('waits', { when: Date.now() });
}

/** Runs in a page of the extension: which notices the background takes away from now on. */
async function keepCleared(): Promise<void> {
  const cleared: string[] = [];
  Object.assign(globalThis, { cleared });
  const { notifications } = ((await browser.runtime.getBackgroundPage()) as { browser: typeof browser })
    .browser;
  const clear = notifications?.clear;
  if (notifications && clear)
    notifications.clear = (id) => {
      cleared.push(id);
      return clear(id);
    };
}

/** The extension API as a page of the extension has it; only what is used above. */
declare const browser: {
  notifications?: { getAll(): Promise<object>; clear(id: string): Promise<boolean> };
  runtime: { getBackgroundPage(): Promise<unknown> };
  alarms: { create(name: string, when: object): Promise<void> };
  windows: { getAll(): Promise<object[]> };
};
