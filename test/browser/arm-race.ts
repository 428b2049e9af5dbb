import type { Page, Worker } from 'playwright-core';

/** Makes the page another one right before or right after the browser takes its next picture. */
export async function armRace(worker: Worker, page: Page, when: string, how: string): Promise<void> {
  await worker.evaluate(
    ([at, by, from, to]) => {
      const { tabs } = globalThis.browser ?? chrome;
      const real = tabs.captureVisibleTab;
      const go = async () => {
        const tab = (await tabs.query({})).find(({ url }) => url === from);
        const target = { tabId: tab?.id ?? -1 };
        const route = (url: string) => {
          history.pushState({}, '', url);
          document.documentElement.style.background = '#00a';
        };
        if (by === 'load') await tabs.update(target.tabId, { url: to });
        else await chrome.scripting.executeScript({ target, world: 'MAIN', func: route, args: [to] });
        const drawn = () =>
          new Promise((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(location.href))),
          );
        for (let is: unknown; is !== to; )
          [{ result: is }] = await chrome.scripting
            .executeScript({ target, func: drawn })
            .catch(() => [{ result: undefined }]);
      };
      tabs.captureVisibleTab = async (...given) => {
        tabs.captureVisibleTab = real;
        if (at === 'before') await go();
        const picture = await real.apply(tabs, given);
        if (at === 'after') await go();
        return picture;
      };
    },
    [when, how, page.url(), page.url().replace('green', 'blue')] as const,
  );
}

/** The extension API as its worker has it; only what is used above. */
interface Api {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    update(id: number, change: object): Promise<unknown>;
    captureVisibleTab(...given: unknown[]): Promise<string>;
  };
  scripting: { executeScript(injection: object): Promise<[{ result?: unknown }]> };
}
declare const chrome: Api;
declare global {
  var browser: Api | undefined;
}
