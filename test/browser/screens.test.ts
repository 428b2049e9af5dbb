import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './access';
import { HOSTILE, OWN, RIVAL, seed } from './library-seed';
import { openStage, type Stage } from './stage';

const COMPARISON = `#/compare/${OWN},${RIVAL}`;
const SCREENS = {
  library: '#/',
  comparison: COMPARISON,
  walk: `#/walk/${RIVAL}`,
  choice: '#/compare',
  actions: '#/actions',
  settings: '#/settings',
  scorecards: '#/scorecards',
  fair: '#/fair',
  nowhere: '#/x',
};

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await stage.openOwn('app.html');
  // What is half faded in has half the contrast.
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

afterAll(() => stage.close());

/** Shows a screen and waits until it has read the database. */
async function show(hash: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}${hash}`);
  await page.locator('[role=status]').waitFor({ state: 'detached' });
  await page.locator('main :is(h1, h2)').first().waitFor();
}

describe('the empty library', () => {
  it('says what to do, does it with one button, and has no fault of access', async () => {
    await page.getByRole('heading', { name: 'Walk a site as a customer' }).waitFor();
    expect(await page.locator('main').getByRole('button').allInnerTexts()).toEqual([
      'Import archive',
      'New walk',
    ]);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('the library with walks', () => {
  beforeAll(() => seed(page, 300));

  it('keeps far rows out of the page and reaches them by keyboard', async () => {
    expect(await page.locator('tbody tr').count()).toBeLessThan(60);
    for (let presses = 0; presses < 120; presses++) await page.keyboard.press('j');
    await page.locator('[data-walk]:focus').filter({ hasText: 'Walk 117' }).waitFor();
  });

  it('is searched, and compared from the keyboard with the own brand first', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('chat person');
    await page.locator('tbody tr').filter({ hasText: 'VenaSana' }).waitFor();
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByPlaceholder('Search touchpoints').fill('marta');
    await page.locator('tbody tr').filter({ hasText: 'Marta' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('c');
    await page.getByRole('heading', { level: 1, name: 'Clínica Alba vs VenaSana' }).waitFor();
    expect(page.url()).toContain(COMPARISON);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  beforeAll(() => page.emulateMedia({ colorScheme }));

  it.each(Object.entries(SCREENS))('the %s has no fault of access', async (_, hash) => {
    await show(hash);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('nor has a walk that is being judged and scored', async () => {
    await show(`#/walk/${RIVAL}`);
    await page.getByRole('button', { name: 'Judge “Phone”' }).click();
    await page.getByRole('button', { name: 'Answer the questions' }).click();
    await page.getByRole('group', { name: 'Answer to “Does everything work?”' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('nor have the matrix and the viewer', async () => {
    await show(COMPARISON);
    await page.getByRole('tab', { name: 'Touchpoint matrix' }).click();
    await page.getByRole('table').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page
      .getByRole('row', { name: /Live chat/ })
      .getByRole('button', { name: 'seen' })
      .click();
    await page.getByRole('dialog').getByRole('img', { name: 'Picture of' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('at the width of a side panel', () => {
  beforeAll(() => page.setViewportSize({ width: 380, height: 800 }));
  afterAll(() => page.setViewportSize({ width: 1280, height: 800 }));

  it.each(Object.entries(SCREENS))(
    'the %s does not scroll sideways, whatever the pages were called',
    async (_, hash) => {
      await show(hash);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );
});

describe('text of walked pages', () => {
  it('stays text', async () => {
    await show(`#/walk/${OWN}`);
    await page.getByText(HOSTILE).first().waitFor();
    expect(await page.locator('main img[src="x"]').count()).toBe(0);
  });
});

describe('the viewer', () => {
  it('opens from a thumbnail, goes on with the arrows, scrolls both sides together and gives the focus back', async () => {
    await show(COMPARISON);
    const thumbnail = page.getByRole('button', { name: 'Open the picture of Phone large' }).first();
    await thumbnail.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('img', { name: 'Picture of' }).nth(1).waitFor();
    await page.keyboard.press('+');
    const [left, right] = [dialog.getByRole('region').nth(0), dialog.getByRole('region').nth(1)];
    await expect.poll(() => left.evaluate((pane) => pane.scrollHeight > pane.clientHeight)).toBe(true);
    await left.evaluate((pane) => pane.scrollTo(0, 200));
    await expect.poll(() => right.evaluate((pane) => Math.round(pane.scrollTop))).toBe(200);
    const title = await dialog.getByRole('heading').textContent();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => dialog.getByRole('heading').textContent()).not.toBe(title);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => thumbnail.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe('a walk read back', () => {
  const rival = async () => (await stage.stored()).touchpoints.filter(({ walkId }) => walkId === RIVAL);
  const kinds = async () => {
    const chain = (await rival()).filter(({ deletedAt }) => deletedAt === undefined);
    return chain.sort((a, b) => a.order - b.order).map(({ kind }) => kind);
  };

  it('takes reactions, another order, and deleting with undo, and stores each', async () => {
    await show(`#/walk/${RIVAL}`);
    await page
      .getByRole('group', { name: 'Your reaction to Reviews' })
      .getByRole('button', { name: 'negative' })
      .click();
    await expect
      .poll(async () => (await rival()).find(({ kind }) => kind === 'reviews')?.reaction)
      .toBe('negative');
    await page.getByRole('button', { name: 'Move Reviews up' }).click();
    await expect.poll(kinds).toEqual(['phone', 'reviews', 'chat']);
    await page.getByRole('button', { name: 'Delete Phone' }).click();
    await expect.poll(kinds).toEqual(['reviews', 'chat']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(kinds).toEqual(['phone', 'reviews', 'chat']);
  });
});
