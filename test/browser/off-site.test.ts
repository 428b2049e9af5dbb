import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Panel } from '../../tools/panel';
import { faultsOf } from './access';
import { openStage, type Stage } from './stage';

let stage: Stage;
let app: Page;
let panel: Panel;
let walkId: string;
/** Whoever loads the picture of the letter is noted. */
let tracker: Server;
const loaded: string[] = [];

beforeAll(async () => {
  tracker = createServer(({ url = '' }, response) => {
    loaded.push(url);
    response.writeHead(200, { 'content-type': 'image/png' }).end();
  });
  await new Promise<void>((resolve) => tracker.listen(0, '127.0.0.1', resolve));
  stage = await openStage();
  const visit = await stage.visit(`${stage.sites.alba}/`);
  panel = visit.panel;
  await panel.start({ brand: 'Alba', role: 'own', scenario: 'Ask for a price' });
  await panel.sees('Phone');
  await visit.page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()));
  await visit.page.locator('a[href^="tel:"]').first().click();
  await panel.page.getByRole('region', { name: 'Waiting' }).locator('[data-kind=phone]').waitFor();
  walkId = await panel.walkId();
  app = await stage.openOwn('app.html');
  await app.goto(`${app.url().split('#')[0]}#/walk/${walkId}`);
  await app.getByRole('heading', { level: 1 }).waitFor();
});

afterAll(async () => {
  await stage.close();
  tracker.closeAllConnections();
  await new Promise((resolve) => tracker.close(resolve));
});

const letter = () =>
  [
    'From: Marta Ruiz <marta@alba.example>',
    'To: customer@example.org',
    'Subject: Your price',
    `Date: ${new Date(Date.now() + 60_000).toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>It costs 90 euros.</p><img src="http://127.0.0.1:${(tracker.address() as AddressInfo).port}/open.png">`,
    '<script>document.title = "hacked"</script>',
  ].join('\r\n');

/** Drops a file as the browser does when one lets go of it over the window. */
async function drop(name: string, type: string, content: string): Promise<void> {
  const files = await app.evaluateHandle(
    ([fileName = '', fileType = '', text = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], fileName, { type: fileType }));
      return transfer;
    },
    [name, type, content],
  );
  await dialog()
    .getByRole('button', { name: /^Drop a picture/ })
    .dispatchEvent('drop', { dataTransfer: files });
}

/** What a machine sent at once, and where it was found. */
const notice = () =>
  [
    'From: no-reply@alba.example',
    'To: customer@example.org',
    'Subject: We have received your request',
    `Date: ${new Date(Date.now() + 5_000).toUTCString()}`,
    'Auto-Submitted: auto-replied',
    'X-Spam-Flag: YES',
    '',
    'We will be in touch.',
  ].join('\r\n');

const dialog = () => app.getByRole('dialog');
const logged = async () =>
  (await stage.stored()).touchpoints.filter(({ origin, offSite }) => origin === 'walker' && offSite);

describe('what happened off the site', () => {
  it('is read from a dropped message, joined to its request, and loads nothing from anywhere', async () => {
    await app.getByRole('button', { name: 'Log off the site' }).first().click();
    await drop('price.eml', 'message/rfc822', letter());
    await expect
      .poll(() => dialog().getByLabel('What was said or written').inputValue())
      .toContain('90 euros');
    expect(await dialog().getByLabel('Who called, wrote or was there').inputValue()).toContain('Marta Ruiz');
    expect(await faultsOf(app)).toEqual([]);
    await dialog().getByLabel('It answers').click();
    await app.getByRole('option', { name: /Alba/ }).first().click();
    await dialog().getByRole('button', { name: 'Put into the chain' }).click();
    await dialog().waitFor({ state: 'detached' });
    const [email] = await logged();
    expect(email).toMatchObject({ kind: 'email-message', name: 'Your price' });
    const { waits } = await stage.stored();
    expect(waits[0]?.answers).toMatchObject([{ touchpointId: email?.id, by: 'email' }]);
    expect(loaded).toEqual([]);
    expect(await app.title()).not.toBe('hacked');
  });

  it('may answer one request by several paths: all are kept, the first automatic and the first personal told apart', async () => {
    await app.getByRole('button', { name: 'Log off the site' }).first().click();
    await drop('received.eml', 'message/rfc822', notice());
    await expect
      .poll(() => dialog().getByLabel('What was said or written').inputValue())
      .toContain('in touch');
    await dialog().getByLabel('It answers').click();
    await app.getByRole('option', { name: /Alba/ }).first().click();
    await dialog().getByRole('button', { name: 'Put into the chain' }).click();
    await dialog().waitFor({ state: 'detached' });
    const answers = async () => (await stage.stored()).waits[0]?.answers;
    await expect
      .poll(answers)
      .toMatchObject([{ by: 'email' }, { by: 'email', isPersonal: false, isInSpam: true }]);
    const row = panel.page.getByRole('region', { name: 'Waiting' }).locator('[data-kind=phone]');
    await expect.poll(() => row.locator('[data-answer]').count()).toBe(2);
    await row.getByText('lay in spam').waitFor();
  });

  it('takes any file along, hands it back whole, and opens none', async () => {
    await app.getByRole('button', { name: 'Log off the site' }).first().click();
    await drop('brochure.html', 'text/html', '<script>document.title = "hacked"</script>');
    await dialog().getByText('brochure.html').waitFor();
    await dialog().getByLabel('What happened, in a few words').fill('A brochure in the post');
    await dialog().getByRole('button', { name: 'Put into the chain' }).click();
    await dialog().waitFor({ state: 'detached' });
    const [saved] = await Promise.all([
      app.waitForEvent('download'),
      app.getByRole('button', { name: /^Save brochure.html/ }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('brochure.html');
    expect(await app.title()).not.toBe('hacked');
  });

  it('is changed afterwards, its file taken away with it', async () => {
    const item = app.locator('[data-touchpoint]').filter({ hasText: 'A brochure in the post' });
    await item.getByRole('button', { name: /Change what was logged/ }).click();
    await dialog().getByRole('button', { name: 'Take brochure.html away' }).click();
    await dialog().getByRole('button', { name: 'Put into the chain' }).click();
    await dialog().waitFor({ state: 'detached' });
    await app.getByRole('button', { name: /^Save brochure.html/ }).waitFor({ state: 'detached' });
    expect(
      (await logged()).find(({ name }) => name === 'A brochure in the post')?.offSite.fileId,
    ).toBeUndefined();
  });
});

describe('the working hours of a brand', () => {
  it('are written by day, refuse what cannot be read, and give every time a second one', async () => {
    await app
      .getByRole('button', { name: /working hours/i })
      .first()
      .click();
    const monday = dialog().getByLabel('Monday');
    await monday.fill('nine to five');
    await dialog().getByText('Write it as 9–18, or 9–13, 15:30–19.').first().waitFor();
    await monday.fill('');
    // A day that is not today: all of the wait lies outside working hours.
    const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    await dialog()
      .getByLabel(days[(new Date().getDay() + 3) % 7] ?? '')
      .fill('9–13, 15:30–19');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().waitFor({ state: 'detached' });
    const [brand] = (await stage.stored()).brands;
    expect(brand?.hours.week.flat()).toEqual([
      { from: 540, to: 780 },
      { from: 930, to: 1140 },
    ]);
    await app.getByText('all of it outside working hours').first().waitFor();
  });
});
