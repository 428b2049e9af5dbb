import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Panel } from '../../tools/panel';
import { openStage, type Stage } from './stage';

const FIELDS = `<label>Name <input name="name"></label><label>Phone <input name="phone" type="tel"></label>`;
/** A form with other fields is another touchpoint: of one, one clock runs at a time. */
const MORE = '<label>Company <input name="company"></label>';

/** Sends by script. What lacks a name is sent back with words beside the field; else the form gives way to thanks. */
const BY_SCRIPT = `<h1>Clinic</h1><form id="callback" novalidate><h2>Request a callback</h2>${FIELDS}
  <span class="field-error" hidden></span><button>Call me back</button></form>
  <div id="thanks" hidden><p>Thank you for your request! We will call you back within 5 minutes.</p></div><script>
  callback.addEventListener('submit', (event) => {
    event.preventDefault();
    const error = callback.querySelector('.field-error');
    error.hidden = callback.elements.name.value !== '';
    error.textContent = error.hidden ? '' : 'Please tell us your name';
    if (error.hidden) setTimeout(() => { callback.remove(); thanks.hidden = false; thanks.append(''); }, 200);
  });</script>`;

/** Answers as a server does whose form lacks a name or a telephone: 422 with a sentence; else 200 with thanks. */
const ANSWERING = `const answer = async (fields) => (await fetch('/api?' + new URLSearchParams(fields))).text();
  const filled = (...names) => Object.fromEntries(names.map((name) => [name, document.querySelector('[name=' + name + ']').value]));`;

/** Complains above the form, and lets the old complaint stand until the server has answered. */
const OUTSIDE = `<h1>Clinic</h1><div id="said" role="alert" class="banner"></div>
  <form id="ask" novalidate><h2>Ask a question</h2>${FIELDS}
  <label>Your question <textarea name="message"></textarea></label><button>Ask</button></form><script>${ANSWERING}
  ask.addEventListener('submit', async (event) => {
    event.preventDefault();
    said.textContent = await answer(filled('name', 'phone'));
    if (said.textContent.startsWith('Thank')) ask.reset();
  });</script>`;

/** As WordPress’s Contact Form 7 makes its forms, and what it does to them when the answer comes. */
const WORDPRESS = `<h1>Clinic</h1><div class="wpcf7"><div class="screen-reader-response"><p role="status" aria-live="polite"></p></div>
  <form class="wpcf7-form init" novalidate data-status="init" action="/wp#wpcf7-f1" method="post">
  <p><label>Your name<br><span class="wpcf7-form-control-wrap" data-name="name"><input class="wpcf7-form-control wpcf7-text" aria-required="true" aria-invalid="false" name="name"></span></label></p>
  <p><label>Your email<br><span class="wpcf7-form-control-wrap" data-name="phone"><input type="email" class="wpcf7-form-control wpcf7-email" aria-required="true" aria-invalid="false" name="phone"></span></label></p>
  <p><label>Your message<br><textarea class="wpcf7-form-control" name="message"></textarea></label></p>
  <p><input class="wpcf7-form-control wpcf7-submit" type="submit" value="Send"></p>
  <div class="wpcf7-response-output" aria-hidden="true"></div></form></div><script>${ANSWERING}
  const form = document.querySelector('form');
  const set = (status, words) => {
    form.className = 'wpcf7-form ' + status;
    form.dataset.status = status;
    form.querySelector('.wpcf7-response-output').textContent = words;
  };
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    set('submitting', '');
    for (const tip of form.querySelectorAll('.wpcf7-not-valid-tip')) tip.remove();
    for (const field of form.querySelectorAll('.wpcf7-form-control')) field.setAttribute('aria-invalid', 'false');
    const words = await answer(filled('name', 'phone'));
    if (words.startsWith('Thank')) return set('sent', words), form.reset();
    // The letter itself could not be sent: no field is to blame.
    if (words.startsWith('Sorry')) return set('failed', 'There was an error trying to send your message. Please try again later.');
    set('invalid', 'One or more fields have an error. Please check and try again.');
    const field = form.querySelector('[name=name]');
    field.setAttribute('aria-invalid', 'true');
    field.classList.add('wpcf7-not-valid');
    field.insertAdjacentHTML('afterend', '<span class="wpcf7-not-valid-tip" aria-hidden="true">The field is required.</span>');
  });</script>`;

/** No form at all: fields, a button, a script; it complains in a toast that is gone a moment later. */
const FORMLESS = `<h1>Clinic</h1><div id="ask"><h2>Request a callback</h2>${FIELDS}${MORE}
  <div role="button" tabindex="0" id="send">Call me back</div></div><div id="toasts"></div><script>${ANSWERING}
  send.addEventListener('click', async () => {
    const toast = document.createElement('div');
    toast.className = 'toast';
    toast.textContent = await answer(filled('name', 'phone'));
    toasts.append(toast);
    if (toast.textContent.startsWith('Thank')) ask.hidden = true;
    else setTimeout(() => toast.remove(), 3_000);
  });</script>`;

/** Goes by a script’s own request: the button of the form is no submit. */
const BY_BUTTON = `<h1>Clinic</h1><form id="ask"><h2>Contact us</h2>${FIELDS}${MORE}
  <label>Message <textarea name="message"></textarea></label><button type="button" id="more">Next</button>
  <button type="button" id="send">Send message</button></form><script>${ANSWERING}
  send.addEventListener('click', async () => {
    const words = await answer(filled('name', 'phone'));
    ask.querySelector('.error')?.remove();
    if (words.startsWith('Thank')) ask.outerHTML = '<p>' + words + '</p>';
    else ask.insertAdjacentHTML('beforeend', '<p class="error">' + words + '</p>');
  });</script>`;

const PAGES: Record<string, string> = {
  '/outside': OUTSIDE,
  '/wp': WORDPRESS,
  '/formless': FORMLESS,
  '/by-button': BY_BUTTON,
  '/above': `<h1>Clinic</h1><form method="post" action="/above"><h2>Contact us</h2>${FIELDS}<label>Email <input name="email"></label>
    <label>Message <textarea name="message"></textarea></label><button>Send message</button></form>`,
  '/script': BY_SCRIPT,
  '/plain': `<h1>Clinic</h1><form method="post" action="/thanks"><h2>Contact us</h2>${FIELDS}
    <label>Message <textarea name="message"></textarea></label><button>Send message</button></form>`,
  '/thanks': `<h1>Thank you for your request</h1><p>One of our advisers will answer you within 15 minutes.</p>`,
};

/** What its server sends back when the name is missing: the same form, with words beside the field or above all. */
const SENT_BACK: Record<string, string | undefined> = {
  '/thanks': PAGES['/plain']?.replace(
    '</label>',
    ' <em class="field-error">Please tell us your name</em></label>',
  ),
  '/above': PAGES['/above']?.replace('<form', '<p class="alert">Please fill in your name.</p><form'),
};

/** Longer than a leftover complaint is looked at the first time. Milliseconds. */
const SERVER_TAKES_MS = 700;

/** What the scripts above are told. */
function answerTo(query: URLSearchParams): string {
  if (!query.get('name')) return 'Please fill in your name.';
  if (!query.get('phone')) return 'Sorry, that could not be sent.';
  return 'Thank you, we have received your message.';
}

let server: Server;
let stage: Stage;
let page: Page;
let panel: Panel;
let origin: string;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { url = '' } = request;
    const sent = (await text(request)).split('&');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    if (url.startsWith('/api?')) {
      await new Promise((later) => setTimeout(later, SERVER_TAKES_MS));
      return response.end(answerTo(new URLSearchParams(url.slice('/api?'.length))));
    }
    const page = sent.includes('name=') ? SENT_BACK[url] : PAGES[url];
    response.end(`<!doctype html><html lang="en"><title>Clinic</title><body>${page ?? ''}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://clinic.localhost:${(server.address() as AddressInfo).port}`;
  stage = await openStage();
  ({ page, panel } = await stage.visit(`${origin}/script`));
  await panel.start({ brand: 'Clinic', role: 'competitor', scenario: '' });
  await panel.sees('Callback request');
});

afterAll(async () => {
  await stage.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Clocks that run, by what was promised; those taken back apart. */
async function clocks() {
  const { waits } = await stage.stored();
  const isBack = ({ deletedAt }: { deletedAt?: number }) => deletedAt !== undefined;
  return {
    running: waits.filter((wait) => !isBack(wait)).map(({ promise }) => promise?.minutes),
    takenBack: waits.filter(isBack).length,
  };
}

describe('the clock of a form', () => {
  it('is taken back when the form complains, and starts when it is sent after all', async () => {
    await page.getByLabel('Phone').fill('600000000');
    await page.getByRole('button').click();
    await expect.poll(clocks, { timeout: 20_000 }).toEqual({ running: [], takenBack: 1 });
    await page.getByLabel('Name').fill('Ann');
    await page.getByRole('button').click();
    await expect.poll(async () => (await clocks()).running.length, { timeout: 20_000 }).toBe(1);
  });

  it('takes the promise from words that a script puts in the form’s place', async () => {
    await expect.poll(clocks, { timeout: 20_000 }).toEqual({ running: [5], takenBack: 1 });
  });

  it('is taken back when the page comes back from the server with complaints', async () => {
    await page.goto(`${origin}/plain`);
    await panel.isAt('/plain');
    await panel.sees('Contact form');
    await page.getByRole('button').click();
    await page.getByText('Please tell us your name').waitFor();
    await expect.poll(clocks, { timeout: 20_000 }).toEqual({ running: [5], takenBack: 2 });
  });

  it('takes the promise from the page that thanks', async () => {
    await page.goto(`${origin}/plain`);
    await panel.isAt('/plain');
    await panel.sees('Contact form');
    await page.getByLabel('Name').fill('Ann');
    await page.getByRole('button').click();
    await page.waitForURL('**/thanks');
    await expect.poll(clocks, { timeout: 20_000 }).toEqual({ running: [5, 15], takenBack: 2 });
  });
});

/** So many clocks more than `before` run, and so many more were taken back. */
async function whenMore(before: Awaited<ReturnType<typeof clocks>>, running: number, takenBack: number) {
  const more = async () => {
    const now = await clocks();
    return [now.running.length - before.running.length, now.takenBack - before.takenBack];
  };
  await expect.poll(more, { timeout: 30_000 }).toEqual([running, takenBack]);
}

describe('a request that was refused', () => {
  const open = async (path: string, kind: string) => {
    await page.goto(`${origin}${path}`);
    await panel.isAt(path);
    await panel.sees(kind);
    return clocks();
  };
  const fill = async (name: string, phone: string) => {
    await page.locator('[name=name]').fill(name);
    await page.locator('[name=phone]').fill(phone);
  };

  it.each([
    [
      'with a complaint outside the form that goes when the next one is answered',
      '/outside',
      'Ask a question',
      'Ask',
    ],
    ['by Contact Form 7, for a field and for a letter that could not be sent', '/wp', 'Contact form', 'Send'],
    ['in a toast, where no form is', '/formless', 'Callback request', 'Call me back'],
    ['by a script, the form’s button being no submit', '/by-button', 'Contact form', 'Send message'],
  ])('%s, has no clock; the one that was taken has', async (_, path, kind, button) => {
    const before = await open(path, kind);
    const send = () => page.getByRole('button', { name: button }).click();
    await fill('', '600');
    await send();
    await whenMore(before, 0, 1);
    // The same complaint once more: some pages write it anew, some leave it as it stands.
    await send();
    await whenMore(before, 0, 2);
    await fill('Ann', '');
    await send();
    await whenMore(before, 0, 3);
    await fill('Ann', '600');
    await send();
    await page.getByText('Thank you').first().waitFor();
    await whenMore(before, 1, 3);
  });

  it('has none when its page comes back with the complaint above the form', async () => {
    const before = await open('/above', 'Contact form');
    await page.getByRole('button', { name: 'Send message' }).click();
    await page.getByText('Please fill in').waitFor();
    await whenMore(before, 0, 1);
  });

  it('leads to no clock by a button that only leads on', async () => {
    const before = await open('/by-button', 'Contact form');
    await page.getByRole('button', { name: 'Next' }).click();
    await panel.hasUsed('Contact form');
    await whenMore(before, 0, 0);
  });
});
