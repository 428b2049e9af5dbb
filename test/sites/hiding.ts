/**
 * Pages whose touchpoints hide: in shadow roots, frames and templates, behind consent, in what comes late. One server,
 * several hosts; the real chats come from their packages. For the browser tests and the bench.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export interface HidingSite {
  /** The address of a page, of the shop unless another host is named. */
  at(page: string, host?: string): string;
  close(): Promise<void>;
}

const ROOT = join(import.meta.dirname, '../..');
/** Long enough for a frame to be entered while it is still the empty document that it begins with. */
const SLOW_MS = 300;
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

/** Serves the pages on a free port of 127.0.0.1. */
export async function serveHiding(): Promise<HidingSite> {
  let port = 0;
  const at = (page: string, host = 'shop') => `http://${host}.localhost:${port}/${page}`;
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    if (path.startsWith('npm/')) {
      const file = await readFile(join(ROOT, 'node_modules', path.slice(4))).catch(() => undefined);
      response.writeHead(file ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
      response.end(file);
      return;
    }
    if (path === 'slow-form') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    const page = PAGES[path]?.(at);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page && `<!doctype html><html lang="en"><title>${path}</title><body>${page}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  return {
    at,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As many elements as a page of the stress test has. */
export const HUGE = 200_000;

const FORM = `<form action="/sent"><h2>Contact us</h2><input name="name" placeholder="Your name">
  <input type="email" name="email" placeholder="E-mail"><textarea name="message" placeholder="Message"></textarea>
  <button>Send message</button></form>`;

const PAGES: Record<string, (at: HidingSite['at']) => string> = {
  roots: () => `<h1>Roots</h1><shop-help></shop-help><div id="closed"></div><script>
    customElements.define('shop-help', class extends HTMLElement {
      connectedCallback() {
        const outer = this.attachShadow({ mode: 'open' });
        outer.innerHTML = '<p>Call <a href="tel:+34911000001">911 000 001</a></p><div></div>';
        outer.querySelector('div').attachShadow({ mode: 'open' }).innerHTML =
          '<a href="https://wa.me/34600000002">WhatsApp</a>';
      }
    });
    const closed = document.querySelector('#closed').attachShadow({ mode: 'closed' });
    closed.innerHTML = '<a href="mailto:closed@shop.example">Write to us</a>';
  </script>`,

  frames: (at) => `<h1>Frames</h1><a href="tel:+34911000001">911 000 001</a>
    <iframe src="/slow-form" width="400" height="300"></iframe>
    <iframe src="${at('booking', 'widget')}" width="400" height="300"></iframe>
    <iframe srcdoc="<a href='mailto:srcdoc@shop.example'>Write to us</a>" width="400" height="90"></iframe>`,
  'slow-form': () => FORM,
  booking: () => `<form><h2>Book a table</h2><label>Date <input type="date" name="date"></label>
    <label>Guests <input name="guests"></label><button>Book now</button></form>`,

  template: () => `<h1>Template</h1><template>${FORM}</template>`,

  consent: () => `<h1>Consent</h1><div class="cookie-banner" style="position:fixed;bottom:0">We use cookies to
    improve your experience on this site. <button id="accept">Accept all</button></div><script>
    document.querySelector('#accept').addEventListener('click', () => {
      document.querySelector('.cookie-banner').remove();
      setTimeout(() => {
        const widget = document.createElement('div');
        widget.className = 'chat-widget';
        widget.style = 'position:fixed;right:9px;bottom:9px;width:60px;height:60px';
        widget.innerHTML = '<button aria-label="Open chat">Chat with us</button>';
        document.body.append(widget);
      }, 500);
    });
  </script>`,

  // Boxes whose names tell nothing, one opened by a class and one that a script keeps for whoever leaves.
  over: () => `<h1>Over</h1><style>
    .v { display: none; position: fixed; inset: 0; background: #0008 } .v.on { display: block }
    .w { background: #fff; width: 60%; margin: 5em auto; padding: 2em }
    #k { position: fixed; left: 9px; bottom: 9px; background: #fff; width: 300px }
  </style>
  <div class="v" id="first"><div class="w"><button>×</button><h3>Thirty to get acquainted</h3>
    <form><input type="email" name="email" placeholder="Email"><button>I'm in</button></form></div></div>
  <div class="v" id="leaving" role="dialog"><div class="w"><button>×</button>
    <h3>Before the ferry goes</h3><p>Twelve pages on packing light, by those who carry it.</p></div></div>
  <div class="v" id="asked" role="dialog"><div class="w"><button>×</button>
    <h3>Sizes, honestly</h3><p>How our jackets fall on people of this house.</p></div></div>
  <a href="#asked">Sizes</a>
  <div id="k"><p>Wir backen Kekse, die zählen, wer vorbeischaut.</p><button>Ja eh</button><button>Lieber nicht</button></div>
  <script>
    setTimeout(() => document.querySelector('#first').classList.add('on'), 900);
    const leaving = document.querySelector('#leaving');
    document.addEventListener('mouseout', (event) => event.clientY < 0 && leaving.classList.add('on'));
  </script>`,

  late: () => `<h1>Late</h1><script>
    setTimeout(() => document.body.insertAdjacentHTML('beforeend',
      '<section><a href="https://wa.me/34600000003">WhatsApp</a></section>'), 1_500);
  </script>`,

  lazy: () => `<h1>Lazy</h1><div style="height:4000px">Scroll</div><div id="end"></div><script>
    new IntersectionObserver(([entry], observer) => {
      if (!entry.isIntersecting) return;
      observer.disconnect();
      document.querySelector('#end').innerHTML = '<a href="mailto:lazy@shop.example">Write to us</a>';
    }).observe(document.querySelector('#end'));
  </script>`,

  facade: (
    at,
  ) => `<h1>Facade</h1><div class="chat-launcher"><button id="open">Chat with us</button></div><script>
    document.querySelector('#open').addEventListener('click', () => {
      const frame = document.createElement('iframe');
      frame.src = '${at('slow-form', 'widget')}';
      document.body.append(frame);
    });
  </script>`,

  spa: () => `<nav><a href="/spa">Home</a> <button id="go">Go on</button></nav><main><h1>Home</h1>
    <a href="tel:+34911000001">911 000 001</a></main><script>
    document.querySelector('#go').addEventListener('click', () => {
      history.pushState({}, '', '/spa/prices');
      document.querySelector('main').innerHTML =
        '<h1>Prices</h1><a href="mailto:prices@shop.example">Write to us</a>';
    });
  </script>`,

  huge: () => `<h1>Huge</h1><a href="tel:+34911000001">911 000 001</a><main></main><script>
    const main = document.querySelector('main');
    const rows = Array.from({ length: ${HUGE / 4} }, (_, n) =>
      '<div class="row r' + (n % 50) + '"><span class="name">Name of ' + n + '</span><b>Word</b><i></i></div>');
    main.innerHTML = rows.join('');
    document.body.insertAdjacentHTML('beforeend', '<a href="mailto:end@shop.example">Write to us</a>');
  </script>`,

  endless: () => `<h1>Endless</h1><a href="tel:+34911000001">911 000 001</a><div id="flood"></div><script>
    const flood = document.querySelector('#flood');
    window.made = 0;
    const turn = () => {
      const until = performance.now() + 4;
      while (performance.now() < until) {
        const row = document.createElement('p');
        row.textContent = 'Row ' + window.made++;
        flood.append(row);
        if (flood.childElementCount > 300) flood.replaceChildren();
      }
      const channel = new MessageChannel();
      channel.port1.onmessage = turn;
      channel.port2.postMessage(0);
    };
    turn();
    setTimeout(() => document.body.insertAdjacentHTML('afterbegin',
      '<a href="mailto:late@shop.example">Write to us</a>'), 3_000);
  </script>`,

  'deep-chat':
    () => `<h1>Deep Chat</h1><script type="module" src="/npm/deep-chat/dist/deepChat.bundle.js"></script>
    <deep-chat demo="true" style="display:block;height:350px"></deep-chat>`,

  n8n: () => `<h1>n8n</h1><link rel="stylesheet" href="/npm/@n8n/chat/dist/style.css"><script type="module">
    import { createChat } from '/npm/@n8n/chat/dist/chat.bundle.es.js';
    createChat({ webhookUrl: location.origin + '/hook' });
  </script>`,
};
