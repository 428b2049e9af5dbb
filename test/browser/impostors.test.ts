import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calls } from '@/lib/messages/protocol';
import type { Panel } from '../../tools/panel';
import { countFault } from './fault-count';
import { type PageServer, servePages } from './page-server';
import { openStage, type Stage } from './stage';

const NAMES = Object.keys(calls);
const OF_SCREENS = Object.entries(calls).flatMap(([name, { speaker }]) =>
  speaker === 'screen' ? [name] : [],
);

const SHOP = `<main><a href="tel:+34910000001">+34 910 000 001</a> <a href="#here">Request a callback</a></main>`;

let stage: Stage;
let site: PageServer;
let folder: string;
let page: Page;
let panel: Panel;
let walkId: string;

beforeAll(async () => {
  stage = await openStage();
  site = await servePages({ '/': SHOP });
  folder = await mkdtemp(join(tmpdir(), 'touchtrail-impostor-'));
  ({ page, panel } = await stage.visit(`${site.at('impostors')}/`));
  await panel.start({ brand: 'Impostors', role: 'competitor', scenario: '' });
  await panel.addAll();
  walkId = await panel.walkId();
});

afterAll(async () => {
  await stage.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

/** What a forger could want: to end, change or erase the walk. Fits most calls; unknown fields are left aside. */
const forged = (touchtrail: string) => ({
  touchtrail,
  asked: { walkId, tabId: 1, ending: { outcome: 'reached' }, walkIds: [walkId], stepId: walkId },
});

/** What a forger could have changed, as text. What later looks at the page tell is left out. */
async function kept(): Promise<string> {
  const { brands, walks, touchpoints, waits, shots } = await stage.stored(panel.page);
  const walk = walks.map(({ id, state, pauses, ending, deletedAt, scenario, scout }) => [
    ...[id, state, pauses, ending, deletedAt, scenario, scout],
  ]);
  return JSON.stringify([brands, walk, touchpoints, waits, shots.map(({ id }) => id)]);
}

describe('messages of our protocol that are not ours', () => {
  it('from a page are heard by nobody', async (context) => {
    const before = await kept();
    const heard = await page.evaluate(async (messages) => {
      const answers: unknown[] = [];
      const hear = ({ data }: MessageEvent) => data?.ok !== undefined && answers.push(data);
      addEventListener('message', hear);
      const channel = new BroadcastChannel('touchtrail');
      channel.onmessage = hear;
      for (const message of messages) {
        postMessage(message, '*');
        channel.postMessage(message);
        document.dispatchEvent(new CustomEvent(message.touchtrail, { detail: message }));
        const { runtime } = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome ?? {};
        if (typeof runtime?.sendMessage === 'function') answers.push('runtime.sendMessage');
      }
      // What is sent when these have all been heard comes after every answer to them.
      for (const last of ['heard', 'answered'])
        await new Promise((resolve) => {
          addEventListener('message', ({ data }) => data === last && resolve(null));
          postMessage(last, '*');
        });
      return answers;
    }, NAMES.map(forged));
    expect(heard).toEqual([]);
    expect(await kept()).toBe(before);
    countFault(context, {
      fault: `forged messages of a page answered, of ${NAMES.length * 3}`,
      expected: 0,
      found: heard.length,
    });
  });

  it('from another extension are refused, and none of our pages can be framed', async (context) => {
    const before = await kept();
    const manifest = {
      manifest_version: 3,
      name: 'Impostor',
      version: '1',
      background: { service_worker: 'worker.js' },
    };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'worker.js'), 'self.onmessage = () => undefined;');
    await writeFile(join(folder, 'page.html'), '<!doctype html><title>Impostor</title>');
    const session = await stage.context.browser()?.newBrowserCDPSession();
    const { id } = (await session?.send('Extensions.loadUnpacked', { path: folder })) ?? { id: '' };
    const own = await stage.context.newPage();
    await own.goto(`chrome-extension://${id}/page.html`);
    const answers = await own.evaluate(
      async ([to, messages]) => {
        const all: unknown[] = [];
        for (const message of messages)
          all.push(await chrome.runtime.sendMessage(to, message).catch(() => 'refused'));
        return all;
      },
      [stage.extensionId, NAMES.map(forged)] as const,
    );
    const heard = answers.filter((answer) => answer !== 'refused');
    expect(heard).toEqual([]);
    await own.close();
    expect(await kept()).toBe(before);
    countFault(context, {
      fault: `forged messages of another extension answered, of ${NAMES.length}`,
      expected: 0,
      found: heard.length,
    });
  });

  it('from a page’s own process, as if by our walker, may say what pages say and nothing of the screens’', async (context) => {
    const before = await kept();
    const answers = await panel.page.evaluate(
      async ([url, messages]) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        const [all] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          func: (asked: object[]) =>
            Promise.all(asked.map((message) => chrome.runtime.sendMessage(chrome.runtime.id, message))),
          args: [messages],
        });
        return all?.result as { ok: boolean; problem?: { code: string } }[];
      },
      [page.url(), OF_SCREENS.map(forged)] as const,
    );
    expect(answers).toHaveLength(OF_SCREENS.length);
    const obeyed = answers.filter(({ ok, problem }) => ok || problem?.code !== 'bad-message');
    expect(obeyed).toEqual([]);
    expect(await kept()).toBe(before);
    countFault(context, {
      fault: `screens' orders given by a page's process and obeyed, of ${OF_SCREENS.length}`,
      expected: 0,
      found: obeyed.length,
    });
  });
});

/** The extension API as the browser gives it; only what is used above. */
declare const chrome: {
  runtime: { id: string; sendMessage(to: string, message: object): Promise<unknown> };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> };
};
