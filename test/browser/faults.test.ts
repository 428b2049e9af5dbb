import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countFault } from './fault-count';
import { chainOf, endWorker, openStage, type Stage } from './stage';

/** Page n leads by one touchpoint to page n + 1. */
const PAGES = 12;
const LATENCIES_MS = [0, 50];

let stage: Stage;
let server: Server;
let shop: string;

beforeAll(async () => {
  stage = await openStage();
  server = createServer((request, response) => {
    const [, latency = '0', page = '0'] = /\/(\d+)\/callback-(\d+)/.exec(request.url ?? '') ?? [];
    const next = `/${latency}/callback-${Number(page) + 1}`;
    const body = `<h1>Page ${page}</h1><main><a href="${next}">Request a callback</a></main>`;
    setTimeout(() => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html><html lang="en"><title>Shop</title>${body}</html>`);
    }, Number(latency));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  shop = `http://shop.localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await stage.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('a click that leaves the page at once, the background ended right before it', () => {
  it.for(LATENCIES_MS)(
    'is never lost and never counted twice (server answers after %i ms)',
    async (ms, context) => {
      const brand = `Shop ${ms}`;
      const { page, panel } = await stage.visit(`${shop}/${ms}/callback-0`);
      await panel.start({ brand, role: 'competitor', scenario: '' });
      for (let n = 0; n < PAGES; n++) {
        await panel.isAt(`/${ms}/callback-${n}`);
        await endWorker(stage);
        await page.getByRole('link').click();
        await page.waitForURL(`**/callback-${n + 1}`);
      }
      await panel.isAt(`/${ms}/callback-${PAGES}`);
      // Whatever only the journal holds is read when the background wakes anew.
      await endWorker(stage);
      await panel.finish();
      const used = chainOf(await stage.stored(), brand).filter(({ engagement }) => engagement === 'used');
      const steps = used.reduce((sum, one) => sum + one.steps.length, 0);
      countFault(context, {
        fault: `worker ended before a click, answer after ${ms} ms`,
        expected: PAGES,
        found: steps,
      });
      expect(used.map(({ target, steps }) => [new URL(target).pathname, steps.length])).toEqual(
        Array.from({ length: PAGES }, (_, n) => [`/${ms}/callback-${n + 1}`, 1]),
      );
    },
  );
});

describe('a walked tab that is closed', () => {
  it('leaves the walk paused, with its chain', async () => {
    const { page, panel } = await stage.visit(`${shop}/7/callback-0`);
    await panel.start({ brand: 'Closed', role: 'competitor', scenario: '' });
    await panel.isAt('/7/callback-0');
    await panel.addAll();
    const before = chainOf(await stage.stored(), 'Closed').map(({ id }) => id);
    expect(before.length).toBeGreaterThan(0);
    await page.close();
    await panel.page.getByText('The walk is kept as it was').waitFor();
    const stored = await stage.stored();
    expect(stored.walks.filter(({ state }) => state === 'paused')).toHaveLength(1);
    expect(chainOf(stored, 'Closed').map(({ id }) => id)).toEqual(before);
  });
});
