import { afterAll, beforeAll, expect, it } from 'vitest';
import { Panel } from '../../tools/panel';
import { allow } from './allowances';
import { type PageServer, servePages } from './page-server';
import { chainOf, openStage, type Stage } from './stage';

const SENTENCE = 'This is a private window.';

let stage: Stage;
let site: PageServer;

beforeAll(async () => {
  stage = await openStage();
  site = await servePages({ '/': '<main><a id="ask" href="#asked">Request a callback</a></main>' });
  await allow(stage, { incognitoAccess: true });
});

afterAll(async () => {
  await stage.close();
  await site.close();
});

it('a walk in a private window says that it stays, and does', async () => {
  const own = await stage.openOwn('icon/16.png');
  const tabId = await own.evaluate(
    async (url) => {
      const opened = await chrome.windows.create({ url, incognito: true });
      return opened.tabs[0]?.id ?? -1;
    },
    `${site.at('private')}/`,
  );
  const page = await stage.openOwn(`sidepanel.html?tab=${tabId}`);
  const panel = new Panel(page);
  await page.getByText(SENTENCE).waitFor();
  await panel.start({ brand: 'Private', role: 'own', scenario: '' });
  await page.getByText(SENTENCE).waitFor();
  await panel.isAt('/');
  await panel.addAll();
  await own.evaluate(async (id) => {
    await chrome.tabs.remove(id);
  }, tabId);
  await page.getByText('The tab of this walk was closed.').waitFor();
  expect(chainOf(await stage.stored(page), 'Private')).toMatchObject([{ kind: 'callback' }]);
});

it('a walk in any other window has no such sentence', async () => {
  const { page, panel } = await stage.visit(`${site.at('open')}/`);
  await panel.start({ brand: 'Open', role: 'own', scenario: '' });
  await panel.isAt('/');
  expect(await panel.page.getByText(SENTENCE).count()).toBe(0);
  await page.close();
});

/** The browser's own API as its pages and ours have it; only what is used above. */
declare const chrome: {
  windows: { create(options: object): Promise<{ tabs: { id?: number }[] }> };
  tabs: { remove(id: number): Promise<void> };
};
