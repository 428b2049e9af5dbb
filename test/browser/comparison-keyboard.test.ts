import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo, openApp } from './app-page';
import { type Seeded, seedComparison } from './comparison-seed';
import { openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;
let seeded: Seeded;

beforeAll(async () => {
  stage = await openStage();
  page = await openApp(stage);
  await page.setViewportSize({ width: 1280, height: 900 });
  seeded = await seedComparison(page, { brands: 2 });
});

afterAll(() => stage.close());

async function show(view: string): Promise<void> {
  await goTo(page, `#/compare/${seeded.walkIds.join(',')}?view=${view}`);
  await page.getByRole('tabpanel').waitFor();
}

const panel = () => page.getByRole('tabpanel');

describe('with Tab alone', () => {
  it.each(['chains', 'matrix', 'emotion', 'race', 'pictures', 'facts', 'score', 'plan'])(
    'every control of the view %s is come to, and left again',
    async (view) => {
      await show(view);
      await walkThrough();
    },
  );

  it('every control of an action is come to, and left again', async () => {
    await show('chains');
    await page.getByRole('button', { name: 'Add to action plan: Reviews', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'In the action plan: Reviews', exact: true }).waitFor();
    await show('plan');
    await panel().getByRole('listitem').waitFor();
    await walkThrough();
    await panel().getByRole('button', { name: 'Delete action' }).press('Enter');
    await page.getByText('Nothing is planned for Clínica Alba yet').waitFor();
  });
});

/** A field of a date has a stop for its day, month and year, and one for its calendar. */
const MOST_STOPS = 5;

/** Presses Tab from the tab of the view until its panel is left; every control must have been a stop. */
async function walkThrough(): Promise<void> {
  const wanted = await page.evaluate(markControls);
  expect(wanted.length).toBeGreaterThan(0);
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('Tab');
  const seen = new Set<string>();
  // The panel itself is a stop.
  for (let stop = 0; stop <= MOST_STOPS * wanted.length && (await page.evaluate(isInPanel)); stop++) {
    const at = await page.evaluate(() => (document.activeElement as HTMLElement)?.dataset.stop);
    if (at !== undefined) seen.add(at);
    await page.keyboard.press('Tab');
  }
  expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
  expect(await page.evaluate(isInPanel)).toBe(false);
}

describe('without a mouse', () => {
  it('the matrix is narrowed, a weight asked for and a picture opened', async () => {
    await show('matrix');
    await panel().getByRole('radio', { name: 'All' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => panel().getByRole('radio', { name: 'Gaps' }).isChecked()).toBe(true);
    await expect.poll(() => panel().getByRole('rowheader', { name: 'Search result' }).count()).toBe(0);

    const weight = panel()
      .getByRole('button', { name: /^Why does it weigh/ })
      .first();
    await weight.press('Enter');
    await page.getByRole('dialog').getByRole('term').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => weight.evaluate((one) => one === document.activeElement)).toBe(true);

    await panel()
      .getByRole('row', { name: /^Reviews/ })
      .getByRole('button', { name: 'seen' })
      .press('Enter');
    await page
      .getByRole('dialog')
      .getByText(/^\d+ \/ \d+$/)
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('a gap becomes an action, is given an owner and a status, and is dropped from the list', async () => {
    await show('chains');
    await page.getByRole('button', { name: 'Add to action plan: Reviews', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'In the action plan: Reviews', exact: true }).press('Enter');
    await panel().getByRole('textbox', { name: 'Owner' }).focus();
    await page.keyboard.type('Ana');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    const underWay = page.getByRole('option', { name: 'under way' });
    await underWay.waitFor();
    // Where the arrow begins, at the chosen one or at none yet, is the list's affair.
    while ((await underWay.getAttribute('data-combobox-selected')) === null)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const status = panel().getByRole('combobox', { name: 'Status' });
    await expect.poll(() => status.inputValue()).toBe('under way');
    await panel().getByRole('button', { name: 'Delete action' }).press('Enter');
    await page.getByText('Nothing is planned for Clínica Alba yet').waitFor();
  });
});

/** Runs in the page: gives every control of the view that Tab must come to a number; of radios in one group one stop. */
function markControls(): string[] {
  const panel = [...document.querySelectorAll<HTMLElement>('[role=tabpanel]')].find(
    (one) => one.offsetHeight > 0,
  );
  const all = panel?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]');
  const stops = [...(all ?? [])].filter((one) => {
    // What is pressed must be come to; of other parts those that say so.
    const isPressed = one.matches('a, button');
    const isOff = (!isPressed && one.tabIndex < 0) || (one as HTMLButtonElement).disabled;
    const isOther = one instanceof HTMLInputElement && one.type === 'radio' && !one.checked;
    return !isOff && !isOther && one.getClientRects().length > 0 && one.getAttribute('type') !== 'hidden';
  });
  return stops.map((one, index) => {
    one.dataset.stop = String(index);
    return String(index);
  });
}

/** Runs in the page. */
function isInPanel(): boolean {
  return document.activeElement?.closest('[role=tabpanel]') !== null;
}
