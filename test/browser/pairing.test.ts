import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWN, RIVAL, seed } from './library-seed';
import { openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await stage.openOwn('app.html');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await seed(page);
  await page.goto(`${page.url().split('#')[0]}#/compare/${OWN},${RIVAL}`);
});

afterAll(() => stage.close());

const row = (kind: string): Locator =>
  page.locator('article').filter({ has: page.getByTitle(kind, { exact: true }) });
const rowsByUser = () => page.getByText('set by you').count();

/** Opens a row's menu and takes an entry of it, without a mouse. */
async function choose(kind: string, entry: string): Promise<void> {
  await row(kind)
    .getByRole('button', { name: /^Pairing of/ })
    .press('Enter');
  await page.getByRole('menuitem', { name: entry }).press('Enter');
}

describe('what stands beside what', () => {
  it('is decided by the user, by keyboard alone, taken back, and kept over a reload', async () => {
    await choose('Booking', 'Pair with…');
    await page.getByRole('textbox', { name: 'Find a touchpoint' }).fill('person');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Chat with a person/ })
      .press('Enter');
    await row('Booking').getByText('set by you').waitFor();
    await expect.poll(() => row('Booking').getByText('Chat with a person').count()).toBe(1);

    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByText('set by you').waitFor({ state: 'detached' });
    await expect.poll(() => row('Live chat').count()).toBe(1);

    await choose('Phone', 'Split');
    await page.getByText('set by you').first().waitFor();
    await expect.poll(() => row('Phone').count()).toBe(2);
    await page.reload();
    await page.getByText('set by you').first().waitFor();
    await expect.poll(() => row('Phone').count()).toBe(2);

    await row('Phone')
      .first()
      .getByRole('button', { name: /^Pairing of/ })
      .press('Enter');
    await page.getByRole('menuitem', { name: 'Reset to automatic' }).press('Enter');
    await page.getByText('set by you').first().waitFor({ state: 'detached' });
    await expect.poll(() => row('Phone').count()).toBe(1);
    await expect.poll(() => rowsByUser()).toBe(0);
  });
});
