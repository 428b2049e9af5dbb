import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countFault } from './fault-count';
import { type PageServer, servePages } from './page-server';
import { chainOf, openStage, type Stage } from './stage';

let stage: Stage;
let site: PageServer;

beforeAll(async () => {
  stage = await openStage();
  site = await servePages({
    '/': '<main><a href="tel:+34910000001">+34 910 000 001</a> <a href="#here">Request a callback</a></main>',
  });
});

afterAll(async () => {
  await stage.close();
  await site.close();
});

describe('what is recorded', () => {
  it('is nowhere that the recorded page could read it', async (context) => {
    const { page, panel } = await stage.visit(`${site.at('read')}/`);
    await panel.start({ brand: 'Read', role: 'competitor', scenario: '' });
    await panel.addAll();
    await page.getByRole('link', { name: 'Request a callback' }).click();
    await expect
      .poll(async () => chainOf(await stage.stored(panel.page), 'Read').flatMap(({ steps }) => steps).length)
      .toBe(1);
    const found = await page.evaluate(readAllWays, stage.extensionId);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((way) => [way, 0])));
    countFault(context, {
      fault: `ways of reading what is recorded that gave a page something, of ${Object.keys(found).length}`,
      expected: 0,
      found: Object.values(found).reduce((sum, count) => sum + count, 0),
    });
  });

  /** Runs in the page, which is even told the extension's id. How much each way gave. */
  async function readAllWays(id: string): Promise<Record<string, number>> {
    const address = `chrome-extension://${id}`;
    const isOurs = (text: unknown) => /touchtrail|chrome-extension/i.test(String(text));
    const asked = ['app.html', 'walker.js', 'manifest.json', 'icon/16.png'].map((file) =>
      fetch(`${address}/${file}`).then(
        () => 1,
        () => 0,
      ),
    );
    const files = (await Promise.all(asked)).filter(Boolean).length;
    return {
      files,
      globals: [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window)].filter(isOurs)
        .length,
      markup: isOurs(document.documentElement.outerHTML) ? 1 : 0,
      databases: (await indexedDB.databases()).length,
      storage: localStorage.length + sessionStorage.length + (await caches.keys()).length,
      cookies: document.cookie.length,
      loads: performance
        .getEntriesByType('resource')
        .filter(({ name }) => isOurs(name) && !name.startsWith(address)).length,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      channel: typeof (globalThis as { chrome?: { runtime?: object } }).chrome?.runtime === 'object' ? 1 : 0,
    };
  }
});
