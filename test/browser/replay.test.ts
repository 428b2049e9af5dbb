import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedComparison } from './comparison-seed';
import { openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await stage.openOwn('app.html');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.getByRole('heading').first().waitFor();
  const { walkIds } = await seedComparison(page);
  await page.goto(`${page.url().split('#')[0]}#/compare/${walkIds.join(',')}?view=race`);
  await page.getByRole('img', { name: /Response race of/ }).waitFor();
});

afterAll(() => stage.close());

const answer = (text: string) => page.getByRole('img', { name: /Response race of/ }).getByText(text);

it('the race is run again sixty times faster than it was, and stops where one wants', async () => {
  // The page's clock goes on only when it is told to.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1_000);
  await page.getByRole('button', { name: 'Run it again, 60 times faster' }).click();
  await page.clock.runFor(1_800);
  await expect.poll(() => answer('VenaSana · 2 min').count()).toBe(0);
  await page.clock.runFor(400);
  await answer('VenaSana · 2 min').waitFor();
  expect(await answer('Clínica Alba · 3 min').count()).toBe(0);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(10_000);
  expect(await answer('Clínica Alba · 3 min').count()).toBe(0);
  await page.getByText('×3600', { exact: true }).click();
  await page.getByRole('button', { name: 'Run it again, 3600 times faster' }).click();
  await page.clock.runFor(1_000);
  await answer('Clínica Alba · 3 min').waitFor();
});
