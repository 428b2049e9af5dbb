import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countFault } from './fault-count';
import { pathsOf, usesOf } from './fault-walk';
import { type PageServer, servePages } from './page-server';
import { chainOf, isWalkerIn, openStage, type Stage } from './stage';

/** Tells in its title how often it came back from memory, and asks for a callback in the same document. */
const SHOP = (next: string) => `<h1>Shop</h1><main><a href="#asked" id="ask">Request a callback</a>
  <a href="${next}" id="next">Our prices</a></main>
  <script>let back = 0; addEventListener('pageshow', ({ persisted }) => { if (persisted) document.title = 'back ' + ++back; });</script>`;

const ROUNDS = 3;

let stage: Stage;
let site: PageServer;

beforeAll(async () => {
  stage = await openStage({ keepsPages: true });
  site = await servePages({ '/one': SHOP('/two'), '/two': SHOP('/one') });
});

afterAll(async () => {
  await stage.close();
  await site.close();
});

describe('a page that the browser kept in memory', () => {
  it('is met once more each time it is gone back to, and a click on it is a step there', async (context) => {
    const origin = site.at('back');
    const { page, panel } = await stage.visit(`${origin}/one`);
    await panel.start({ brand: 'Back', role: 'competitor', scenario: '' });
    await panel.isAt('/one');
    // The driver knows nothing of pages that come back without a load, so the browser itself is asked and led.
    const title = () =>
      panel.page.evaluate(
        async (host) => (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(host))?.title,
        origin,
      );
    const goBack = () =>
      panel.page.evaluate(async (host) => {
        const walked = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(host));
        await chrome.tabs.goBack(walked?.id ?? -1);
      }, origin);
    const places = {
      ask: await page.locator('#ask').boundingBox(),
      next: await page.locator('#next').boundingBox(),
    };
    const click = async (name: keyof typeof places) => {
      const { x = 0, y = 0 } = places[name] ?? {};
      await page.mouse.click(x + 5, y + 5);
    };
    const steps = async () =>
      chainOf(await stage.stored(panel.page), 'Back').find(({ kind }) => kind === 'callback')?.steps.length;
    for (let n = 1; n <= ROUNDS; n++) {
      await click('next');
      await panel.isAt('/two');
      await goBack();
      await expect.poll(title).toBe(`back ${n}`);
      await panel.isAt('/one');
      await click('ask');
      await expect.poll(steps, { timeout: 20_000 }).toBe(n);
    }
    const stored = await stage.stored(panel.page);
    const paths = pathsOf(stored, 'Back').map(({ url }) => new URL(url).pathname);
    const met = ['/one', ...Array.from({ length: ROUNDS }, () => ['/two', '/one']).flat()];
    expect(paths).toEqual(met);
    countFault(context, {
      fault: 'back to a page kept in memory: pages met',
      expected: met.length,
      found: paths.length,
    });
    countFault(context, { fault: 'the same: steps on it', expected: ROUNDS, found: (await steps()) ?? 0 });

    // A page that sleeps in memory cannot be told that the walk is over.
    await click('next');
    await panel.isAt('/two');
    await panel.finish();
    const before = await stage.stored(panel.page);
    await goBack();
    await expect.poll(title).toBe(`back ${ROUNDS + 1}`);
    await expect.poll(() => isWalkerIn(panel.page, `${origin}/one`)).toBe(false);
    await click('ask');
    await panel.page.reload();
    await panel.page.getByText('Start walk').waitFor();
    const after = await stage.stored(panel.page);
    // Pictures of before may still come in.
    const stepsOf = ({ touchpoints }: typeof after) =>
      touchpoints.map(({ id, steps: done }) => [id, done.length]);
    expect(stepsOf(after)).toEqual(stepsOf(before));
    expect(pathsOf(before, 'Back')).toHaveLength(met.length + 1);
    const more = pathsOf(after, 'Back').length - pathsOf(before, 'Back').length;
    const again = usesOf(after, 'Back').length - usesOf(before, 'Back').length;
    countFault(context, {
      fault: 'back to a kept page after Finish: recorded',
      expected: 0,
      found: more + again,
    });
  });
});

/** The extension API as its pages have it; only what is used above. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string; title?: string }[]>;
    goBack(id: number): Promise<void>;
  };
};
