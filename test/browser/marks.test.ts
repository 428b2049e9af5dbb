import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './stage';

/** A page made so that the truth is known. Times are least ones: a busy machine only adds to them. Milliseconds. */
const FIRST_BYTE_MS = 600;
const IMAGE_MS = 900;
const HANDLER_MS = 350;
/** What moves, and by how much, in a window of known size. CSS pixels. */
const WINDOW = { width: 1_280, height: 720 };
const BLOCK = 300;
const SHIFT = 240;
const IMAGE_BYTES = 60_000;
const WORDS = 12;
/** What headers add to a response by the browser's own count; it gives a fixed sum for each. */
const HEADERS_BYTES = 1_000;

/** The part of the window that the block took before or after, times how far it went of the window's longer side. */
const CLS = ((BLOCK + SHIFT) / WINDOW.height) * (SHIFT / WINDOW.width);

const PAGE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Known</title>
  <style>body { margin: 0 } #block { height: ${BLOCK}px; background: linen; overflow: hidden } img, button, a { position: fixed; bottom: 0 } button { right: 0 } a { left: 720px }</style>
  <body><div id="above"></div><main id="block"><p>${'word '.repeat(WORDS)}</p></main>
  <img src="/picture.svg" width="700" height="400" alt=""><a href="tel:+34910000001">Call</a><button type="button">Think</button><script>
  document.images[0].addEventListener('load', () => requestAnimationFrame(() => { above.style.height = '${SHIFT}px'; }));
  document.querySelector('button').addEventListener('click', () => {
    const began = performance.now();
    while (performance.now() - began < ${HANDLER_MS});
    above.title = 'thought';
  });</script></body></html>`;

const PICTURE = (() => {
  const begin =
    '<svg xmlns="http://www.w3.org/2000/svg" width="700" height="400"><rect width="700" height="400"/><!--';
  const end = '--></svg>';
  return begin + 'x'.repeat(IMAGE_BYTES - begin.length - end.length) + end;
})();

const after = (ms: number) => new Promise((done) => setTimeout(done, ms));

let server: Server;
let stage: Stage;
let page: Page;
let url: string;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const isPicture = request.url === '/picture.svg';
    if (request.url === '/known') await after(FIRST_BYTE_MS);
    if (isPicture) await after(IMAGE_MS);
    response.writeHead(200, { 'content-type': isPicture ? 'image/svg+xml' : 'text/html; charset=utf-8' });
    response.end(
      isPicture ? PICTURE : request.url === '/known' ? PAGE : '<a href="tel:+34910000001">Call</a>',
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://known.localhost:${(server.address() as AddressInfo).port}`;
  url = `${origin}/known`;
  stage = await openStage();
  const visit = await stage.visit(`${origin}/start`);
  page = visit.page;
  await page.setViewportSize(WINDOW);
  await visit.panel.start({ brand: 'Known', role: 'competitor', scenario: '' });
  await visit.panel.isAt('/start');
  await page.goto(url);
  await visit.panel.isAt('/known');
});

afterAll(async () => {
  await stage.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const stop = async () => (await stage.stored()).stops.find((one) => one.url === url);

describe('the marks of a page of which the truth is known', () => {
  it('tell when its first byte came', async () => {
    await expect.poll(async () => (await stop())?.load.firstByte).toBeGreaterThanOrEqual(FIRST_BYTE_MS);
  });

  it('tell when its largest part was painted: the picture, not the words before it', async () => {
    const least = FIRST_BYTE_MS + IMAGE_MS;
    await expect
      .poll(async () => (await stop())?.marks?.lcp, { timeout: 30_000 })
      .toBeGreaterThanOrEqual(least);
  });

  it('tell how far it jumped', async () => {
    await expect.poll(async () => (await stop())?.marks?.cls, { timeout: 30_000 }).toBeCloseTo(CLS, 2);
  });

  it('tell what it weighs, and how much it says', async () => {
    const weight = Buffer.byteLength(PAGE) + IMAGE_BYTES;
    const bytes = async () => (await stop())?.marks?.bytes;
    await expect.poll(bytes, { timeout: 30_000 }).toBeGreaterThanOrEqual(weight);
    expect(await bytes()).toBeLessThan(weight + HEADERS_BYTES);
    expect((await stop())?.marks).toMatchObject({ words: WORDS, unsized: 0, isForPhones: true });
  });

  it('tell how long it took to react', async () => {
    expect((await stop())?.marks?.inp ?? 0).toBeLessThan(HANDLER_MS);
    await page.getByRole('button', { name: 'Think' }).click();
    await page.locator('[title=thought]').waitFor({ state: 'attached' });
    await expect
      .poll(async () => (await stop())?.marks?.inp, { timeout: 30_000 })
      .toBeGreaterThanOrEqual(HANDLER_MS);
  });
});
