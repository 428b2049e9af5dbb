import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ServedPage = string | { body: string; headers: Record<string, string> };

export interface PageServer {
  /** `http://<name>.localhost:<port>`, each name another site. */
  at(name: string): string;
  close(): Promise<void>;
}

/** Serves pages by their path, queries left aside; any other path is an empty page. */
export async function servePages(pages: Record<string, ServedPage>): Promise<PageServer> {
  const server = createServer(({ url = '/' }, response) => {
    const page = pages[url.split('?')[0] ?? ''];
    const { body, headers } = typeof page === 'object' ? page : { body: page ?? '', headers: {} };
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    const isPage = !headers['content-type'];
    response.end(
      isPage ? `<!doctype html><html lang="en"><title>Shop</title><body>${body}</body></html>` : body,
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
