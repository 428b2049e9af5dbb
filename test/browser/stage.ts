import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { outputOf } from '../../tools/build';
import { type Chromium, type ChromiumOptions, drivenBuild, launchChromium } from '../../tools/chromium';
import { Panel } from '../../tools/panel';
import { type SiteOptions, type Sites, serveSites } from '../sites/serve';

export interface Stage extends Chromium {
  sites: Sites;
  /** A new tab on an address, with the panel beside it. */
  visit(url: string): Promise<{ page: Page; panel: Panel }>;
  /** Loads another version of the extension in the place of this one, as a browser does by itself. */
  update(version: string): Promise<void>;
  /** A page of the extension itself. */
  openOwn(path: string): Promise<Page>;
  /**
   * Everything the extension has stored, pixels left out. Read in a page of the extension that is open already, for
   * another tab in front would disturb the walk: the one given, else a panel.
   */
  stored(reader?: Page): Promise<Stored>;
}

// biome-ignore lint/suspicious/noExplicitAny: rows as the database holds them, read without the code under test
type Row = Record<string, any>;
export type Stored = Record<'brands' | 'walks' | 'stops' | 'touchpoints' | 'shots' | 'waits', Row[]>;

/** Longer than anything takes here; only a hang reaches it. */
const PATIENCE_MS = 60_000;

interface StageOptions extends Pick<ChromiumOptions, 'keepsPages' | 'pixelRatio'> {
  profile?: string;
  sites?: SiteOptions;
  /** Permissions of the build that it must do without. */
  without?: string[];
  /** null: pages are as wide as their windows, where that is the thing to see. */
  viewport?: null;
}

/** The built extension in a real Chromium that reaches nothing but this machine, and the demo sites. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const sites = await serveSites(options.sites);
  const folder = await mkdtemp(join(tmpdir(), 'touchtrail-stage-'));
  const extension = join(options.profile ?? folder, 'extension');
  await drivenBuild(outputOf('chrome'), extension, options.without);
  const profile = options.profile && join(options.profile, 'profile');
  const browser = await launchChromium({
    extension,
    closed: true,
    viewport: options.viewport,
    keepsPages: options.keepsPages,
    pixelRatio: options.pixelRatio,
    ...(profile && { profile }),
  });
  browser.context.setDefaultTimeout(PATIENCE_MS);
  const { context, extensionId } = browser;

  const openOwn = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  return {
    ...browser,
    sites,
    openOwn,
    async update(version) {
      const path = join(extension, 'manifest.json');
      const manifest = JSON.parse(await readFile(path, 'utf8'));
      await writeFile(path, JSON.stringify({ ...manifest, version }));
      await browser.reload();
    },
    async visit(url) {
      const page = await context.newPage();
      await page.goto(url);
      return { page, panel: await Panel.open(context, await browser.worker(), page) };
    },
    async stored(reader) {
      const open =
        reader ?? context.pages().find((one) => /^chrome-extension:.*\/sidepanel\.html/.test(one.url()));
      const rows = await open?.evaluate(readAll).catch(() => undefined);
      if (rows) return rows as Stored;
      const page = await openOwn('icon/16.png');
      const read = await page.evaluate(readAll);
      await page.close();
      return read as Stored;
    },
    async close() {
      await browser.close();
      await sites.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs in a page of the extension. Reads with the browser's own API, so that a fault in ours cannot hide itself. */
async function readAll(): Promise<Record<string, unknown[]>> {
  const open = indexedDB.open('touchtrail');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const tables = ['brands', 'walks', 'stops', 'touchpoints', 'shots', 'waits'];
  const all = await Promise.all(
    tables.map(
      (table) =>
        new Promise<[string, unknown[]]>((resolve) => {
          const reading = db.transaction(table).objectStore(table).getAll();
          reading.onsuccess = () => resolve([table, reading.result]);
        }),
    ),
  );
  db.close();
  return Object.fromEntries(all);
}

/** Ends the background as the browser does when it needs the memory. It wakes again at the next event. */
export async function endWorker({ context, openOwn }: Stage): Promise<void> {
  const page = await openOwn('icon/16.png');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/** Ends the background within a few milliseconds, whenever it is called: what that takes stands ready behind the walk. */
export async function readyToEnd({ context, openOwn }: Stage): Promise<() => Promise<void>> {
  const session = await context.newCDPSession(await openOwn('icon/16.png'));
  await session.send('ServiceWorker.enable');
  return async () => {
    await session.send('ServiceWorker.stopAllWorkers');
  };
}

/** `a kind (label)` for each touchpoint of a brand, in order. */
export function chainOf({ brands, walks, touchpoints }: Stored, brand: string): Row[] {
  const id = brands.find(({ name }) => name === brand)?.id;
  const walk = walks.find(({ brandId }) => brandId === id);
  return touchpoints.filter(({ walkId }) => walkId === walk?.id).sort((a, b) => a.order - b.order);
}

/** Whether a walker stands in the page of an address, asked from a page of the extension. */
export function isWalkerIn(reader: Page, url: string): Promise<boolean> {
  return reader.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted);
    if (tab?.id === undefined) return false;
    const func = () => Object.hasOwn(globalThis, 'touchtrailHand');
    const [found] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
    return found?.result === true;
  }, url);
}

/** The extension API as the browser gives it; only what is used above. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> };
};

/** Sets the clock back in the walker's own world, where the page's clock does not reach; less than nothing sets it forward. Milliseconds. */
export async function setClockBack(
  { context: all }: Pick<Stage, 'context'>,
  page: Page,
  ms: number,
): Promise<void> {
  const session = await all.newCDPSession(page);
  const worlds: { id: number; name: string; auxData: { type: string } }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) =>
    worlds.push(context as unknown as (typeof worlds)[number]),
  );
  await session.send('Runtime.enable');
  const own = () => worlds.find(({ name, auxData }) => auxData.type === 'isolated' && name === 'Touchtrail');
  // The worlds are told one by one, some after the answer.
  await expect.poll(own).toBeDefined();
  await session.send('Runtime.evaluate', {
    contextId: own()?.id ?? -1,
    expression: `{ const now = Date.now.bind(Date); Date.now = () => now() - ${ms}; }`,
  });
  await session.detach();
}
