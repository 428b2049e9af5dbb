import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './access';
import { goTo, openApp } from './app-page';
import { changeRow, type Seeded, seedComparison } from './comparison-seed';
import { openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;
let seeded: Seeded;

beforeAll(async () => {
  stage = await openStage();
  page = await openApp(stage);
  seeded = await seedComparison(page, { brands: 3 });
  // Somebody who answered has a name: the export menu asks whether it may be handed on.
  const wait = (await stage.stored(page)).waits.find(({ answers }) => answers.length > 0);
  const answers = wait?.answers.map((answer: object) => ({ ...answer, spokeWith: 'Eva Ruiz' }));
  await changeRow(page, 'waits', wait?.id, { answers });
});

afterAll(() => stage.close());
afterEach(() => page.keyboard.press('Escape'));

async function show(view: string): Promise<void> {
  const ids = seeded.walkIds.slice(0, 2).join(',');
  await goTo(page, `#/compare/${ids}?view=${view}`);
  await page.getByRole('tabpanel').waitFor();
}

const button = (name: string | RegExp) => page.getByRole('button', { name }).first();

interface Opened {
  what: string;
  view?: string;
  open: () => Promise<void>;
  /** Stands there once it is open. */
  shows: () => Locator;
}

const press = (name: string | RegExp) => () => button(name).press('Enter');

const OPENED: Opened[] = [
  {
    what: 'the export menu',
    open: press('Export report'),
    shows: () => page.getByRole('menuitemcheckbox', { name: 'Include names of staff' }),
  },
  {
    what: 'the menu of walks to add',
    open: press('Add a walk…'),
    shows: () => page.getByRole('menuitem', { name: /Flebos/ }),
  },
  {
    what: 'the form of a name',
    open: press('Keep…'),
    shows: () => page.getByRole('textbox', { name: 'Name of the comparison' }),
  },
  {
    what: 'the menu of a pair',
    open: press(/^Pairing of/),
    shows: () => page.getByRole('menuitem', { name: 'Pair with…' }),
  },
  {
    what: 'the dialog of a pair',
    open: async () => {
      await button(/^Pairing of/).press('Enter');
      await page.getByRole('menuitem', { name: 'Pair with…' }).press('Enter');
    },
    shows: () => page.getByRole('dialog').getByRole('textbox', { name: 'Find a touchpoint' }),
  },
  {
    what: 'how a weight came about',
    view: 'matrix',
    open: press(/^Why does it weigh/),
    shows: () => page.getByRole('dialog').getByRole('term').first(),
  },
  {
    what: 'the viewer',
    open: press(/^Open the picture of/),
    shows: () => page.getByRole('dialog').getByText(/^1 \/ \d+$/),
  },
];

describe('the export menu', () => {
  it('is gone through with the arrow keys', async () => {
    await show('chains');
    await button('Export report').press('Enter');
    const items = page.getByRole('menu').getByRole('menuitem');
    await items.first().waitFor();
    const at = () => items.evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
    await expect.poll(at).toBe(0);
    await page.keyboard.press('ArrowDown');
    await expect.poll(at).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  });
});

describe('what opens over the comparison', () => {
  it.each(OPENED)('$what has no fault of access, light and dark', async ({ view, open, shows }) => {
    await show(view ?? 'chains');
    await open();
    await shows().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // Colours fade from one scheme into the other.
      await expect.poll(() => faultsOf(page), { message: colorScheme }).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });
});
