import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Panel } from '../../tools/panel';
import { countFault } from './fault-count';
import { lookAtPictures } from './look';
import { type PageServer, servePages } from './page-server';
import { chainOf, openStage, type Stage } from './stage';

/** Frames of payment hosts have no field of ours to see: what is in them is drawn, and all of it is magenta. */
const INSIDE = '<!doctype html><body style="margin:0;background:#f0f;height:300px"></body>';

const pay = (src: string) =>
  `<iframe src="${src}" style="width:300px;height:60px;border:0;display:block"></iframe>`;

/** Payment frames as close to what is used as they may stand: every crop of it shows them. */
const SHOP = (frame: string) => `<main>
  <h1>Checkout</h1>${pay(frame)}<a href="tel:+34910000001" id="ring">+34 910 000 001</a>${pay(frame)}
  <div style="height:1500px"></div>${pay(frame)}</main>`;

const PAYMENT = 'http://js.stripe.com/v3/card.html';

let stage: Stage;
let site: PageServer;

beforeAll(async () => {
  stage = await openStage();
  site = await servePages({ '/': SHOP(PAYMENT), '/open': SHOP('/inside'), '/inside': INSIDE });
  // Nothing leaves this machine: the driver answers for the payment house.
  await stage.context.route(`${PAYMENT}*`, (route) =>
    route.fulfill({ contentType: 'text/html', body: INSIDE }),
  );
});

afterAll(async () => {
  await stage.close();
  await site.close();
});

/** Walks the shop and uses what stands between the frames: a picture of the act, a crop, a whole page. */
async function walk(brand: string, path: string): Promise<{ page: Page; panel: Panel }> {
  const { page, panel } = await stage.visit(`${site.at(brand.toLowerCase())}${path}`);
  await panel.start({ brand, role: 'competitor', scenario: '' });
  await panel.isAt(path);
  await page.locator('#ring').click();
  const before = async () => chainOf(await stage.stored(panel.page), brand)[0]?.before.is;
  await expect.poll(before, { timeout: 20_000 }).toBe('taken');
  const told = await panel.page.evaluate((message) => chrome.runtime.sendMessage(message), {
    touchtrail: 'picturePage',
    asked: { walkId: await panel.walkId() },
  });
  expect(told).toEqual({ ok: true, value: {} });
  return { page, panel };
}

/** The crop as it stands on the screen: its own pixels, and how many of them are magenta. */
async function cropOf(panel: Panel): Promise<{ pixels: number; magenta: number }> {
  const crop = panel.trail().locator('img').first();
  await expect.poll(() => crop.getAttribute('src')).toMatch(/^blob:/);
  const png = (await crop.screenshot()).toString('base64');
  return panel.page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const all = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    let magenta = 0;
    for (let at = 0; at < all.length; at += 4)
      if ((all[at] ?? 0) > 200 && (all[at + 1] ?? 0) < 90 && (all[at + 2] ?? 0) > 200) magenta += 1;
    return { pixels: bitmap.width * bitmap.height, magenta };
  }, png);
}

describe('frames of a payment house', () => {
  it('are painted over in the picture, its thumbnail, the whole page and the crop', async (context) => {
    const { page, panel } = await walk('Paying', '/');
    const pictures = await lookAtPictures(stage);
    expect(pictures.filter(({ extent }) => extent === 'page')).toHaveLength(1);
    expect(pictures.length).toBeGreaterThan(1);
    expect(pictures.filter(({ masked }) => masked < 2)).toEqual([]);
    const { pixels, magenta } = await cropOf(panel);
    expect(pixels).toBeGreaterThan(1_000);
    const shown = pictures.filter((one) => one.magenta > 0).length + (magenta > 0 ? 1 : 0);
    countFault(context, {
      fault: `payment frames seen, in ${pictures.length} pictures, their thumbnails and a crop`,
      expected: 0,
      found: shown,
    });
    await panel.finish();
    await page.close();
  });

  it('are what was painted over: the same frames of the shop itself are seen everywhere', async () => {
    const before = new Set((await lookAtPictures(stage)).map(({ id }) => id));
    const { page, panel } = await walk('Open', '/open');
    const pictures = (await lookAtPictures(stage)).filter(({ id }) => !before.has(id));
    expect(pictures.filter(({ magenta }) => magenta === 0)).toEqual([]);
    expect((await cropOf(panel)).magenta).toBeGreaterThan(0);
    await panel.finish();
    await page.close();
  });
});

/** The extension API as its pages have it; only what is used above. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
