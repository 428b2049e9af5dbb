import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo, openApp } from './app-page';
import { seedComparison } from './comparison-seed';
import { openStage, type Stage } from './stage';

/** A4 without its margins of 12 mm, upright and lying, in CSS pixels. */
const UPRIGHT = { width: 703, height: 1017 };
const LYING = { width: 1032, height: 688 };

/** Smaller letters a board does not read: 7 pt in CSS pixels. */
const SMALLEST_PX = (7 * 96) / 72;

let stage: Stage;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchtrail-print-'));
  stage = await openStage();
  page = await openApp(stage);
});

afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

/** The report of so many brands, opened as its reader would, on paper. */
async function printed(brands: number): Promise<Page> {
  const { walkIds } = await seedComparison(page, { brands });
  await goTo(page, `#/compare/${walkIds.join(',')}`);
  await page
    .getByRole('button', { name: /^Add to action plan/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Export report' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('menuitem', { name: /HTML|Report/ })
      .first()
      .click(),
  ]);
  const path = join(folder, `${brands}.html`);
  await saved.saveAs(path);
  const reader = await stage.context.newPage();
  await reader.setViewportSize(brands > 3 ? LYING : UPRIGHT);
  await reader.emulateMedia({ media: 'print' });
  await reader.goto(`file://${path}`);
  return reader;
}

describe.each([2, 3, 21])('the printed report of %i brands', (brands) => {
  let paper: Page;

  beforeAll(async () => {
    paper = await printed(brands);
  });

  afterAll(() => paper.close());

  it('is no wider than its paper', async () => {
    const width = await paper.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(brands > 3 ? LYING.width : UPRIGHT.width);
  });

  it('breaks no word of a heading', async () => {
    expect(await paper.evaluate(brokenWords)).toEqual([]);
  });

  it('has letters in its figures that can be read', async () => {
    const sizes = await paper.locator('.drawing').evaluateAll((all) =>
      all.map((one) => {
        const [text, box] = [one.querySelector('text'), (one as SVGSVGElement).viewBox.baseVal];
        return (Number(text?.getAttribute('font-size')) * one.getBoundingClientRect().width) / box.width;
      }),
    );
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.min(...sizes)).toBeGreaterThan(SMALLEST_PX);
  });

  it('has no figure taller than a page', async () => {
    const heights = await paper
      .locator('.drawing')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(brands > 3 ? LYING.height : UPRIGHT.height);
  });
});

/** Runs in the report: words of headings that stand on two lines. */
function brokenWords(): string[] {
  const broken: string[] = [];
  for (const heading of document.querySelectorAll('main :is(h1, h2, h3, h4, th)')) {
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { index, 0: word } of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const isUpright = getComputedStyle(heading).writingMode.startsWith('vertical');
        const lines = new Set([...range.getClientRects()].map(({ x, y }) => Math.round(isUpright ? x : y)));
        if (lines.size > 1) broken.push(word);
      }
    }
  }
  return broken;
}
