import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Touchpoint } from '@/lib/model/touchpoint';
import type { Panel } from '../../tools/panel';
import { armRace } from './arm-race';
import { countFault } from './fault-count';
import { pathsOf } from './fault-walk';
import { lookAtPictures } from './look';
import { type PageServer, servePages } from './page-server';
import { chainOf, isWalkerIn, openStage, type Stage } from './stage';

const LINK = '<main><a href="/blue">Request a callback</a></main>';
const coloured = (colour: string) => `<style>html { background: ${colour} }</style>${LINK}`;

/** When the page goes away, measured by the capture of its pixels, and how. */
const RACES = [
  ['before', 'load'],
  ['after', 'load'],
  ['before', 'route'],
  ['after', 'route'],
] as const;
const QUICK = 10;
/** A page asks for its picture when nothing has moved for so long. Milliseconds. */
const SETTLED_MS = 400;

let stage: Stage;
let site: PageServer;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  stage = await openStage();
  site = await servePages({ '/green': coloured('#0a0'), '/blue': coloured('#00a') });
  ({ page, panel } = await stage.visit(`${site.at('races')}/green`));
  await panel.start({ brand: 'Races', role: 'competitor', scenario: '' });
  await panel.isAt('/green');
});

afterAll(async () => {
  await stage.close();
  await site.close();
});

const stored = () => stage.stored(panel.page);

/** The page is at rest, so that the next picture taken is one that we ask for. */
async function rest(path: string): Promise<void> {
  await panel.isAt(path);
  const shotsHere = async () => {
    const { shots } = await stored();
    const stop = pathsOf(await stored(), 'Races').at(-1);
    // One that was asked for by the page before may come at once; the page's own comes when it has come to rest.
    return shots.filter(({ stopId, at }) => stopId === stop?.id && at - (stop?.at ?? at) >= SETTLED_MS)
      .length;
  };
  await expect.poll(shotsHere, { timeout: 20_000 }).toBeGreaterThan(0);
}

/** Pictures that show another page than the one they are filed under. */
async function misfiled(): Promise<string[]> {
  const paths = new Map(pathsOf(await stored(), 'Races').map(({ id, url }) => [id, new URL(url).pathname]));
  const pictures = await lookAtPictures(stage);
  expect(pictures.length).toBeGreaterThan(0);
  return pictures.flatMap(({ id, stopId, bands }) => {
    const wrong = paths.get(stopId) === '/green' ? bands.blue : bands.green;
    return wrong.length > 0 ? [`${id} at ${paths.get(stopId)}`] : [];
  });
}

/** What is kept of a touchpoint whose picture the walker takes while the page becomes another. */
async function pictureWhileLeaving(when: string, how: string, name: string): Promise<Touchpoint['before'][]> {
  await page.goto(`${site.at('races')}/green`);
  await rest('/green');
  await armRace(await stage.worker(), page, when, how);
  const asked = { walkId: await panel.walkId(), name };
  await panel.page.evaluate(
    (given) => chrome.runtime.sendMessage({ touchtrail: 'snapshot', asked: given }),
    asked,
  );
  await page.waitForURL('**/blue');
  return chainOf(await stored(), 'Races').flatMap((one) => (one.name === name ? one.before : []));
}

describe('a page that goes away while it is pictured', () => {
  it.for(RACES)(
    '%s the pixels are taken, by %s, gives no picture but a reason',
    async ([when, how], context) => {
      const kept = await pictureWhileLeaving(when, how, `${when} ${how}`);
      expect(kept).toEqual([{ is: 'none', reason: 'page-changed' }]);
      expect(await misfiled()).toEqual([]);
      countFault(context, {
        fault: `page gone ${when} its pixels are taken, by ${how}: kept with the reason`,
        expected: 1,
        found: kept.length,
      });
    },
  );

  it('under quick clicks keeps every step, and no picture of another page', async (context) => {
    const before = (await stored()).touchpoints.flatMap(({ steps }) => steps).length;
    for (let n = 0; n < QUICK; n++) {
      await page.goto(`${site.at('races')}/green`, { waitUntil: 'commit' });
      await expect.poll(() => isWalkerIn(panel.page, page.url())).toBe(true);
      await page.getByRole('link').click();
      await page.waitForURL('**/blue');
    }
    const steps = async () => (await stored()).touchpoints.flatMap((one) => one.steps).length - before;
    await expect.poll(steps, { timeout: 20_000 }).toBe(QUICK);
    await panel.isAt('/blue');
    await panel.finish();
    const wrong = await misfiled();
    expect(wrong).toEqual([]);
    const undecided = chainOf(await stored(), 'Races').filter((one) => one.before.is === 'pending');
    expect(undecided).toEqual([]);
    countFault(context, {
      fault: 'quick clicks while pictures are taken: steps',
      expected: QUICK,
      found: await steps(),
    });
    countFault(context, { fault: 'pictures filed under another page', expected: 0, found: wrong.length });
  });
});

/** The extension API as its pages have it; only what is used above. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
