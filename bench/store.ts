/** `npm run bench -- store [--walks 1000] [--touchpoints 40]`: how long a full library takes to open and to search. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { build } from '../tools/build.ts';
import { drivenBuild, launchChromium } from '../tools/chromium.ts';
import { seedWalks } from './seed-walks.ts';
import { spread } from './spread.ts';

const TIMES = 7;
/** By then everything is read that is read after the list is on screen. */
const AT_REST_MS = 4_000;
/** Words that some walks have and others have not; the last two are typed letter by letter. */
const SEARCHES = ['booking', 'walk 117', 'vein doctors', 'nothing has this', 'marta', 'email'];

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { walks: { type: 'string', default: '1000' }, touchpoints: { type: 'string', default: '40' } },
  });
  const { chrome } = await build(['chrome']);
  const folder = await mkdtemp(join(tmpdir(), 'touchtrail-bench-'));
  const extension = join(folder, 'extension');
  await drivenBuild(chrome, extension);
  const browser = await launchChromium({ extension, closed: true });
  try {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/app.html`);
    await page.locator('main button').first().waitFor();
    const few = { walks: 3, touchpoints: Number(values.touchpoints), pictured: false };
    await seedWalks(page, few);
    const openFew = await openTimes(page);
    await seedWalks(page, { ...few, walks: Number(values.walks) });
    const openAll = await openTimes(page);
    const searches = await searchTimes(page);
    console.table({
      'library of 3 walks opens, ms': spread(openFew),
      [`library of ${values.walks} walks × ${values.touchpoints} opens, ms`]: spread(openAll),
      'the difference of the medians, ms': { median: spread(openAll).median - spread(openFew).median },
      'search until the list is drawn, ms': spread(searches),
    });
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** From the page's own start to the first row, the code of the screen included. */
async function openTimes(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    // The chains of the last time are still being read; another opening would wait for them.
    await page.waitForTimeout(AT_REST_MS);
    await page.reload({ waitUntil: 'commit' });
    times.push(
      await page.evaluate(async () => {
        while (!document.querySelector('tbody tr')) await new Promise(requestAnimationFrame);
        return performance.now();
      }),
    );
  }
  return times;
}

/** From the change of the field to the frame in which the list has followed. */
async function searchTimes(page: Page): Promise<number[]> {
  await page.waitForTimeout(AT_REST_MS);
  const times: number[] = [];
  for (const words of SEARCHES) {
    times.push(
      await page.evaluate(async (text) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]');
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        if (!field || !set) throw new Error('There is no field to search in.');
        const since = performance.now();
        set.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve));
        return performance.now() - since;
      }, words),
    );
    await page.waitForTimeout(200);
  }
  return times;
}
