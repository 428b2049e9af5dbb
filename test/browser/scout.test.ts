import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainOf, openStage, type Stage } from './stage';

/** One visit of the small shop, as its server saw it. */
interface Visit {
  path: string;
  method: string;
  at: number;
}

const PAGES: Record<string, string> = {
  '/': `<h1>Shop</h1><a href="tel:+442079460000">Call 020 7946 0000</a><form action="/order" method="post"><button>Buy now</button></form>
    <a href="/gallery">Gallery</a><a href="/contact">Contact</a><a href="/prices?ref=1">Prices</a><a href="/secret/offer">Secret offer</a>
    <a href="/logout">Log out</a><a href="/list.pdf">Price list</a><a href="http://elsewhere.localhost/contact">Partner</a>`,
  '/contact': `<h1>Contact</h1><a href="mailto:shop@shop.example">shop@shop.example</a><a href="/help">Help</a>`,
  '/prices': '<h1>Prices</h1>',
  '/gallery': '<h1>Gallery</h1>',
  '/help': '<h1>Help</h1>',
};

let stage: Stage;
let server: Server;
let visits: Visit[];
let shop: string;

beforeAll(async () => {
  stage = await openStage();
  visits = [];
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://shop').pathname;
    if (path !== '/favicon.ico') visits.push({ path, method: request.method ?? '', at: Date.now() });
    if (path === '/robots.txt') return response.end('User-agent: *\nDisallow: /secret/\n');
    const body = PAGES[path];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Shop</title>${body ?? 'nothing'}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  shop = `http://shop.localhost:${(server.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  await stage.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('the scout', () => {
  it('visits the telling pages of one site, the promising first, and only looks', async () => {
    const { panel } = await stage.visit(shop);
    const said: string[] = [];
    await panel.scout(
      { brand: 'Shop', role: 'competitor', scenario: '' },
      4,
      (progress) => void said.push(progress),
    );
    await panel.finish();

    const pages = visits.filter(({ path }) => path !== '/robots.txt');
    // The first visit is the driver's own; the scout starts on the page it finds open.
    expect(pages.map(({ path }) => path)).toEqual(['/', '/contact', '/prices', '/help']);
    expect(visits.every(({ method }) => method === 'GET')).toBe(true);
    expect(said.at(-1)).toMatch(/^Scouted 4 pages/);
    for (const [index, visit] of pages.entries()) {
      const last = pages[index - 1];
      if (last) expect(visit.at - last.at).toBeGreaterThanOrEqual(1000);
    }
  });

  it('puts what it saw into the chain as seen, with pictures', async () => {
    const chain = chainOf(await stage.stored(), 'Shop');
    expect(chain.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['phone', 'email']));
    expect(chain.every(({ engagement, origin }) => engagement === 'seen' && origin === 'scout')).toBe(true);
    expect(chain.find(({ kind }) => kind === 'phone')?.before.is).toBe('taken');
  });
});
