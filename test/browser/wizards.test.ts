import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Panel } from '../../tools/panel';
import { type PageServer, servePages } from './page-server';
import { openStage, type Stage } from './stage';
import { SPOKEN, WIZARDS } from './wizard-pages';

/** When the clocks of the tests before count as taken back. */
const LONG_AGO = 1;

let site: PageServer;
let stage: Stage;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  site = await servePages(WIZARDS);
  stage = await openStage();
  ({ page, panel } = await stage.visit(`${site.at('clinic')}/`));
  await panel.start({ brand: 'Clinic', role: 'competitor', scenario: '' });
});

afterAll(async () => {
  await stage.close();
  await site.close();
});

/** When the clocks that stand were started, and how many of this test were taken back. */
async function clocks() {
  const { waits } = await stage.stored();
  const ofThisTest = waits.filter(({ deletedAt }) => deletedAt !== LONG_AGO);
  const standing = ofThisTest.filter(({ deletedAt }) => deletedAt === undefined);
  return {
    started: standing.map(({ startedAt }) => startedAt),
    takenBack: ofThisTest.length - standing.length,
  };
}

/** Of one form one clock runs at a time, and forms of two pages may be one touchpoint: each test begins with none. */
async function open(path: string) {
  await panel.page.evaluate(takeBackClocks, LONG_AGO);
  await page.goto(`${site.at('clinic')}${path}`);
  await panel.isAt(path);
  await panel.sees('Callback request');
  await expect.poll(isHeard).toBe(true);
}

/** What hears refusals comes when a form is seen. Nobody fills in a form before it is there; a driver does. */
async function isHeard(): Promise<boolean> {
  const url = page.url();
  return (await stage.worker()).evaluate(async (of) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === of);
    const func = () => 'touchtrailListen' in globalThis;
    const [found] = tab ? await chrome.scripting.executeScript({ target: { tabId: tab.id }, func }) : [];
    return found?.result === true;
  }, url);
}

/** Fills in what the step asks and presses its button; gives the time before and after. */
async function press(button: string, field?: string) {
  if (field) await page.locator(`[name=${field}]`).fill('600');
  const before = Date.now();
  await page.getByRole('button', { name: button, exact: true }).click();
  return [before, Date.now()] as const;
}

/** One clock stands, started by the press of this time; so many were taken back. */
async function startedBy([from, to]: readonly [number, number], takenBack = 0) {
  const is = async () => {
    const now = await clocks();
    return [now.started.length, now.takenBack];
  };
  await expect.poll(is).toEqual([1, takenBack]);
  const [at] = (await clocks()).started;
  expect(at).toBeGreaterThanOrEqual(from);
  expect(at).toBeLessThanOrEqual(to);
}

describe('a form of several steps starts its clock when it is sent', () => {
  it.each(SPOKEN)('in $language: “$onward” is a submit that leads on', async (spoken) => {
    await open(`/in-place/${spoken.language}`);
    await press(spoken.onward, 'name');
    await panel.hasUsed('Callback request');
    const sent = await press(spoken.send, 'phone');
    await page.getByText(spoken.thanks).waitFor();
    await startedBy(sent);
  });

  it.each([['/one-form'], ['/two-forms']])(
    'in %s, whose first button speaks as if it sent: the clock of the step is taken back',
    async (path) => {
      await open(path);
      await press('Call me back', 'phone');
      await page.locator('[name=telephone]').waitFor();
      const sent = await press('Call me back', 'telephone');
      await page.getByText('Thank you').waitFor();
      await startedBy(sent, 1);
    },
  );

  it('when its last step asks for nothing but a press', async () => {
    await open('/reviewed');
    await page.locator('[name=name]').fill('Ann');
    await press('Continue', 'phone');
    await page.getByText('We call the number').waitFor();
    const sent = await press('Confirm');
    await page.getByText('Thank you').waitFor();
    await startedBy(sent);
  });

  it('when each step is a page, and says which', async () => {
    await open('/first');
    await press('Call me back', 'phone');
    await page.waitForURL('**/second');
    await panel.isAt('/second');
    await expect.poll(async () => (await clocks()).takenBack).toBe(1);
    const sent = await press('Call me back', 'telephone');
    await page.waitForURL('**/thanks');
    await startedBy(sent, 1);
  });
});

describe('a form of one step', () => {
  it('that is sent by “Continue” starts its clock by the press, once the page thanks', async () => {
    await open('/only');
    const sent = await press('Continue', 'phone');
    await page.waitForURL('**/thanks');
    await startedBy(sent);
  });
});

/** Runs in a page of the extension. Rows stay: of a clock that is gone a step told twice would start another. */
async function takeBackClocks(deletedAt: number): Promise<void> {
  const open = indexedDB.open('touchtrail');
  const db = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const waits = db.transaction('waits', 'readwrite').objectStore('waits');
  const cursor = waits.openCursor();
  await new Promise<void>((resolve) => {
    cursor.onsuccess = () => {
      if (!cursor.result) return resolve();
      cursor.result.update({ ...cursor.result.value, deletedAt });
      cursor.result.continue();
    };
  });
  db.close();
}

/** The extension API as the worker has it; only what is used above. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      func: () => boolean;
    }): Promise<{ result?: boolean }[]>;
  };
};
