import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './access';
import { goTo, openApp } from './app-page';
import { type Seeded, seedComparison } from './comparison-seed';
import { openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await openApp(stage);
});

afterAll(() => stage.close());

const SCENARIO = 'Book a varicose-vein consultation';

async function show({ walkIds }: Seeded, view = 'chains'): Promise<void> {
  await goTo(page, `#/compare/${walkIds.join(',')}?view=${view}`);
  await page.getByRole('tabpanel').waitFor();
}

const title = () => page.getByRole('heading', { level: 1 }).textContent();
const panel = () => page.getByRole('tabpanel');
const heads = () => panel().getByRole('columnheader').allTextContents();

describe('two customers of one brand', () => {
  let seeded: Seeded;

  beforeAll(async () => {
    const customers = ['Marta, 47', 'Ion, 62'].map((persona) => ({ persona, scenario: SCENARIO }));
    seeded = await seedComparison(page, { customers });
  });

  it('are told apart by who they are, and what one did not meet is not called missing on the site', async () => {
    await show(seeded);
    expect(await title()).toBe(`Clínica Alba: Marta, 47 vs Ion, 62 · “${SCENARIO}”`);
    expect(await page.title()).toContain('Clínica Alba: Marta, 47 vs Ion, 62');
    await page.getByRole('region', { name: 'Not met by Marta, 47' }).getByText('Live chat').first().waitFor();
    await page.getByRole('article', { name: 'Live chat: not Marta, 47' }).waitFor();
    await page.getByRole('article', { name: 'Phone: only Marta, 47' }).waitFor();
    const said = await page.locator('main').textContent();
    expect(said).not.toMatch(/on your site|theirs|They have nothing/);
    await expect.poll(() => faultsOf(page)).toEqual([]);
  });

  it.each([
    ['matrix', ['Touchpoint', 'Weight', ' Marta, 47', ' Ion, 62']],
    ['score', ['Section', ' Marta, 47', ' Ion, 62', 'Measure', ' Marta, 47', ' Ion, 62']],
  ])('have columns of their own in the view %s', async (view, wanted) => {
    await show(seeded, view);
    await expect.poll(heads).toEqual(wanted);
  });

  it('race against each other under their own names', async () => {
    await show(seeded, 'race');
    const race = panel().getByRole('img', { name: /Response race of/ });
    await race.getByText('Marta, 47 · 41 min').waitFor();
    await race.getByText('Ion, 62 · 2 min').waitFor();
  });

  it('share the plan of their brand', async () => {
    await show(seeded, 'plan');
    await panel().getByText('Nothing is planned for Clínica Alba yet').waitFor();
  });
});

describe('two scenarios of one customer', () => {
  it('are told apart by what the customer wants', async () => {
    const customers = [SCENARIO, 'Ask what it costs'].map((scenario) => ({ persona: 'Marta, 47', scenario }));
    await show(await seedComparison(page, { customers }));
    expect(await title()).toContain(`Clínica Alba: ${SCENARIO} vs Ask what it costs`);
    await page.getByRole('region', { name: `Not met by ${SCENARIO}` }).waitFor();
  });
});
