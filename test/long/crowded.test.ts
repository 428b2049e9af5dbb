import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Panel } from '../../tools/panel';
import { countFault } from '../browser/fault-count';
import { type PageServer, servePages } from '../browser/page-server';
import { chainOf, openStage, type Stage } from '../browser/stage';

const FRAMES = 500;

const LINK = `<main><a href="#asked">Request a callback</a></main>`;

/** Takes out whatever is put beside the body. */
const THROWS_OUT = `<script>
  new MutationObserver(() => { for (const one of document.documentElement.children)
    if (one !== document.body && one !== document.head) one.remove(); }).observe(document.documentElement, { childList: true });
</script>`;

/** Hides what is put beside the body, and lays something above all that has a z-index. */
const COVERS = `<style>html > div { display: none !important; opacity: 0 !important; transform: scale(0) !important; }</style>
<script>
  let cover;
  new MutationObserver(() => {
    if (cover) return;
    cover = document.documentElement.appendChild(document.createElement('section'));
    cover.style = 'position:fixed;inset:0;background:#fff;z-index:2147483647';
  }).observe(document.documentElement, { childList: true });
</script>`;

let stage: Stage;
let site: PageServer;

beforeAll(async () => {
  stage = await openStage();
  const frames = Array.from({ length: FRAMES }, (_, n) => `<iframe src="/frame?${n}"></iframe>`).join('');
  const small = '<style>iframe { width: 24px; height: 24px; border: 0 }</style>';
  site = await servePages({
    '/frames': LINK + small + frames,
    '/frame': `<p>Call us <a style="position:fixed;inset:0"></a></p><script>
      const a = document.querySelector('a');
      a.href = 'tel:+3491' + (1000000 + Number(location.search.slice(1))); a.textContent = a.href.slice(4); a.onclick = () => false;</script>`,
    '/throws-out': LINK + THROWS_OUT,
    '/covers': LINK + COVERS,
  });
});

afterAll(async () => {
  await stage.close();
  await site.close();
});

async function walkOn(name: string): Promise<{ page: Page; panel: Panel; url: string }> {
  const url = `${site.at(name)}/${name}`;
  const { page, panel } = await stage.visit(url);
  await panel.start({ brand: name, role: 'competitor', scenario: '' });
  await panel.sees('Callback request');
  return { page, panel, url };
}

/** By its place: looking into so many frames costs the driver minutes. */
async function clickOn(page: Page, selector: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + 8 };
  }, selector);
  await page.mouse.click(x, y);
}

const uses = async ({ page }: Panel, brand: string) =>
  chainOf(await stage.stored(page), brand).flatMap(({ steps }) => steps).length;

describe(`a page of ${FRAMES} frames`, () => {
  it('is looked at in every frame, and a click in the last one is a step', async (context) => {
    const { page, panel, url } = await walkOn('frames');
    const seen = async () => {
      const { stops } = await stage.stored(panel.page);
      const sightings: { kind: string }[] = stops.find((stop) => stop.url === url)?.sightings ?? [];
      return sightings.filter(({ kind }) => kind === 'phone').length;
    };
    // One place of the list is the callback's: a page tells 500 things at most.
    await expect.poll(seen, { timeout: 100_000, interval: 1_000 }).toBe(FRAMES - 1);
    await clickOn(page, 'iframe:last-of-type');
    await expect.poll(() => uses(panel, 'frames'), { timeout: 60_000 }).toBe(1);
    await clickOn(page, 'main a');
    await expect.poll(() => uses(panel, 'frames'), { timeout: 60_000 }).toBe(2);
    countFault(context, {
      fault: `page of ${FRAMES} frames: told of`,
      expected: FRAMES - 1,
      found: await seen(),
    });
    const found = await uses(panel, 'frames');
    countFault(context, { fault: 'clicks in its last frame and beside: steps', expected: 2, found });
    await panel.finish();
    await page.close();
  }, 300_000);
});

const WORDS = { title: 'Choose', keys: '', cancel: 'Cancel' };

/** Asks the background as the panel does. */
const choose = async ({ page }: Panel, walkId: string) =>
  page.evaluate((asked) => chrome.runtime.sendMessage({ touchtrail: 'choosePrivate', asked }), {
    walkId,
    words: WORDS,
  });

describe('a page that fights what we show on it', () => {
  it('by taking it out is told of, and leaves nobody in a choice that is not seen', async (context) => {
    const { page, panel } = await walkOn('throws-out');
    const told = await choose(panel, await panel.walkId());
    expect(told).toMatchObject({ ok: false, problem: { code: 'page-resists' } });
    await page.getByRole('link').click();
    await expect.poll(() => uses(panel, 'throws-out')).toBe(1);
    countFault(context, {
      fault: 'page takes out what we show, and tells so: next click a step',
      expected: 1,
      found: await uses(panel, 'throws-out'),
    });
    await panel.finish();
    await page.close();
  });

  it('by covering and styling it has it on top all the same', async (context) => {
    const { page, panel } = await walkOn('covers');
    expect(await choose(panel, await panel.walkId())).toMatchObject({ ok: true });
    const onTop = () =>
      page.evaluate(() => {
        const top = document.elementFromPoint(innerWidth / 2, 32);
        return top?.localName === 'div' && top.parentNode === document.documentElement;
      });
    await page.locator('section').waitFor({ state: 'attached' });
    await expect.poll(onTop).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(onTop).toBe(false);
    await page.evaluate(() => document.querySelector('section')?.remove());
    await page.getByRole('link').click();
    await expect.poll(() => uses(panel, 'covers')).toBe(1);
    countFault(context, {
      fault: 'page covers what we show, which comes on top: next click a step',
      expected: 1,
      found: await uses(panel, 'covers'),
    });
    await panel.finish();
    await page.close();
  });
});

/** The extension API as its pages have it; only what is used above. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
