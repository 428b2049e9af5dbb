import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './access';
import { openApp } from './app-page';
import { changeRow, type Seeded, seedComparison } from './comparison-seed';
import { openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;
let seeded: Seeded;

beforeAll(async () => {
  stage = await openStage();
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await openApp(stage);
  seeded = await seedComparison(page, { brands: 3 });
});

afterAll(() => stage.close());

async function show(hash: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}${hash}`);
  await page
    .getByRole('tab')
    .or(page.getByRole('heading', { level: 1 }))
    .first()
    .waitFor();
}

const comparison = (view = 'chains', sides = 2) =>
  `#/compare/${seeded.walkIds.slice(0, sides).join(',')}?view=${view}`;

describe('the views of a comparison', () => {
  it.each(['emotion', 'race', 'pictures', 'facts', 'plan'])(
    '%s has no fault of access, light and dark',
    async (view) => {
      await show(comparison(view, 3));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // Colours fade from one scheme into the other.
        await expect.poll(() => faultsOf(page), { message: colorScheme }).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light' });
    },
  );

  it('keeps the view in the address', async () => {
    await page.getByRole('tab', { name: 'Response race' }).click();
    await page.reload();
    await page.getByRole('img', { name: /Response race of/ }).waitFor();
  });

  it('runs the race again from answer to answer where motion is not wanted', async () => {
    const said = page.getByRole('img', { name: /Response race of/ });
    await said.getByText('Clínica Alba · 41 min').waitFor();
    await page.getByRole('button', { name: 'To the next answer' }).click();
    await said.getByText('Clínica Alba · 41 min').waitFor({ state: 'detached' });
    await page.getByRole('slider', { name: 'Time since the request' }).press('End');
    await said.getByText('Clínica Alba · 41 min').waitFor();
  });

  it('lays two pictures on one another, by keys alone', async () => {
    await show(comparison('pictures'));
    await page.getByRole('figure').nth(1).waitFor();
    await page.keyboard.press('4');
    await page.getByRole('button', { name: 'Show VenaSana' }).waitFor();
    await page.keyboard.press('f');
    await page.getByRole('button', { name: 'Show Clínica Alba' }).waitFor();
    await page.keyboard.press('2');
    const over = page.getByRole('slider', { name: 'How much of Clínica Alba is uncovered' });
    await over.press('ArrowRight');
    await expect.poll(() => over.getAttribute('aria-valuenow')).toBe('51');
    await page.keyboard.press('j');
    await page.getByText('2 of').waitFor();
  });
});

describe('a gap', () => {
  const plan = () => page.getByRole('tabpanel').getByRole('listitem');

  it('becomes an action with one click, is edited, deleted and brought back', async () => {
    await show(comparison());
    await page.getByRole('button', { name: 'Add to action plan: Reviews', exact: true }).click();
    await page.getByRole('button', { name: 'In the action plan: Reviews', exact: true }).click();
    await plan().getByRole('textbox', { name: 'Owner' }).fill('Ana');
    await plan().getByLabel('Due: ').fill('2026-01-01');
    await plan().getByText('overdue').waitFor();
    await page.reload();
    await expect.poll(() => plan().getByRole('textbox', { name: 'Owner' }).inputValue()).toBe('Ana');
    await plan().getByRole('button', { name: 'Delete action' }).click();
    await page.getByText('Nothing is planned for Clínica Alba yet').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await plan().first().waitFor();
  });

  it('stands among the actions of all brands, and is narrowed', async () => {
    await show('#/actions');
    await page.getByRole('heading', { level: 2, name: 'Reviews' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Status', exact: true }).click();
    await page.getByRole('option', { name: 'dropped' }).click();
    await page.getByText('No action is like that').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('heading', { level: 2, name: 'Reviews' }).waitFor();
  });
});

describe('a comparison that is kept', () => {
  it('is reopened by its name, follows its walks and says what changed', async () => {
    await show(comparison());
    await page.getByRole('button', { name: 'Keep…' }).click();
    await page.getByRole('textbox', { name: 'Name of the comparison' }).fill('Quarterly');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Quarterly' }).waitFor();
    await changeRow(page, 'touchpoints', seeded.touchpointIds[1]?.[3] ?? '', { name: 'Chat with Eva' });
    await show('#/compare');
    await page.getByText('Changed since: VenaSana: 1 edited').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Quarterly' }).click();
    await page.getByText('VenaSana: 1 edited').waitFor();
    await page.getByRole('heading', { level: 3, name: 'Chat with Eva' }).waitFor();
  });

  it('outlives a deleted walk', async () => {
    await changeRow(page, 'walks', seeded.walkIds[1] ?? '', { deletedAt: 1 });
    await page.getByText('One of the walks is no longer there.').waitFor();
    await changeRow(page, 'walks', seeded.walkIds[1] ?? '', { deletedAt: undefined });
    await page.getByRole('heading', { level: 3, name: 'Chat with Eva' }).waitFor();
  });
});

describe('a row', () => {
  it('is copied as a picture of itself', async () => {
    await show(comparison());
    const row = page.getByRole('article', { name: 'Reviews: only theirs' });
    await row.getByRole('button', { name: 'Copy as picture: Reviews' }).click();
    await page.getByText('The picture is in the clipboard').waitFor();
    const box = await row.boundingBox();
    const picture = await page.evaluate(readPicture);
    expect(picture.width).toBe(2 * (Math.ceil(box?.width ?? 0) + 24));
    // The competitor's orange edge stands in the right half, and nothing else there is so orange.
    expect(picture.orange).toBeGreaterThan(100);
    expect(picture.orangeFrom).toBeGreaterThan(picture.width / 2);
  });
});

/** Runs in the page: what the clipboard holds, and where the competitor's colour is in it. */
async function readPicture(): Promise<{ width: number; orange: number; orangeFrom: number }> {
  const [item] = await navigator.clipboard.read();
  const bitmap = await createImageBitmap((await item?.getType('image/png')) as Blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext('2d');
  pen?.drawImage(bitmap, 0, 0);
  const pixels = pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
  let orange = 0;
  let orangeFrom = bitmap.width;
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at] !== 0xc2 || pixels[at + 1] !== 0x41 || pixels[at + 2] !== 0x0c) continue;
    orange += 1;
    orangeFrom = Math.min(orangeFrom, (at / 4) % bitmap.width);
  }
  return { width: bitmap.width, orange, orangeFrom };
}
