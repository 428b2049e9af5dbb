import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './access';
import { goTo, openApp } from './app-page';
import { type Seeded, seedComparison } from './comparison-seed';
import { openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;
let seeded: Seeded;

beforeAll(async () => {
  stage = await openStage();
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await openApp(stage);
  await page.setViewportSize({ width: 1280, height: 900 });
  seeded = await seedComparison(page, { brands: 3 });
});

afterAll(() => stage.close());

async function show(view: string, sides = 2): Promise<void> {
  const ids = seeded.walkIds.slice(0, sides).join(',');
  await goTo(page, `#/compare/${ids}?view=${view}`);
  await page.getByRole('tab', { selected: true }).waitFor();
}

const tabNamed = (name: string) => page.getByRole('tab', { name, exact: true });
const panel = () => page.getByRole('tabpanel');

describe('the views that stand first', () => {
  it.each(['chains', 'matrix', 'score'])('%s has no fault of access, light and dark', async (view) => {
    await show(view, 3);
    await panel().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // Colours fade from one scheme into the other.
      await expect.poll(() => faultsOf(page), { message: colorScheme }).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });
});

describe('the first window, 1280 by 900', () => {
  it('shows the first row of the view whole, and where the second begins', async () => {
    await show('chains');
    const rows = panel().getByRole('article');
    await rows.nth(1).waitFor();
    const [first, second] = await rows.evaluateAll((all) =>
      all.map((row) => row.getBoundingClientRect().toJSON()),
    );
    expect(first.bottom).toBeLessThan(900);
    expect(second.top).toBeLessThan(900);
  });
});

describe('the touchpoint matrix', () => {
  const kinds = () => panel().getByRole('rowheader').allTextContents();

  it('is narrowed to the gaps of the first side and widened again', async () => {
    await show('matrix');
    await panel().getByRole('rowheader').first().waitFor();
    const all = await kinds();
    expect(all).toEqual(expect.arrayContaining(['Reviews', 'Search result']));
    await panel().getByText('Gaps', { exact: true }).click();
    await expect.poll(async () => (await kinds()).length).toBeLessThan(all.length);
    const gaps = await kinds();
    expect(gaps).toContain('Reviews');
    // Only the own side has it.
    expect(gaps).not.toContain('Search result');
    // Each line left has a weight, and the heaviest stands first.
    const weights = (await panel().getByRole('row').locator('td:nth-of-type(1)').allTextContents()).map(
      Number,
    );
    expect(weights).toHaveLength(gaps.length);
    expect(weights).toEqual(weights.toSorted((x, y) => y - x));
    expect(weights.at(-1)).toBeGreaterThan(0);
    await panel().getByText('All', { exact: true }).click();
    await expect.poll(kinds).toEqual(all);
  });
});

describe('screenshots side by side', () => {
  const panes = () => panel().getByRole('region', { name: /^Picture of/ });
  const places = () =>
    panes().evaluateAll((all) => all.map(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft]));
  const widths = () =>
    panel()
      .locator('figure img')
      .evaluateAll((all) => all.map((one) => one.clientWidth));

  it('zoom together', async () => {
    await show('pictures');
    await expect.poll(async () => (await widths()).length).toBe(2);
    const fitted = await widths();
    await panel().getByRole('button', { name: 'Larger' }).click();
    await page.keyboard.press('+');
    await expect.poll(async () => Math.min(...(await widths()))).toBeGreaterThan(Math.max(...fitted));
    const [left, right] = await widths();
    expect(left).toBe(right);
  });

  it('scroll together, whichever of them is scrolled', async () => {
    for (const leader of [0, 1]) {
      await panes().nth(leader).hover();
      await page.mouse.wheel(80, leader === 0 ? 150 : -60);
      await expect
        .poll(async () => {
          const [one, other] = await places();
          return one && other && one[0] === other[0] && one[1] === other[1] && (one[0] ?? 0) > 0;
        })
        .toBe(true);
    }
  });
});

describe('screenshots behind a slider', () => {
  it('stand side by side where one of them is missing', async () => {
    await show('pictures');
    await page.keyboard.press('2');
    await panel().getByRole('slider').waitFor();
    const moments = panel().getByRole('navigation');
    await moments.getByRole('button', { name: 'Search result' }).click();
    await panel().getByText('One of the two pictures is missing').waitFor();
    await panel().getByRole('region', { name: 'Picture of Clínica Alba' }).getByRole('img').waitFor();
    expect(await panel().getByRole('slider').count()).toBe(0);
  });
});

describe('with the keyboard alone', () => {
  const VIEWS = [
    ...['Chains', 'Touchpoint matrix', 'Emotion curve', 'Response race', 'Screenshots', 'Facts'],
    ...['Score and measures', 'Action plan'],
  ];

  it('one goes from view to view, and what is shown is the chosen one', async () => {
    await show('chains');
    await tabTo(tabNamed('Chains'));
    for (const name of VIEWS.slice(1)) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => tabNamed(name).getAttribute('aria-selected')).toBe('true');
      expect(await panel().getAttribute('aria-labelledby')).toBe(await tabNamed(name).getAttribute('id'));
      expect((await panel().textContent())?.length).toBeGreaterThan(20);
    }
    // From the last one comes to the first.
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => tabNamed('Chains').getAttribute('aria-selected')).toBe('true');
  });

  it('one opens a picture of a row, goes on, and comes back to where one was', async () => {
    const row = page.getByRole('article', { name: 'Advertisement: worse' });
    const open = row.getByRole('button', { name: 'Open the picture of Advertisement large' }).first();
    await tabTo(open);
    await page.keyboard.press('Enter');
    const viewer = page.getByRole('dialog');
    await viewer.getByText(/^1 \/ \d+$/).waitFor();
    await page.keyboard.press('ArrowRight');
    await viewer.getByText(/^2 \/ \d+$/).waitFor();
    await page.keyboard.press('Escape');
    await viewer.waitFor({ state: 'detached' });
    await expect.poll(() => open.evaluate((one) => one === document.activeElement)).toBe(true);
  });
});

/** Presses Tab until something holds the focus; more stops than these no screen has above its first row. */
async function tabTo(wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let stop = 0; stop < 120; stop++) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not get there');
}
