import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countFault } from './fault-count';
import { isWalkerIn, openStage, type Stage } from './stage';

const BODY = `<header><a href="tel:+34910000001">+34 910 000 001</a></header><main>
  <a href="/next">Request a callback</a> <a href="https://wa.me/34600000000">WhatsApp</a>
  <form id="ask" method="post" action="/ask"><h2>Contact us</h2><label>Name <input name="name"></label>
  <label>Email <input name="email" type="email"></label><label>Message <textarea name="message"></textarea></label>
  <button>Send message</button></form></main>`;

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

const PAGES: Record<string, string> = {
  '/clean': BODY,
  '/watchful': BODY + WATCHFUL,
};

let stage: Stage;
let server: Server;
let origin: string;

beforeAll(async () => {
  stage = await openStage();
  server = createServer(({ url = '' }, response) => {
    const body = PAGES[url] ?? '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
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

describe('a hostile page', () => {
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
