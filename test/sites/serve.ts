/**
 * The two clinics of the story and the provider of the rich one's booking form, on one port of 127.0.0.1,
 * told apart by the Host header. `node test/sites/serve.ts [port]` serves until Ctrl-C.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { type Answer, type Delays, type LogEntry, openDesk } from './desk.ts';
import { type Addresses, findFile, readPage, SITES, type SiteName } from './pages.ts';

export interface SiteOptions {
  /** 0, the default, takes a free port. */
  port?: number;
  /** How long the staff of the rich clinic lets a customer wait, in milliseconds. */
  delays?: Partial<Delays>;
}

export interface Sites {
  /** Origins without a trailing slash, e.g. `http://venasana.localhost:4711`. */
  venasana: string;
  alba: string;
  booking: string;
  /** What really happened at the desk; the same list as `GET /__log` of any of the three hosts. */
  log(): readonly LogEntry[];
  close(): Promise<void>;
}

/** Serves the demo sites. Rejects when the port is taken. */
export async function serveSites(options: SiteOptions = {}): Promise<Sites> {
  const desk = openDesk(options.delays);
  let origins: Addresses = { venasana: '', alba: '', citas: '' };
  const server = createServer(async (request, response) => {
    const site = siteOf(request);
    if (!site) return send(response, { status: 421, json: { error: 'no such site here' } });
    const path = new URL(request.url ?? '/', origins[site]).pathname;
    if (path === '/__log') return send(response, { status: 200, json: { entries: desk.log } });
    const answer = await desk.answer(site, path, request, response);
    if (answer) return send(response, answer);
    await sendFile(response, request, site, path, origins);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  origins = {
    venasana: `http://venasana.localhost:${port}`,
    alba: `http://alba.localhost:${port}`,
    citas: `http://citas.localhost:${port}`,
  };
  return {
    venasana: origins.venasana,
    alba: origins.alba,
    booking: origins.citas,
    log: () => desk.log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function siteOf(request: IncomingMessage): SiteName | undefined {
  const name = (request.headers.host ?? '').split(/[.:]/)[0];
  return SITES.find((site) => site === name);
}

function send(response: ServerResponse, answer: Answer): void {
  if (response.destroyed) return;
  if ('location' in answer) {
    response.writeHead(303, { location: answer.location }).end();
    return;
  }
  const type = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(answer.status, type).end(JSON.stringify(answer.json));
}

async function sendFile(
  response: ServerResponse,
  request: IncomingMessage,
  site: SiteName,
  path: string,
  origins: Addresses,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await findFile(site, path);
  const file = found ?? (await findFile(site, '/404'));
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const body = await readPage(file, site, origins);
  const head = { 'content-type': file.type, 'cache-control': 'no-cache' };
  response.writeHead(found ? 200 : 404, head).end(request.method === 'HEAD' ? undefined : body);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sites = await serveSites({ port: Number(process.argv[2] ?? 0) });
  console.log(
    `VenaSana, rich, Spanish   ${sites.venasana}/\nAlba Vein Clinic, poor    ${sites.alba}/\nbooking provider          ${sites.booking}/venasana`,
  );
}
