/** Chats that others have made, and two of our own, with a backend that takes its time: for the chat clocks. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

const { resolve } = createRequire(import.meta.url);

/** From a message to the machine's answer, and to the person's. Milliseconds. */
const MACHINE_MS = 400;
const PERSON_MS = 1_400;

const MACHINE = 'A machine answers.';
const ANNA = 'Hi, this is Anna from the support team. Yes, we deliver.';
/** Nothing in it tells that a person wrote it. */
const PLAIN = 'On Saturdays too.';

const FILES: Record<string, [path: string, type: string]> = {
  '/deep-chat.js': [resolve('deep-chat/dist/deepChat.bundle.js'), 'text/javascript'],
  '/n8n.js': [resolve('@n8n/chat/dist/chat.bundle.es.js'), 'text/javascript'],
  '/n8n.css': [resolve('@n8n/chat/dist/style.css'), 'text/css'],
};

/** Notes in `window.truth` when the page itself saw the first line of each sort. */
const TRUTH = `
  window.truth = {};
  const note = (name) => { window.truth[name] ??= Date.now(); };
  const look = (root, lines) => new MutationObserver(() => {
    for (const [name, selector, least] of lines)
      if ([...root.querySelectorAll(selector)].filter((line) => /\\w/.test(line.textContent)).length >= least) note(name);
  }).observe(root, { childList: true, subtree: true, characterData: true });`;

const DEEP_CHAT = `
  <script type="module" src="/deep-chat.js"></script>
  <deep-chat style="width:360px;height:420px"></deep-chat>
  <script type="module">
    const chat = document.querySelector('deep-chat');
    chat.connect = { url: '/api/deep-chat' };
    chat.textInput = { placeholder: { text: 'Write to us' } };
    chat.onMessage = ({ message }) => {
      if (message.role !== 'user') return;
      fetch('/api/person').then((answer) => answer.text()).then((text) => chat.addMessage({ text, role: 'agent' }));
    };
  </script>`;

const N8N = `
  <link rel="stylesheet" href="/n8n.css">
  <script type="module">
    import { createChat } from '/n8n.js';
    ${TRUTH}
    look(document.body, [['machine', '.chat-message-from-bot', 2], ['person', '.chat-message-from-bot', 3],
      ['machineAgain', '.chat-message-from-bot', 4], ['plain', '.chat-message-from-bot', 5]]);
    createChat({ webhookUrl: '/api/n8n', loadPreviousSession: false, initialMessages: ['Hi there!'] });
  </script>`;

/** A widget in a closed shadow root, as many vendors make theirs, which draws all its lines anew each time. */
const CLOSED = `
  <div class="chat-widget" id="host"></div>
  <script>
    ${TRUTH}
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<style>.line{display:block}</style><div class="messages"></div><form><input placeholder="Your message"><button>Send</button></form>';
    const lines = [['bot', 'Hello!']];
    const draw = () => root.querySelector('.messages').replaceChildren(...lines.map(([who, text]) => {
      const line = document.createElement('div');
      line.className = 'line from-' + who;
      line.textContent = text;
      return line;
    }));
    draw();
    root.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      lines.push(['user', 'me']);
      draw();
      event.target.reset();
      fetch('/api/machine').then((answer) => answer.text()).then((text) => { lines.push(['bot', text]); note('machine'); draw(); });
      fetch('/api/person').then((answer) => answer.text()).then((text) => { lines.push(['operator', text]); note('person'); draw(); });
    });
  </script>`;

const PAGES: Record<string, string> = {
  '/deep-chat': DEEP_CHAT,
  '/n8n': N8N,
  '/closed': CLOSED,
  '/framed': '<iframe src="/closed" title="Help" width="400" height="300"></iframe>',
};

type Sender = 'machine' | 'person';

export interface ChatPages {
  /** Origin without a trailing slash. */
  origin: string;
  /** When the backend last sent an answer of each sort, for a widget into which the page cannot see. */
  sent: Readonly<Record<Sender, number>>;
  close(): Promise<void>;
}

export async function serveChats(): Promise<ChatPages> {
  const sent = { machine: 0, person: 0 };
  const server = createServer((request, response) => void answer(request, response, sent));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    sent,
    origin: `http://chats.localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  sent: Record<Sender, number>,
): Promise<void> {
  const { url = '/' } = request;
  const page = PAGES[url];
  if (page)
    return send(
      response,
      'text/html',
      `<!doctype html><html lang="en"><title>Chat</title><h1>Shop</h1>${page}`,
    );
  const file = FILES[url];
  if (file) return send(response, file[1], await readFile(file[0], 'utf8'));
  if (!url.startsWith('/api/')) return void response.writeHead(404).end();
  // Whoever asks n8n's backend for a person gets one; its page has no other sign of who writes than the words.
  const asked = url === '/api/n8n' ? await text(request) : '';
  const sender = url === '/api/person' || /person|weekend/.test(asked) ? 'person' : 'machine';
  await new Promise((later) => setTimeout(later, sender === 'person' ? PERSON_MS : MACHINE_MS));
  sent[sender] = Date.now();
  if (url === '/api/deep-chat') return send(response, 'application/json', '{"text":"A machine answers."}');
  if (url.startsWith('/api/n8n'))
    return send(
      response,
      'application/json',
      JSON.stringify({ output: sender === 'machine' ? MACHINE : asked.includes('weekend') ? PLAIN : ANNA }),
    );
  send(response, 'text/plain', sender === 'person' ? 'Hello, Ann here.' : 'A machine answers.');
}

function send(response: ServerResponse, type: string, body: string): void {
  response
    .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(body);
}
