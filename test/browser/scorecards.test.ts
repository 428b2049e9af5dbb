import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  seeded = await seedComparison(page);
});

afterAll(() => stage.close());

async function show(hash: string): Promise<void> {
  await goTo(page, hash);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

const card = (name: string) => page.getByRole('region', { name, exact: true });
const nameField = () => page.getByRole('textbox', { name: 'Name', exact: true });
/** A field that holds these words. */
const fieldOf = (words: string) => page.locator(`input[value="${words}"]`);
const points = async () =>
  Number(await page.getByRole('region', { name: 'Score', exact: true }).locator('b').first().textContent());
const questions = () => page.getByRole('textbox', { name: 'Question', exact: true });

describe('a scorecard of one’s own', () => {
  let saved: Download;

  it('is made from the shipped one', async () => {
    await show('#/scorecards');
    await card('Touchtrail scorecard').getByRole('button', { name: 'Make my own from this' }).click();
    await page.getByRole('heading', { name: 'Edit the scorecard' }).waitFor();
    expect(await nameField().inputValue()).toBe('My Touchtrail scorecard');
    expect(await questions().count()).toBeGreaterThan(10);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('takes another weight and a question more, and keeps both', async () => {
    await nameField().fill('Phlebology');
    await page.getByRole('textbox', { name: 'Points' }).first().fill('42');
    await page.getByRole('button', { name: 'Add a question' }).first().click();
    await fieldOf('New question').fill('Is there a chair?');
    // It is the last of the first section, and weighs enough to be seen in the whole.
    await page.locator('fieldset').first().getByRole('textbox', { name: 'Points' }).last().fill('90');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await page.getByText('Saved. Scores made before keep their version.').waitFor();
    await page.reload();
    await expect.poll(() => page.getByRole('textbox', { name: 'Points' }).first().inputValue()).toBe('42');
    await fieldOf('Is there a chair?').waitFor();
  });

  it('is put to use; a question that does not apply counts for nothing', async () => {
    await show('#/scorecards');
    await card('Phlebology').getByRole('button', { name: 'Use for all walks' }).click();
    await card('Phlebology').getByText('in use').waitFor();
    await show(`#/walk/${seeded.walkIds[1]}`);
    await page.getByRole('button', { name: 'Answer the questions' }).click();
    const answers = page.getByRole('group', { name: 'Answer to “Is there a chair?”' });
    await answers.getByRole('button', { name: 'No', exact: true }).click();
    await answers.getByRole('button', { name: 'No', exact: true, pressed: true }).waitFor();
    const low = await points();
    await answers.getByRole('button', { name: /^N\/A/ }).click();
    await answers.getByRole('button', { name: /^N\/A/, pressed: true }).waitFor();
    await expect.poll(points).toBeGreaterThan(low);
    const withoutIt = await points();
    await answers.getByRole('button', { name: 'Yes', exact: true }).click();
    await expect.poll(points).toBeGreaterThan(withoutIt);
  });

  it('is handed on as JSON', async () => {
    await show('#/scorecards');
    [saved] = await Promise.all([
      page.waitForEvent('download'),
      card('Phlebology').getByRole('button', { name: 'Export as JSON: Phlebology' }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/^scorecard.*\.json$/);
    const text = await readFile(await saved.path(), 'utf8');
    expect(JSON.stringify(JSON.parse(text))).toContain('"weight":42');
  });

  it('comes back from the file after it was deleted, under a name of its own', async () => {
    const file = {
      name: 'scorecard.json',
      mimeType: 'application/json',
      buffer: await readFile(await saved.path()),
    };
    await card('Phlebology').getByRole('button', { name: 'Delete: Phlebology' }).click();
    await card('Phlebology').waitFor({ state: 'detached' });
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('heading', { name: 'Edit the scorecard' }).waitFor();
    await expect.poll(() => nameField().inputValue()).toBe('Phlebology');
    expect(await page.getByRole('textbox', { name: 'Points' }).first().inputValue()).toBe('42');
    await fieldOf('Is there a chair?').waitFor();
  });

  it('that is none is refused in a sentence, and nothing is kept', async () => {
    await show('#/scorecards');
    const before = await page.getByRole('region').count();
    const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"not": "one"}') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByRole('region').count()).toBe(before);
  });
});

describe('the names of staff', () => {
  const NAME = 'Rosalía Benítez';

  const exported = async (): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Report to read and print (HTML)' }).click(),
    ]);
    return readFile(await file.path(), 'utf8');
  };
  const openMenu = () => page.getByRole('button', { name: 'Export report' }).click();

  it('stay here, in notes too, until the switch in the menu lets them out, and stay again when it is put back', async () => {
    await changeRow(page, 'touchpoints', seeded.touchpointIds[1]?.[3] ?? '', { note: `${NAME} was kind` });
    const { waits } = await stage.stored();
    const wait = waits.find(({ answers }) => answers.length > 0);
    const [answer, ...others] = wait?.answers ?? [];
    await changeRow(page, 'waits', wait?.id, { answers: [{ ...answer, spokeWith: NAME }, ...others] });
    await show(`#/compare/${seeded.walkIds.join(',')}`);
    await openMenu();
    const hidden = await exported();
    expect(hidden).not.toContain('Rosalía');
    expect(hidden).toContain('[name] was kind');
    await openMenu();
    const allows = page.getByRole('menuitemcheckbox', { name: 'Include names of staff' });
    await allows.click();
    await expect.poll(() => allows.getAttribute('aria-checked')).toBe('true');
    expect(await exported()).toContain(`${NAME} was kind`);
    await openMenu();
    await allows.click();
    await expect.poll(() => allows.getAttribute('aria-checked')).toBe('false');
    expect(await exported()).not.toContain('Rosalía');
  });
});

describe('the time of the competitor’s people', () => {
  it('is counted in the panel, and more than the budget is said', async () => {
    await show('#/fair');
    await page.getByRole('textbox', { name: 'Budget for one walk' }).fill('1');
    const { page: site, panel } = await stage.visit(`${stage.sites.venasana}/contacto`);
    await panel.start({ brand: 'Vena', role: 'competitor', scenario: 'Ask a question' });
    await panel.isAt('/contacto');
    const warning = panel.page.getByRole('status').filter({ hasText: 'more than the 1 you set' });
    expect(await warning.count()).toBe(0);
    await site.getByRole('link', { name: '951 99 00 14' }).first().click();
    await panel.hasUsed('Phone');
    await warning.waitFor();
  });
});
