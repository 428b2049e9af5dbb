import type { Page, Target } from 'puppeteer-core';
import type { Firefox } from '../../tools/firefox';

/** The panel's page in a window of its own, speaking of the walked tab, which stays the one in front of its window. */
export async function openPanel(firefox: Firefox, walked: Page): Promise<Page> {
  const opener = await firefox.openOwn('app.html');
  const tabId = await opener.evaluate(async () => {
    const tabs = await browser.tabs.query({});
    return tabs
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .at(-2);
  });
  const opening = new Promise<Target>((resolve) => firefox.browser.once('targetcreated', resolve));
  await opener.evaluate(
    (id) =>
      browser.windows.create({ type: 'popup', url: `sidepanel.html?tab=${id}`, width: 400, height: 900 }),
    tabId,
  );
  const opened = await (await opening).page();
  if (!opened) throw new Error('The panel did not open.');
  await opener.close();
  await walked.bringToFront();
  return opened;
}

/** Longer than anything takes here; only a hang reaches it. Milliseconds. */
const PATIENCE_MS = 60_000;

/** What a person does with the panel and reads in it. */
export interface PanelDriver {
  press(name: string): Promise<void>;
  fillBrand(name: string): Promise<void>;
  says(words: string): Promise<void>;
}

/**
 * By elements alone: the driver's own locators run text as code, which pages of an extension allow nobody, and Firefox
 * 140 holds the driver to it.
 */
export function drive(panel: () => Page): PanelDriver {
  const find = (selector: string) => panel().waitForSelector(selector, { timeout: PATIENCE_MS });
  return {
    async press(name) {
      const button = `button:not(:disabled)`;
      await (await find(`${button} ::-p-text(${name}), ${button}[aria-label="${name}"]`))?.click();
    },
    async fillBrand(name) {
      await (await find('input[required]'))?.type(name);
    },
    async says(words) {
      await find(`::-p-text(${words})`);
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: rows as the database holds them, read without the code under test
type Rows = Record<'touchpoints' | 'shots' | 'walks' | 'stops', Record<string, any>[]>;

/** Read in the panel with the browser's own API, so that a fault in ours cannot hide itself. */
export function stored(panel: Page): Promise<Rows> {
  return panel.evaluate(async () => {
    const open = indexedDB.open('touchtrail');
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const read = (table: string) =>
      new Promise((resolve) => {
        const all = db.transaction(table).objectStore(table).getAll();
        all.onsuccess = () => resolve(JSON.parse(JSON.stringify(all.result)));
      });
    const rows = {
      touchpoints: await read('touchpoints'),
      shots: await read('shots'),
      walks: await read('walks'),
      stops: await read('stops'),
    } as Rows;
    db.close();
    return rows;
  });
}

/** The extension API as a page of the extension has it; only what is used above. */
declare const browser: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  windows: { create(options: object): Promise<unknown> };
};
