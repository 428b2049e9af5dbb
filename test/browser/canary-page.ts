import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A colour that stands nowhere else: wherever a picture has it, something private was not painted over. */
const INK =
  'color:#ff00ff;background:#ff00ff;border:3px solid #ff00ff;font-size:20px;width:260px;height:40px';

const FIELD = `<input style="${INK}" value="typed">`;
const frame = (src: string, style = '') =>
  `<iframe src="${src}" style="width:420px;height:160px;border:7px solid #ccc;${style}"></iframe>`;

const PAGES: Record<string, (other: string) => string> = {
  '/': (other) => `
    <header style="position:sticky;top:0;height:60px;background:#0a0;z-index:5">Clinic ${FIELD}</header>
    <h1>Book</h1>
    <div id="mine" style="background:#eee;width:90px;height:24px" onclick="document.title='pressed'"></div>
    <a href="tel:+34910000000">910 000 000</a>
    <form style="transform:rotate(7deg) scale(1.2);margin:80px;transform-origin:0 0">${FIELD}
      <textarea style="${INK}">typed</textarea>
      <select style="${INK}"><option>Any</option><option selected>Veins</option></select></form>
    <div contenteditable style="color:#f0f;width:80px;height:30px;white-space:nowrap;font-size:24px"><b style="background:#f0f">a text much longer than its box</b></div>
    <p>Sent to <b style="background:#f0f;color:#f0f">ma<i>rta@mail.exa</i>mple</b>, card
       <span style="background:#f0f;color:#f0f">4111 1111 1111 1111</span>, account
       <span style="background:#f0f;color:#f0f">ES91 2100 0418 4502 0005 1332</span></p>
    <div id="host"></div>
    ${frame('/frame')} ${frame(`${other}/frame`)} ${frame(`${other}/outer`)}
    ${frame(`${other}/frame`, 'transform:scale(.6);')} ${frame(`${other}/frame`, 'transform:rotate(20deg);')}
    <div style="height:1500px"></div>${FIELD}<div style="height:300px"></div>
    <footer style="position:fixed;bottom:0;left:0;right:0;height:50px;background:#00a">${FIELD}</footer>
    <script>
      const root = document.getElementById('host').attachShadow({ mode: 'closed' });
      root.innerHTML = \`${FIELD}<iframe src="${other}/frame"></iframe>\`;
    </script>`,
  '/frame': () => `<body style="margin:30px">${FIELD}</body>`,
  '/outer': () =>
    `<body style="margin:20px"><iframe src="/frame" style="width:380px;height:110px"></iframe></body>`,
};

export interface Canaries {
  url: string;
  close(): Promise<void>;
}

/** Serves a page whose every private thing is magenta: fields, personal text, frames in frames, shadow roots, transforms. */
export async function serveCanaries(): Promise<Canaries> {
  const server: Server = createServer(({ url = '/' }, response) => {
    const body = PAGES[url.split('?')[0] ?? '']?.(`http://other.localhost:${port}`);
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Clinic</title>${body ?? ''}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://canary.localhost:${port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
