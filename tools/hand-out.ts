/** Takes the report and the archive out of the extension by its own buttons, and puts them into a folder. */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import type { Walked } from './walks.ts';

export interface Files {
  report: string;
  table: string;
  data: string;
  archive: string;
}

/** Names of the files, by the words on the export menu. */
const REPORT_FILES = [
  ['report', /HTML/, 'report.html'],
  ['table', /CSV/, 'comparison.csv'],
  ['data', /JSON/, 'comparison.json'],
] as const;

/** Opens the comparison of the walks, saves each format of the report, then the archive. The tab stays on the comparison. */
export async function handOut(
  { context, extensionId }: Chromium,
  walked: Walked[],
  folder: string,
): Promise<Files> {
  const page = await context.newPage();
  const app = `chrome-extension://${extensionId}/app.html`;
  const files: Files = { report: '', table: '', data: '', archive: join(folder, 'walks.zip') };
  await page.goto(`${app}#/`);
  for (const { walkId } of walked) await rowOf(page, walkId).getByRole('checkbox').check();
  await save(page, page.getByRole('button', { name: 'Export archive' }), files.archive);
  const ids = walked.map(({ walkId }) => walkId).join(',');
  await page.goto(`${app}#/${walked.length > 1 ? 'compare' : 'walk'}/${ids}`);
  for (const [file, words, name] of REPORT_FILES) {
    files[file] = join(folder, name);
    await page.getByRole('button', { name: 'Export report' }).click();
    await save(page, page.getByRole('menuitem', { name: words }), files[file]);
  }
  return files;
}

const rowOf = (page: Page, walkId: string): Locator =>
  page.locator('tr', { has: page.locator(`[data-walk="${walkId}"]`) });

async function save(page: Page, button: Locator, path: string): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  await download.saveAs(path);
}
