import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Panel } from '../../tools/panel';
import { openStage, type Stage } from './stage';

const FIELDS = `<label>Name <input name="name"></label><label>Phone <input name="phone" type="tel"></label>`;

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

const PAGES: Record<string, string> = {
  '/script': BY_SCRIPT,
  '/plain': `<h1>Clinic</h1><form method="post" action="/thanks"><h2>Contact us</h2>${FIELDS}
    <label>Message <textarea name="message"></textarea></label><button>Send message</button></form>`,
  '/thanks': `<h1>Thank you for your request</h1><p>One of our advisers will answer you within 15 minutes.</p>`,
};

/** What its server sends back when the name is missing: the same form, with words beside the field. */
const SENT_BACK = PAGES['/plain']?.replace(
  '</label>',
  ' <em class="field-error">Please tell us your name</em></label>',
);

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
    response.end(
      `<!doctype html><html lang="en"><title>Clinic</title><body>${sent.includes('name=') ? SENT_BACK : (PAGES[url] ?? '')}</body></html>`,
    );
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
