import { randomUUID } from 'node:crypto';
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
  await panel.isAt('/');
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

/**
 * What a forger could have changed, as text. What later looks at the page tell is left out, and the pictures that the
 * walker takes by itself meanwhile.
 */
async function kept(): Promise<string> {
  const { brands, walks, touchpoints, waits } = await stage.stored(panel.page);
  const walk = walks.map(({ id, state, pauses, ending, deletedAt, scenario, scout }) => [
    ...[id, state, pauses, ending, deletedAt, scenario, scout],
  ]);
  return JSON.stringify([brands, walk, touchpoints, waits]);
}

interface Told {
  ok: boolean;
  value?: { isWalking?: boolean; isPictured?: boolean } | null;
  problem?: { code: string };
}

/** Sends messages from a page's own process, as if by our walker in it. */
function sayFrom(speaker: Page, messages: object[]): Promise<Told[]> {
  return panel.page.evaluate(
    async ([url, said]) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      const [all] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: (asked: object[]) =>
          Promise.all(asked.map((message) => chrome.runtime.sendMessage(chrome.runtime.id, message))),
        args: [said],
      });
      return all?.result as Told[];
    },
    [speaker.url(), messages] as const,
  );
}

/** Everything that a page may tell of a walk, each fit to be believed: of a running clock and of a touchpoint's key. */
function tales(clock: string, key: string): Record<string, object> {
  const [stopId, at] = [randomUUID(), Date.now()];
  const stop = { id: stopId, url: `${site.at('impostors')}/other`, title: '', at, load: {} };
  return {
    report: { stop, answers: {}, sightings: [], blindSpots: [], round: 0, frames: 0 },
    step: { entry: { id: randomUUID(), walkId, stopId, key, act: 'click', at }, isFresh: false },
    reply: { id: randomUUID(), by: 'call', at, since: {} },
    refused: { stepId: clock },
    cameBack: { forms: [{ key, kind: 'callback', came: 'complaining' }], before: at },
    bringListener: {},
    picture: { moment: 'settled', stopId },
    markPrivate: { part: { host: 'impostors.localhost', path: ['main'] } },
  };
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
    const answers = await sayFrom(page, OF_SCREENS.map(forged));
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

it('what a page tells of a walk counts only in a tab of the walk', async (context) => {
  const { touchpoints } = await stage.stored(panel.page);
  const [asked] = touchpoints;
  const clock = randomUUID();
  const started = await panel.page.evaluate(
    (message) => chrome.runtime.sendMessage(chrome.runtime.id, message),
    { touchtrail: 'startClock', asked: { touchpointId: asked?.id, waitId: clock } },
  );
  expect(started).toMatchObject({ ok: true });
  const told = tales(clock, asked?.key);
  const ofPages = Object.entries(calls).flatMap(([name, { speaker }]) => (speaker === 'page' ? [name] : []));
  expect([...Object.keys(told), 'vocabulary'].sort()).toEqual(ofPages.sort());
  const messages = Object.entries(told).map(([touchtrail, rest]) => ({
    touchtrail,
    asked: { walkId, ...rest },
  }));

  const other = await stage.context.newPage();
  await other.goto(`${site.at('impostors')}/elsewhere`);
  await page.bringToFront();
  const before = await kept();
  const stops = (await stage.stored(panel.page)).stops.length;
  const answers = await sayFrom(other, messages);
  const believed = answers.filter(
    ({ ok, value }) => ok && value?.isWalking !== false && !isUnpictured(value),
  );
  expect(believed).toEqual([]);
  expect(await kept()).toBe(before);
  expect((await stage.stored(panel.page)).stops).toHaveLength(stops);
  countFault(context, {
    fault: `told of a walk by a page in a tab that is not walked and believed, of ${messages.length}`,
    expected: 0,
    found: believed.length,
  });

  // The same is believed where the walk is.
  const own = messages.filter(({ touchtrail }) => ['refused', 'markPrivate'].includes(touchtrail));
  expect((await sayFrom(page, own)).map(({ ok }) => ok)).toEqual([true, true]);
  const { brands, waits } = await stage.stored(panel.page);
  expect(brands[0]?.privateParts).toHaveLength(1);
  expect(waits.find(({ id }) => id === clock)?.deletedAt).toBeDefined();
});

const isUnpictured = (value: Told['value']): boolean => value?.isPictured === false;

/** The extension API as the browser gives it; only what is used above. */
declare const chrome: {
  runtime: { id: string; sendMessage(to: string, message: object): Promise<unknown> };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> };
};
