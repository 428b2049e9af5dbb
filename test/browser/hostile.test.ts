import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countFault } from './fault-count';
import { chainOf, isWalkerIn, openStage, type Stage } from './stage';

const BODY = `<header><a href="tel:+34910000001">+34 910 000 001</a></header><main>
  <a href="/next">Request a callback</a> <a href="https://wa.me/34600000000">WhatsApp</a>
  <form id="ask" method="post" action="/ask"><h2>Contact us</h2><label>Name <input name="name"></label>
  <label>Email <input name="email" type="email"></label><label>Message <textarea name="message"></textarea></label>
  <button>Send message</button></form></main>`;

/** Takes from every script of the page what ours might lean on. */
const POISON = `<script>
  for (const name of ['map', 'filter', 'find', 'push', 'slice', 'flatMap', 'includes', Symbol.iterator])
    Array.prototype[name] = () => { throw new Error('poisoned'); };
  JSON.stringify = JSON.parse = () => { throw new Error('poisoned'); };
  window.fetch = window.Promise = window.MutationObserver = undefined;
  Element.prototype.matches = Element.prototype.getAttribute = Document.prototype.querySelectorAll = () => null;
  Element.prototype.getBoundingClientRect = () => { throw new Error('poisoned'); };
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
  try { customElements.define = () => { throw new Error('poisoned'); }; } catch {}
  Date.now = () => 0;
</script>`;

/** Adds and takes away some thousand nodes a second for as long as the page is there. */
const FLOOD = `<div id="flood"></div><script>
  setInterval(() => { let all = ''; for (let n = 0; n < 300; n++) all += '<p>' + n + '</p>'; flood.innerHTML = all; }, 20);
</script>`;

/** Fields by whose names the form's own members can no longer be had. */
const CLOBBERING = [
  ...[
    'nodeType',
    'matches',
    'closest',
    'children',
    'childNodes',
    'parentNode',
    'ownerDocument',
    'getAttribute',
  ],
  ...['getRootNode', 'getBoundingClientRect', 'getClientRects', 'checkVisibility', 'isConnected', 'contains'],
  ...[
    'querySelectorAll',
    'tagName',
    'localName',
    'id',
    'action',
    'method',
    'submit',
    'elements',
    'textContent',
  ],
].map((name) => `<input type="hidden" name="${name}">`);

const STRICT =
  "default-src 'none'; form-action 'none'; sandbox allow-same-origin allow-top-navigation-by-user-activation allow-scripts; require-trusted-types-for 'script'; trusted-types 'none'";

/** Looks for anything that was not there before: names, prototypes, nodes, moved layout. */
const WATCHFUL = `<script>
  const look = () => JSON.stringify({
    names: Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$/.test(name)).sort(),
    prototypes: [Element, Node, Document, Event, EventTarget, Array, Object, Promise, History, XMLHttpRequest].map(({ prototype }) =>
      Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, { value, get, set }]) =>
        name + String(value) + String(get) + String(set)).sort().join()),
    own: [fetch, history.pushState, setTimeout, addEventListener].map(String),
    html: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  });
  const heard = [];
  window.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => heard.push('shift ' + value))).observe({ type: 'layout-shift', buffered: true });
  window.addEventListener('error', ({ message }) => heard.push(message));
  window.addEventListener('securitypolicyviolation', ({ violatedDirective }) => heard.push(violatedDirective));
  window.lookAgain = look;
</script>`;

const PAGES: Record<string, { body: string; headers?: Record<string, string> }> = {
  '/clean': { body: BODY },
  '/poisoned': { body: POISON + BODY },
  '/strict': { body: BODY, headers: { 'content-security-policy': STRICT, 'x-frame-options': 'DENY' } },
  '/isolated': {
    body: BODY,
    headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
  },
  '/clobbered': { body: BODY.replace('<button>', `${CLOBBERING.join('')}<button>`) },
  '/closed': {
    body: `${BODY}<div id="host"></div><script>
      host.attachShadow({ mode: 'closed' }).innerHTML =
        '<form><input name="parentElement" type="hidden"><button type="button" onclick="window.pressed = true">Press</button></form>';
    </script>`,
  },
  '/flood': { body: BODY + FLOOD },
  '/watchful': { body: BODY + WATCHFUL },
  '/next': { body: '<h1>Thank you</h1>' },
};

let stage: Stage;
let server: Server;
let origin: string;

beforeAll(async () => {
  stage = await openStage();
  server = createServer(({ url = '' }, response) => {
    const { body, headers } = PAGES[url] ?? { body: '' };
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(`<!doctype html><html lang="en"><title>Shop</title><body>${body}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://hostile.localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await stage.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** What the newest page of an address was found to hold, by key; asked until it has been looked at. */
async function keysOn(path: string, reader: Page): Promise<string[]> {
  const look = async () => {
    const { stops } = await stage.stored(reader);
    return stops.findLast(({ url, looks }) => url.endsWith(path) && looks >= 0)?.sightings;
  };
  await expect.poll(async () => (await look())?.length ?? 0, { timeout: 30_000 }).toBeGreaterThan(0);
  const sightings: { key: string }[] = (await look()) ?? [];
  return sightings.map(({ key }) => key).sort();
}

describe('a hostile page', () => {
  it('hides nothing from the walk, and a click on it is a step', async (context) => {
    const { page, panel } = await stage.visit(`${origin}/clean`);
    await panel.start({ brand: 'Hostile', role: 'competitor', scenario: '' });
    const clean = await keysOn('/clean', panel.page);
    expect(clean.length).toBeGreaterThanOrEqual(4);
    const hostile = ['/poisoned', '/clobbered', '/strict', '/isolated', '/flood'];
    for (const path of hostile) {
      await page.goto(`${origin}${path}`);
      expect(await keysOn(path, panel.page), path).toEqual(clean);
      await page.locator('a[href="/next"]').click();
      await page.waitForURL('**/next');
    }
    const steps = async () =>
      chainOf(await stage.stored(panel.page), 'Hostile').find(({ kind }) => kind === 'callback')?.steps
        .length;
    await expect.poll(steps, { timeout: 20_000 }).toBe(hostile.length);
    countFault(context, {
      fault: 'hostile pages: clicks stored',
      expected: hostile.length,
      found: (await steps()) ?? 0,
      note: 'poisoned prototypes, strict policy, isolation, endless mutation',
    });
    await panel.finish();
    await page.close();
  });

  it('whose closed form hides what stands around it does not hang at a press', async () => {
    const { page, panel } = await stage.visit(`${origin}/closed`);
    await panel.start({ brand: 'Closed', role: 'competitor', scenario: '' });
    await keysOn('/closed', panel.page);
    const { x = 0, y = 0 } = (await page.locator('#host').boundingBox()) ?? {};
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    await page.mouse.click(x + 20, y + 10);
    expect(await page.evaluate('pressed')).toBe(true);
    // Without end it runs until an array is full, for some twenty seconds.
    expect(await page.evaluate('Math.max(0, ...tasks)')).toBeLessThan(5_000);
    await panel.finish();
    await page.close();
  });

  it('that looks for us finds nothing, nor does a tab that is not walked', async (context) => {
    const noise: string[] = [];
    const { page, panel } = await stage.visit(`${origin}/watchful`);
    const other = await stage.context.newPage();
    await other.goto(`${origin}/clean`);
    page.on('console', (message) => noise.push(message.text()));
    const before = await page.evaluate('lookAgain()');
    await page.bringToFront();
    await panel.start({ brand: 'Watchful', role: 'competitor', scenario: '' });
    await panel.addAll();
    await page.getByLabel('Name').click();
    expect(await page.evaluate('lookAgain()')).toBe(before);
    expect(await isWalkerIn(panel.page, `${origin}/watchful`)).toBe(true);
    expect(await isWalkerIn(panel.page, `${origin}/clean`)).toBe(false);
    await panel.finish();
    expect(await isWalkerIn(panel.page, `${origin}/watchful`)).toBe(false);
    expect(await page.evaluate('lookAgain()')).toBe(before);
    const heard = [...((await page.evaluate('heard')) as string[]), ...noise];
    expect(heard).toEqual([]);
    countFault(context, { fault: 'signs of us that a page found', expected: 0, found: heard.length });
  });
});
