import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputOf } from '../../tools/build';
import { type Firefox, launchFirefox } from '../../tools/firefox';
import { type Sites, serveSites } from '../sites/serve';

/** Longer than anything takes here; only a hang reaches it. Milliseconds. */
const PATIENCE_MS = 60_000;

let firefox: Firefox;
let sites: Sites;
let walked: Page;
let panel: Page;

beforeAll(async () => {
  sites = await serveSites();
  firefox = await launchFirefox({ extension: outputOf('firefox'), closed: true });
  walked = await firefox.browser.newPage();
  await walked.goto(`${sites.venasana}/`);
  panel = await openPanel();
});

afterAll(async () => {
  await firefox.close();
  await sites.close();
});

describe('a shorter walk in Firefox', () => {
  it('records a callback that was asked for and a form that leaves the page, with pictures', async () => {
    // Before anything is allowed the browser does not tell the panel which site it stands beside.
    await panel.locator('input[required]').fill('VenaSana');
    await press('Start walk');
    await says('Callback request');
    const height = await walked.evaluate(() => document.documentElement.scrollHeight);
    await press('Whole page');
    await says('pictured from top to bottom');
    await walked.locator('#cookie-accept').click();
    await walked.locator('#callback-button').click();
    await typeInto('#callback-form [name=nombre]', 'Marta');
    await typeInto('#callback-form [name=telefono]', '+34 600 000 000');
    await walked.locator('#callback-form [name=acepto]').click();
    await walked.locator('#callback-form [type=submit]').click();
    await used('Callback request');

    await walked.goto(`${sites.venasana}/preguntas-frecuentes`);
    await says('Ask a question');
    await typeInto('#question-form [name=pregunta]', '¿Duele?');
    await typeInto('#question-form [name=email]', 'marta@example.invalid');
    await walked.locator('#question-form [type=submit]').click();
    await used('Ask a question');

    await press('Finish');
    await press('Finish walk');
    await says('Walk finished');

    const { touchpoints, shots, walks } = await stored();
    const chain = touchpoints.filter(({ engagement }) => engagement === 'used').map(({ kind }) => kind);
    expect(chain).toEqual(expect.arrayContaining(['callback', 'question-form']));
    expect(walks[0]?.state).toBe('finished');
    const callback = touchpoints.find(({ kind }) => kind === 'callback');
    expect(callback?.before.is).toBe('taken');
    expect(callback?.after.is).toBe('taken');
    expect(shots.every(({ method }) => method === 'captureTab')).toBe(true);
    const [page] = shots.filter(({ extent }) => extent === 'page');
    expect(page?.viewport.height).toBe(height);
    expect(page?.height / page?.width).toBeCloseTo(height / page?.viewport.width, 1);
  });
});

/** The panel's page in a window of its own, speaking of the walked tab, which stays the one in front of its window. */
async function openPanel(): Promise<Page> {
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

const says = (words: string) => panel.waitForSelector(`::-p-text(${words})`, { timeout: PATIENCE_MS });

async function press(name: string): Promise<void> {
  await panel.locator(`button ::-p-text(${name})`).setTimeout(PATIENCE_MS).click();
}

async function typeInto(selector: string, text: string): Promise<void> {
  const field = await walked.waitForSelector(selector);
  await field?.type(text, { delay: 20 });
}

async function used(name: string): Promise<void> {
  await panel.waitForFunction(
    (words) =>
      [...document.querySelectorAll('[data-used=true]')].some((item) => item.textContent?.includes(words)),
    { timeout: PATIENCE_MS },
    name,
  );
}

// biome-ignore lint/suspicious/noExplicitAny: rows as the database holds them, read without the code under test
type Rows = Record<'touchpoints' | 'shots' | 'walks', Record<string, any>[]>;

/** Read with the browser's own API, so that a fault in ours cannot hide itself. */
function stored(): Promise<Rows> {
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
    return {
      touchpoints: await read('touchpoints'),
      shots: await read('shots'),
      walks: await read('walks'),
    } as Rows;
  });
}

/** The extension API as a page of the extension has it; only what is used above. */
declare const browser: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  windows: { create(options: object): Promise<unknown> };
};
