import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FaultSite {
  /** `http://<name>.localhost:<port>`, each name another site. */
  at(name: string): string;
  close(): Promise<void>;
}

const link = (href: string, more = '') => `<a href="${href}" ${more}>Request a callback</a>`;

/** Everything a click can lead to beside another page in the same tab. */
const DOORS = `<main>
  <p>${link('/0/callback-101', 'id="blank" target="_blank"')}</p>
  <p>${link('/0/callback-102', 'id="noopener" target="_blank" rel="noopener noreferrer"')}</p>
  <p>${link('/0/callback-103', 'id="plain"')}</p>
  <p>${link('/0/callback-104', `id="window" onclick="open(this.href,'','width=500,height=400');return false"`)}</p>
  <p><a id="tel" href="tel:+34910000001">+34 910 000 001</a></p>
  <p><a id="mail" href="mailto:hello@shop.example">hello@shop.example</a></p>
  <p>${link('/download', 'id="download" download')}</p>
  <p>${link('/nothing', 'id="nothing"')}</p>
</main>`;

const form = (action: string) => `<form action="${action}" method="post"><h2>Request a callback</h2>
  <label>Name <input name="name" required></label><label>Phone <input name="phone" type="tel" required></label>
  <button>Request a callback</button></form>`;

/** Cards with a link of the same words on each: more than any cap of a look. */
const CARDS = Array.from(
  { length: 90 },
  (_, n) => `<section><h2>Room ${n}</h2>${link(`/0/callback-${301 + n}`, `id="card-${n}"`)}</section>`,
).join('');

/** So much before the one link that matters that the first look is not over when a quick customer clicks. */
const HEAVY = `<main>${link('/0/callback-201', 'id="quick"')}${'<p>word <b>word</b> <i>word</i></p>'.repeat(8_000)}</main>`;

/** `/<ms>/<way>-<n>`: page n, left on this way; the next answers after so many milliseconds. */
function pageFor(path: string): string {
  if (path === '/doors') return DOORS;
  if (path === '/heavy') return HEAVY;
  if (path === '/cards') return `<main>${CARDS}</main>`;
  const [, ms = '0', way = '', number = '0'] = /^\/(\d+)\/([a-z]+)-(\d+)$/.exec(path) ?? [];
  const next = `/${ms}/${way}-${Number(number) + 1}`;
  if (way === 'form') return form(next);
  if (way === 'tab') return `<main>${link(next, 'target="_blank"')}</main>`;
  if (way === 'none') return `<main>${link('/nothing')}</main>`;
  if (way === 'file') return `<main>${link(`/${ms}/download`, 'download')}</main>`;
  return `<h1>Page ${number}</h1><main>${link(next)}</main>`;
}

/** A shop whose every page leads on by one touchpoint; `/<ms>/callback-<n>` answers after so many milliseconds. */
export async function serveFaultSite(): Promise<FaultSite> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://shop').pathname;
    if (path === '/nothing') return response.writeHead(204).end();
    if (path.endsWith('/download'))
      return response.writeHead(200, { 'content-disposition': 'attachment; filename=a.txt' }).end('text');
    setTimeout(
      () => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(`<!doctype html><html lang="en"><title>Shop</title>${pageFor(path)}</html>`);
      },
      Number(/^\/(\d+)\//.exec(path)?.[1] ?? 0),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (name) => `http://${name}.localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
