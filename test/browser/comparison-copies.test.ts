import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo, openApp } from './app-page';
import { changeRow, type Seeded, seedComparison } from './comparison-seed';
import { openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;
let seeded: Seeded;

beforeAll(async () => {
  stage = await openStage();
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await openApp(stage);
  await page.setViewportSize({ width: 1280, height: 900 });
  seeded = await seedComparison(page, { brands: 2 });
});

afterAll(() => stage.close());

async function show(view: string): Promise<void> {
  await goTo(page, `#/compare/${seeded.walkIds.join(',')}?view=${view}`);
  await page.getByRole('tab', { selected: true }).waitFor();
}

const panel = () => page.getByRole('tabpanel');
const copier = (inside: Locator) => inside.getByRole('button', { name: /^Copy as picture/ }).first();

/** Presses a button and gives the picture that is then in the clipboard. */
async function pictureBy(button: Locator): Promise<Png> {
  await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
  await button.click();
  await expect.poll(() => page.evaluate(readPng)).toBeDefined();
  return (await page.evaluate(readPng)) as Png;
}

describe('what is copied as a picture', () => {
  const copied = async (button: Locator, of: Locator) => {
    const [picture, box] = [await pictureBy(button), await of.boundingBox()];
    if (!box) throw new Error('it is not on the screen');
    expect(picture.signature).toBe('89504e470d0a1a0a');
    // As wide as the part, twice as sharp, with a margin; and something is drawn in it.
    expect(picture.width).toBe(2 * (Math.ceil(box.width) + 24));
    expect(Math.abs(picture.height - 2 * (box.height + 24))).toBeLessThan(0.1 * picture.height);
    expect(picture.colours).toBeGreaterThan(8);
  };

  it('is a PNG of a row', async () => {
    await show('chains');
    const row = page.getByRole('article', { name: 'Reviews: only theirs' });
    await copied(copier(row), row);
  });

  it('is a PNG of a tile', async () => {
    const tile = page
      .locator('section', { has: page.getByRole('heading', { name: 'Touchpoints met' }) })
      .last();
    await tile.hover();
    await copied(copier(tile), tile);
  });

  it.each(['matrix', 'emotion', 'facts', 'score'])('is a PNG of the view %s', async (name) => {
    await show(name);
    const view = panel().locator('section').first();
    await copied(copier(view), view);
  });

  it('is a PNG of the race, without what runs it again', async () => {
    await show('race');
    const view = panel().locator('section').first();
    const [whole, replay] = [await view.boundingBox(), await view.getByRole('slider').boundingBox()];
    const picture = await pictureBy(copier(view));
    if (!whole || !replay) throw new Error('it is not on the screen');
    expect(picture.width).toBe(2 * (Math.ceil(whole.width) + 24));
    expect(picture.height).toBeLessThan(2 * (replay.y - whole.y + 40));
  });

  it('is a PNG of the screenshots side by side, without what leads on to others', async () => {
    await show('pictures');
    const view = panel().locator('section').first();
    const [whole, mode] = [
      await view.boundingBox(),
      await view.getByRole('radiogroup').first().boundingBox(),
    ];
    const picture = await pictureBy(copier(view));
    if (!whole || !mode) throw new Error('it is not on the screen');
    expect(picture.width).toBe(2 * (Math.ceil(whole.width) + 24));
    expect(picture.height).toBeLessThan(2 * (whole.height - mode.height + 24));
    expect(picture.colours).toBeGreaterThan(8);
  });

  it('is a PNG of the action plan', async () => {
    await show('chains');
    await page.getByRole('button', { name: 'Add to action plan: Live chat', exact: true }).first().click();
    await show('plan');
    const plan = panel().getByRole('region', { name: 'Action plan' });
    await copied(copier(plan), plan);
  });
});

describe('names of staff', () => {
  const NAME = 'Eva Ruiz';
  const note = async (text: string) => {
    await changeRow(page, 'touchpoints', seeded.touchpointIds[1]?.[3] ?? '', { note: text });
    await page.getByText(text, { exact: true }).first().waitFor();
  };
  const pixels = async () => {
    const row = page.getByRole('article', { name: 'Live chat: only theirs' });
    return (await pictureBy(copier(row))).sha256;
  };

  it('leave no pixel in what is copied, until they are allowed', async () => {
    await show('chains');
    const answered = (await stage.stored(page)).waits.find(({ answers }) => answers.length > 0);
    const answers = answered?.answers.map((answer: object) => ({ ...answer, spokeWith: NAME }));
    await changeRow(page, 'waits', answered?.id, { answers });

    await note('[name] answered at once');
    const unnamed = await pixels();
    await note(`${NAME} answered at once`);
    expect(await pixels()).toBe(unnamed);

    await page.getByRole('button', { name: 'Export report' }).click();
    const allowing = page.getByRole('menuitemcheckbox', { name: 'Include names of staff' });
    await allowing.click();
    await expect.poll(() => allowing.getAttribute('aria-checked')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await pixels()).not.toBe(unnamed);
  });
});

interface Png {
  signature: string;
  width: number;
  height: number;
  /** How many colours are in it, of every seventh pixel. */
  colours: number;
  /** Of all its pixels. */
  sha256: string;
}

/** Runs in the page: the picture in the clipboard, if there is one. */
async function readPng(): Promise<Png | undefined> {
  const [item] = await navigator.clipboard.read();
  if (!item?.types.includes('image/png')) return undefined;
  const blob = await item.getType('image/png');
  const head = new Uint8Array(await blob.slice(0, 8).arrayBuffer());
  const bitmap = await createImageBitmap(blob);
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  pen?.drawImage(bitmap, 0, 0);
  const pixels = new Uint32Array(pen?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? []);
  const { width, height } = bitmap;
  const signature = [...head].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const digest = await crypto.subtle.digest('SHA-256', pixels);
  const sha256 = [...new Uint8Array(digest)].join();
  return { signature, width, height, sha256, colours: new Set(pixels.filter((_, at) => at % 7 === 0)).size };
}
