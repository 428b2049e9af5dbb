import { get, request } from 'node:http';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES, type SiteName } from './pages.ts';
import { type Sites, serveSites } from './serve.ts';
import { STORY } from './story.ts';

interface Reply {
  status: number;
  location: string | undefined;
  body: string;
}

let sites: Sites;
let port: string;

beforeAll(async () => {
  sites = await serveSites({ delays: { callbackMs: 30, chatHumanMs: 30 } });
  port = new URL(sites.venasana).port;
});
afterAll(() => sites.close());

/** By hand, because Node resolves no `*.localhost`. */
function fetchFrom(
  site: string,
  path: string,
  form?: Record<string, string>,
  accept = '*/*',
): Promise<Reply> {
  const headers = { host: `${site}.localhost:${port}`, accept };
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, headers, method: form ? 'POST' : 'GET' };
    const sent = (form ? request : get)(options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, location: response.headers.location, body }),
      );
    });
    sent.on('error', reject);
    sent.end(form && new URLSearchParams(form).toString());
  });
}

/** The page as a document; its scripts do not run. */
function parse(html: string) {
  const { document } = new Window({ settings: { disableIframePageLoading: true } });
  document.write(html);
  return document;
}

/** Every address of the same site that a page names, in links, pictures, styles and scripts. */
function addressesOn(html: string): string[] {
  const named = [...parse(html).querySelectorAll('a, img, link, script')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  return named.filter((address) => address.startsWith('/')).map((address) => address.replace(/#.*/, ''));
}

const HOMES: Record<SiteName, string> = { venasana: '/', alba: '/', citas: '/venasana' };

async function crawl(site: SiteName): Promise<Map<string, Reply>> {
  const seen = new Map<string, Reply>();
  const queue = [HOMES[site], '/robots.txt'];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    const reply = await fetchFrom(site, path);
    seen.set(path, reply);
    if (reply.body.startsWith('<!doctype')) queue.push(...addressesOn(reply.body));
  }
  return seen;
}

describe.each(SITES)('%s', (site) => {
  test('every page, picture and script that a page names is there', async () => {
    const seen = await crawl(site);
    const missing = [...seen].filter(([, reply]) => reply.status !== 200).map(([path]) => path);
    expect(missing).toEqual([]);
    expect(seen.size).toBeGreaterThan(site === 'citas' ? 4 : 15);
  });

  test('no page asks anything of another host, the booking frame apart', async () => {
    for (const [path, { body }] of await crawl(site)) {
      const asked = [...parse(body).querySelectorAll('[src], link[href]')].map(
        (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
      );
      const outside = asked.filter(
        (address) => !address.startsWith('/') && !address.startsWith(sites.booking),
      );
      expect(outside, path).toEqual([]);
    }
  });

  test('an unknown page answers 404, and parts and other folders are not given', async () => {
    for (const path of ['/nowhere', '/_parts/head.html', '/..%2fserve.ts', '/%2e%2e/story.ts', '/%E0%A4%A']) {
      expect((await fetchFrom(site, path)).status, path).toBe(404);
    }
  });
});

describe('the story', () => {
  test.each(
    STORY.map((point) => [`${point.site}${point.page} ${point.kind} ${point.label}`, point] as const),
  )('%s', async (_, point) => {
    const { body } = await fetchFrom(point.site, point.page);
    const document = parse(body);
    const found = document.querySelector(point.selector);
    expect(found, `${point.selector} on ${point.page}`).not.toBeNull();
    const words = `${document.body.textContent} ${[...document.querySelectorAll('[aria-label], [title]')].map((one) => `${one.getAttribute('aria-label')} ${one.getAttribute('title')}`)}`;
    expect(words).toContain(point.label);
    if (point.opensBy?.startsWith('#')) expect(document.querySelector(point.opensBy)).not.toBeNull();
  });

  test('the poor clinic has no form, no button and no frame on any page', async () => {
    for (const [path, { body }] of await crawl('alba')) {
      expect(parse(body).querySelector('form, input, button, iframe, dialog'), path).toBeNull();
    }
  });
});

describe('the desk', () => {
  const json = 'application/json';

  test('notes when a call was asked for and when it rang, and nothing of what was typed', async () => {
    const { body } = await fetchFrom(
      'venasana',
      '/api/llamada',
      { nombre: 'Secreta', telefono: '600' },
      json,
    );
    const { id } = JSON.parse(body);
    const ring = await fetchFrom('venasana', `/api/llamada/${id}`);
    expect(JSON.parse(ring.body)).toEqual({ from: '+34 951 99 00 14' });
    const log = JSON.parse((await fetchFrom('venasana', '/__log')).body).entries;
    const entry = log.find((one: { id: string }) => one.id === id);
    expect(entry).toMatchObject({ form: 'llamada', fields: ['nombre', 'telefono'] });
    expect(entry.answeredAt).toBeGreaterThanOrEqual(entry.at);
    expect(JSON.stringify(log)).not.toContain('Secreta');
    expect(sites.log()).toEqual(log);
  });

  test('the chat answers by machine first, then by a person with a name', async () => {
    const sent = { mensaje: '¿Duele?', primero: '1' };
    const { id, bot } = JSON.parse((await fetchFrom('venasana', '/api/chat', sent, json)).body);
    expect(bot).toContain('Gracias');
    expect(JSON.parse((await fetchFrom('venasana', `/api/chat/${id}`)).body).who).toBe('Marta');
    const later = await fetchFrom('venasana', '/api/chat', { mensaje: 'Vale' }, json);
    expect(JSON.parse(later.body).bot).toBeUndefined();
  });

  test('a form sent without script lands on the page that thanks', async () => {
    const question = await fetchFrom('venasana', '/api/pregunta', { pregunta: '¿?', email: 'a@b.example' });
    expect([question.status, question.location]).toEqual([303, '/gracias?de=pregunta']);
    expect((await fetchFrom('citas', '/api/reserva', { nombre: 'x' })).location).toBe('/confirmada');
  });

  test('takes no form for a clinic that has none', async () => {
    expect((await fetchFrom('alba', '/api/llamada', { telefono: '1' })).status).toBe(405);
  });
});
