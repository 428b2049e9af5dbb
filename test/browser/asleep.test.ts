import { afterAll, beforeAll, expect, it } from 'vitest';
import { countFault } from './fault-count';
import { type FaultSite, serveFaultSite } from './fault-site';
import { metIn, pathsOf, usesOf, walkOf, walkOnPage } from './fault-walk';
import { openStage, type Stage } from './stage';

/** A browser of its own: some fall when a tab that is driven is put to sleep (Chromium 150 mostly does; 156 did not). */
let stage: Stage;
let site: FaultSite;

beforeAll(async () => {
  stage = await openStage();
  site = await serveFaultSite();
});

afterAll(async () => {
  await stage.close().catch(() => undefined);
  await site.close();
});

it('a walked tab that the browser puts to sleep is the same walk when it wakes', async (context) => {
  const { page, panel, origin } = await walkOnPage(stage, site, 'Asleep', '/0/callback-0');
  await page.getByRole('link').click();
  await panel.isAt('/0/callback-1');
  const { tabId } = walkOf(await stage.stored(panel.page), 'Asleep') ?? {};
  const other = await stage.context.newPage();
  await other.bringToFront();
  let hasFallen = false;
  stage.context.once('close', () => {
    hasFallen = true;
  });
  const wake = async ([id, url]: readonly [number, string]) => {
    const awake = (await chrome.tabs.discard(id))?.id ?? id;
    await chrome.tabs.update(awake, { url, active: true });
    return awake;
  };
  const awake = await panel.page.evaluate(wake, [tabId, `${origin}/0/callback-7`] as const).catch((error) => {
    if (hasFallen) context.skip('this browser falls when a tab that is driven is put to sleep');
    throw error;
  });
  // The panel's page of this test is bound to the tab's old number, so the walk is asked for itself.
  const last = async () => pathsOf(await stage.stored(panel.page), 'Asleep').at(-1)?.url;
  await expect.poll(last, { timeout: 20_000 }).toBe(`${origin}/0/callback-7`);
  const stored = await stage.stored(panel.page);
  expect(walkOf(stored, 'Asleep')).toMatchObject({ state: 'walking', tabId: awake });
  expect(usesOf(stored, 'Asleep')).toEqual(['/0/callback-1']);
  countFault(context, {
    fault: 'walked tab put to sleep: steps kept, page after it met',
    expected: 2,
    found: usesOf(stored, 'Asleep').length + metIn(stored, 'Asleep', '/0/callback-7'),
  });
});

/** The extension API as its pages have it; only what is used above. */
declare const chrome: {
  tabs: {
    discard(id: number): Promise<{ id?: number } | undefined>;
    update(id: number, change: object): Promise<unknown>;
  };
};
