import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Panel } from '../../tools/panel';
import { type PageServer, servePages } from './page-server';
import { openStage, type Stage } from './stage';

/** A page that listens to every key, and has a frame that may hold the focus. */
const PAGE = `<main><h1 id="title">Clinic</h1>
  <section id="visits"><p id="first">Your next visit is on Monday</p><p id="second">With <b>Dr Vega</b></p></section>
  <label>Note <textarea id="note"></textarea></label>
  <div style="height:3000px"></div><p id="below">Far below</p></main>
  <iframe id="frame" srcdoc="<button>In a frame</button>"></iframe>
  <script>
    const heard = [];
    for (const name of ['keydown', 'keypress', 'keyup', 'click'])
      document.addEventListener(name, ({ key }) => heard.push(name + ' ' + key), true);
  </script>`;

const WORDS = { title: 'Choose what to keep out of pictures.', keys: 'Keys', cancel: 'Cancel' };

let stage: Stage;
let site: PageServer;
let page: Page;
let panel: Panel;
let session: CDPSession;

beforeAll(async () => {
  stage = await openStage();
  site = await servePages({ '/': PAGE });
  ({ page, panel } = await stage.visit(`${site.at('choosing')}/`));
  await panel.start({ brand: 'Choosing', role: 'own', scenario: '' });
  session = await stage.context.newCDPSession(page);
});

afterAll(async () => {
  await stage.close();
  await site.close();
});

interface AxNode {
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
  nodeId: string;
}

/** What a screen reader is given, our closed root included. */
async function spoken(): Promise<AxNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes as AxNode[];
}

/** What the status says now; undefined when there is none. */
async function said(): Promise<string | undefined> {
  const nodes = await spoken();
  const status = nodes.find(({ role }) => role?.value === 'status');
  const inside = nodes.filter(({ nodeId }) => status?.childIds?.includes(nodeId));
  return status && inside.map(({ name }) => name?.value).join('');
}

async function begin(): Promise<void> {
  const told = await panel.page.evaluate(
    ([walkId, words]) =>
      chrome.runtime.sendMessage({ touchtrail: 'choosePrivate', asked: { walkId, words } }),
    [await panel.walkId(), WORDS] as const,
  );
  expect(told).toMatchObject({ ok: true });
}

async function press(key: string, words: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(said).toBe(words);
}

const parts = async () =>
  ((await stage.stored(panel.page)).brands[0]?.privateParts ?? []).map(
    ({ path }: { path: string[] }) => path,
  );

describe('choosing a part of the page by keyboard alone', () => {
  beforeEach(async () => {
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 0));
  });

  it('begins with our words said, though a frame of the page had the focus', async () => {
    await page.frameLocator('#frame').getByRole('button').focus();
    await begin();
    const bar = (await spoken()).find(({ name }) => name?.value.startsWith(WORDS.title));
    expect(bar?.role?.value).toBe('group');
    expect(bar?.properties?.find(({ name }) => name === 'focused')?.value.value).toBe(true);
  });

  it('goes on and back by Tab, over what shows something, each said', async () => {
    await press('Tab', 'Clinic');
    await press('Tab', 'Your next visit is on Monday');
    await press('Tab', 'With Dr Vega');
    await press('Tab', 'Dr Vega');
    await press('Shift+Tab', 'With Dr Vega');
  });

  it('goes out, in and beside by arrows', async () => {
    await press('ArrowLeft', 'Your next visit is on Monday');
    await press('ArrowRight', 'With Dr Vega');
    await press('ArrowUp', 'Your next visit is on Monday With Dr Vega');
    await press('ArrowDown', 'With Dr Vega');
    await press('ArrowDown', 'Dr Vega');
    await press('ArrowUp', 'With Dr Vega');
    await press('ArrowUp', 'Your next visit is on Monday With Dr Vega');
  });

  it('takes by Enter what is shown, and the page hears no key of it', async () => {
    await page.keyboard.press('Enter');
    await expect.poll(parts).toEqual([['#visits']]);
    await expect.poll(said).toBeUndefined();
    expect(await page.evaluate('heard.filter((one) => !/^keyup/.test(one))')).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('frame');
  });

  it('scrolls to what is out of view, and says of a field what it is, not what stands in it', async () => {
    await page.locator('#note').fill('typed by a visitor');
    await begin();
    for (const words of [
      'Clinic',
      'Your next visit is on Monday',
      'With Dr Vega',
      'Dr Vega',
      'Note',
      'textarea',
    ])
      await press('Tab', words);
    await press('Tab', 'Far below');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  it('leaves by Escape, takes nothing and gives the focus back', async () => {
    await page.keyboard.press('Escape');
    await expect.poll(said).toBeUndefined();
    expect(await parts()).toEqual([['#visits']]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('note');
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
  });
});

/** The extension API as its pages have it; only what is used above. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
