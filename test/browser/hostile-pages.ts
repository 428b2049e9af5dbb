import type { ServedPage } from './page-server';

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

/** Elements whose ids are the names we put down in our own world. */
const NAMESAKES = ['Hand', 'Walk', 'Words', 'Vitals']
  .map((name) => `<a id="touchtrail${name}"></a>`)
  .join('');

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

/** A page and its hostile twins, which hold the same touchpoints. */
export const HOSTILE_PAGES: Record<string, ServedPage> = {
  '/clean': BODY,
  '/poisoned': POISON + BODY,
  '/strict': { body: BODY, headers: { 'content-security-policy': STRICT, 'x-frame-options': 'DENY' } },
  '/isolated': {
    body: BODY,
    headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
  },
  '/clobbered': BODY.replace('<button>', `${CLOBBERING.join('')}<button>`),
  '/namesakes': NAMESAKES + BODY,
  '/closed': `${BODY}<div id="host"></div><script>
    host.attachShadow({ mode: 'closed' }).innerHTML =
      '<form><input name="parentElement" type="hidden"><button type="button" onclick="window.pressed = true">Press</button></form>';
  </script>`,
  '/flood': BODY + FLOOD,
  '/watchful': BODY + WATCHFUL,
  '/next': '<h1>Thank you</h1>',
};

/** Each shows what `/clean` shows. */
export const HOSTILE = ['/poisoned', '/clobbered', '/namesakes', '/strict', '/isolated', '/flood'];
