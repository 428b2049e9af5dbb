/** `npm test -- --long`: the faults of test/browser/faults.test.ts, so often that a rare loss would show. */
import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { Panel } from '../../tools/panel';
import { countFault } from '../browser/fault-count';
import { type FaultSite, serveFaultSite } from '../browser/fault-site';
import { pathsOf, usesOf } from '../browser/fault-walk';
import { chainOf, endWorker, openStage, readyToEnd, type Stage } from '../browser/stage';

let site: FaultSite;
let stage: Stage;
let profile: string;

beforeAll(async () => {
  site = await serveFaultSite();
  profile = await mkdtemp(join(tmpdir(), 'touchtrail-long-'));
});

afterAll(async () => {
  await site.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** How often the walk's touchpoints were used, all in all. */
async function usesIn(brand: string, reader?: Page): Promise<number> {
  const chain = chainOf(await stage.stored(reader), brand);
  return chain.reduce((sum, { steps }) => sum + steps.length, 0);
}

/** The id of every step, so that each acknowledged one is looked for by itself. */
async function stepsIn(brand: string, reader?: Page): Promise<string[]> {
  return chainOf(await stage.stored(reader), brand).flatMap(({ steps }) =>
    steps.map(({ id }: { id: string }) => id),
  );
}

async function begin(brand: string, path: string): Promise<{ page: Page; panel: Panel }> {
  const { page, panel } = await stage.visit(`${site.at(brand.toLowerCase())}${path}`);
  await panel.start({ brand, role: 'competitor', scenario: '' });
  await panel.isAt(path);
  return { page, panel };
}

/** How each sort of page is left, and how often: a thousand clicks over three speeds. Gives the page the walk is on then. */
const WAYS: Record<string, { times: number; leave: (page: Page) => Promise<Page> }> = {
  callback: {
    times: 150,
    leave: (page) =>
      page
        .getByRole('link')
        .click()
        .then(() => page),
  },
  form: {
    times: 120,
    leave: async (page) => {
      await page.getByLabel('Name').fill('Ann');
      await page.getByLabel('Phone').fill('600000000');
      await page.getByRole('button').click();
      return page;
    },
  },
  tab: {
    times: 50,
    leave: async (page) => {
      const [next] = await Promise.all([stage.context.waitForEvent('page'), page.getByRole('link').click()]);
      return next;
    },
  },
  file: {
    times: 14,
    leave: async (page) => {
      await Promise.all([page.waitForEvent('download'), page.getByRole('link').click()]);
      // Two clicks on one thing within a second are one use.
      await page.waitForTimeout(1_100);
      return page;
    },
  },
};

/** After a click: before, while and after its step, its page, the look at it and the pictures are stored. */
const MOMENTS_MS = [0, 5, 10, 20, 40, 80, 160, 320];
const STEPS = 50;
const AGAIN_FOR_MS = 400;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('clicks that leave the page at once while the background is ended', () => {
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  const cases = [0, 50, 150].flatMap((ms) => Object.keys(WAYS).map((way) => [way, ms] as const));
  it.for(cases)('by %s, answered after %i ms, are all stored', async ([way, ms], context) => {
    const { times, leave } = WAYS[way] as (typeof WAYS)[string];
    const brand = `${way}${ms}`;
    let { page, panel } = await begin(brand, `/${ms}/${way}-0`);
    for (let n = 1; n <= times; n++) {
      await endWorker(stage);
      const before = page;
      page = await leave(page);
      if (way !== 'file') await page.waitForURL(`**/${way}-${n}`);
      if (page === before) await panel.isAt(new URL(page.url()).pathname);
      else {
        // The panel of this test stays with the first tab, so the walk is asked for itself.
        await expect.poll(() => usesIn(brand, panel.page), { timeout: 30_000 }).toBe(n);
        await before.close();
      }
    }
    await expect.poll(() => usesIn(brand, panel.page), { timeout: 30_000 }).toBe(times);
    if (way !== 'tab') await panel.finish();
    await page.close();
    await panel.page.close();
    const fault = `worker ended before a click by ${way}, answer after ${ms} ms`;
    countFault(context, { fault, expected: times, found: await usesIn(brand) });
  });

  it.for(MOMENTS_MS)(
    'in a walk of fifty steps, %i ms after each click, are all stored',
    async (ms, context) => {
      const brand = `After${ms}`;
      const end = await readyToEnd(stage);
      const { page, panel } = await begin(brand, '/0/callback-0');
      for (let n = 1; n <= STEPS; n++) {
        await page.getByRole('link').click();
        await pause(ms);
        await end();
        await panel.isAt(`/0/callback-${n}`);
      }
      await isAllThere(context, `worker ended ${ms} ms after each of ${STEPS} clicks`, {
        brand,
        page,
        panel,
      });
    },
  );

  it('in a walk of fifty steps, over and over while each is stored and after it, are all stored', async (context) => {
    const end = await readyToEnd(stage);
    const { page, panel } = await begin('Over', '/0/callback-0');
    let ends = 0;
    for (let n = 1; n <= STEPS; n++) {
      await page.getByRole('link').click();
      for (const until = Date.now() + AGAIN_FOR_MS; Date.now() < until; ends++) {
        await end();
        await pause((ends * 7) % 40);
      }
      await panel.isAt(`/0/callback-${n}`);
    }
    const fault = `worker ended again and again for ${AGAIN_FOR_MS} ms after each of ${STEPS} clicks`;
    await isAllThere(context, fault, { brand: 'Over', page, panel, note: `${ends} times` });
  });
});

interface Ended {
  brand: string;
  page: Page;
  panel: Panel;
  note?: string;
}

/** Every step once and in its place, every page met. */
async function isAllThere(context: TestContext, fault: string, { brand, page, panel, note }: Ended) {
  const wanted = Array.from({ length: STEPS }, (_, n) => `/0/callback-${n + 1}`);
  const uses = async () => usesOf(await stage.stored(panel.page), brand);
  await expect.poll(uses, { timeout: 30_000 }).toEqual(wanted);
  const stops = pathsOf(await stage.stored(panel.page), brand).map(({ url }) => new URL(url).pathname);
  expect(new Set(stops)).toEqual(new Set(['/0/callback-0', ...wanted]));
  const found = (await uses()).length;
  countFault(context, { fault, expected: STEPS, found, ...(note !== undefined && { note }) });
  await panel.finish();
  await page.close();
  await panel.page.close();
}

describe('a browser killed in mid-walk, ten times', () => {
  it('keeps every step that was acknowledged', async (context) => {
    const kills = 10;
    const steps = 4;
    let acknowledged: string[] = [];
    for (let kill = 0; kill <= kills; kill++) {
      stage = await openStage({ profile });
      const at = `/0/callback-${kill * 100}`;
      const page = await stage.context.newPage();
      await page.goto(`${site.at('killed')}${at}`);
      const panel = await Panel.open(stage.context, await stage.worker(), page);
      if (kill === 0) await panel.start({ brand: 'Killed', role: 'own', scenario: '' });
      else {
        await panel.page.getByText('The walk is kept as it was').waitFor();
        expect(await stepsIn('Killed', panel.page)).toEqual(expect.arrayContaining(acknowledged));
        await panel.page.getByRole('button', { name: 'Continue' }).click();
      }
      await panel.isAt(at);
      if (kill === kills) break;
      for (let step = 1; step <= steps; step++) {
        await page.getByRole('link').click();
        await panel.isAt(`/0/callback-${kill * 100 + step}`);
      }
      acknowledged = await stepsIn('Killed', panel.page);
      // One more, which nobody has acknowledged when the browser dies.
      await page.getByRole('link').click();
      const [, pid = ''] = (await readlink(join(profile, 'profile', 'SingletonLock'))).split(/-(?=\d+$)/);
      const gone = new Promise((resolve) => stage.context.once('close', resolve));
      process.kill(Number(pid), 'SIGKILL');
      await gone;
      await stage.close().catch(() => undefined);
    }
    const there = await stepsIn('Killed');
    await stage.close();
    expect(acknowledged.length).toBeGreaterThanOrEqual(kills * steps);
    expect(new Set(there).size).toBe(there.length);
    countFault(context, {
      fault: 'browser killed (SIGKILL) ten times in mid-walk: acknowledged steps',
      expected: acknowledged.length,
      found: acknowledged.filter((id) => there.includes(id)).length,
    });
  });
});
