import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countFault } from './fault-count';
import { type FaultSite, serveFaultSite } from './fault-site';
import { pathsOf, usesOf, walkOnPage } from './fault-walk';
import { openStage, readyToEnd, type Stage } from './stage';

/** After a click: before, while and after its step, the next page and the look at it are stored. */
const MOMENTS_MS = [0, 5, 10, 20, 40, 80, 160];

let site: FaultSite;
let stage: Stage;

beforeAll(async () => {
  site = await serveFaultSite();
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
  await site.close();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a background ended by force after a click that leads on', () => {
  it('has stored the step, and the next page is entered and shown', async (context) => {
    const end = await readyToEnd(stage);
    const { page, panel } = await walkOnPage(stage, site, 'Ended', '/0/callback-0');
    for (const [n, ms] of MOMENTS_MS.entries()) {
      await page.getByRole('link').click();
      await pause(ms);
      await end();
      await panel.isAt(`/0/callback-${n + 1}`);
    }
    const led = MOMENTS_MS.map((_, n) => `/0/callback-${n + 1}`);
    await expect.poll(async () => usesOf(await stage.stored(panel.page), 'Ended')).toEqual(led);
    const stored = await stage.stored(panel.page);
    const met = pathsOf(stored, 'Ended').map(({ url }) => new URL(url).pathname);
    expect(new Set(met)).toEqual(new Set(['/0/callback-0', ...led]));
    const fault = `worker ended ${MOMENTS_MS[0]} to ${MOMENTS_MS.at(-1)} ms after a click`;
    countFault(context, { fault, expected: MOMENTS_MS.length, found: usesOf(stored, 'Ended').length });
    await panel.finish();
  });
});
