import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Panel } from '../../tools/panel';
import { type Canaries, serveCanaries } from './canary-page';
import { lookAtPictures } from './look';
import { openStage, type Stage } from './stage';

let stage: Stage;
let canaries: Canaries;
let page: Page;
let panel: Panel;
let walkId: string;
let zoomed = 1;

beforeAll(async () => {
  stage = await openStage();
  canaries = await serveCanaries();
  ({ page, panel } = await stage.visit(canaries.url));
  await panel.start({ brand: 'Canary', role: 'own', scenario: '' });
  await panel.sees('Phone');
  walkId = await panel.walkId();
});

afterAll(async () => {
  await stage.close();
  await canaries.close();
});

interface Answer {
  ok: boolean;
  value?: Record<string, unknown>;
}

/** Asks the background as a screen does, and gives its answer. */
async function ask(touchtrail: string, asked: object = { walkId }): Promise<Answer> {
  return panel.page.evaluate((message) => chrome.runtime.sendMessage(message), { touchtrail, asked });
}

async function zoomTo(zoom: number): Promise<void> {
  const worker = await stage.worker();
  const before = await page.evaluate(() => innerWidth);
  await worker.evaluate(
    async ([url, to]) => {
      const walked = (await chrome.tabs.query({})).find((tab) => tab.url === url);
      if (walked) await chrome.tabs.setZoom(walked.id, to);
    },
    [canaries.url, zoom] as const,
  );
  await page.waitForFunction(([was, to]) => Math.abs(innerWidth * to - was) < 2, [
    before * zoomed,
    zoom,
  ] as const);
  zoomed = zoom;
}

describe('a part that the user marks as private', () => {
  it('is kept with the brand, and the click that chose it used nothing of the page', async () => {
    const words = { title: 'Choose', keys: '', cancel: 'Cancel' };
    expect(await ask('choosePrivate', { walkId, words })).toMatchObject({ ok: true });
    const { x, y } = (await page.locator('#mine').boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(x + 20, y + 10);
    await page.mouse.click(x + 20, y + 10);
    await expect
      .poll(async () => (await stage.stored()).brands[0]?.privateParts)
      .toEqual([{ host: new URL(canaries.url).host, path: ['#mine'] }]);
    expect(await page.title()).toBe('Clinic');
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
    // From here on the marked part counts as well. Before, a picture may show it.
    await page.locator('#mine').evaluate((mine) => {
      mine.style.background = '#f0f';
    });
  });
});

describe('private pixels, painted in a colour that stands nowhere else', () => {
  it.each([0.5, 1, 1.5, 2])('are in no picture at zoom %d', async (zoom) => {
    await zoomTo(zoom);
    for (const y of [0, 130]) {
      await page.evaluate((top) => scrollTo(0, top), y);
      expect(await ask('snapshot')).toMatchObject({ ok: true });
    }
    const pictures = await lookAtPictures(stage);
    expect(pictures.some((one) => one.zoom === zoom && one.masked > 0)).toBe(true);
    expect(pictures.filter(({ magenta }) => magenta > 0)).toEqual([]);
  });

  it('are in none of a whole page, whose fixed and sticky parts appear once', async () => {
    await zoomTo(1);
    await page.evaluate(() => scrollTo(0, 210));
    expect(await ask('picturePage')).toEqual({ ok: true, value: {} });
    expect(await page.evaluate(() => scrollY)).toBe(210);
    const whole = (await lookAtPictures(stage)).filter(({ extent }) => extent === 'page');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(whole).toMatchObject([{ magenta: 0, height, width: 1280 }]);
    // The sticky header is green, 60 px high; the fixed footer blue, 50 px. Columns at the right edge, where no mask is.
    expect(whole[0]?.bands).toEqual({ green: [60], blue: [50] });
  });
});

describe('a picture painted over by hand', () => {
  it('is another one in its place, with the pixels gone from picture, thumbnail and hashes', async () => {
    const [whole] = (await lookAtPictures(stage)).filter(({ extent }) => extent === 'page');
    if (!whole) throw new Error('There is no picture of a whole page.');
    const footer = { x: 0, y: whole.height - 60, width: whole.width, height: 60 };
    const redacted = await ask('redactPicture', { shotId: whole.id, boxes: [footer] });
    expect(redacted).toMatchObject({ ok: true });
    const all = await lookAtPictures(stage);
    expect(all.map(({ id }) => id)).not.toContain(whole.id);
    expect(all.find(({ id }) => id === redacted.value?.shotId)).toMatchObject({
      isWhole: true,
      masked: whole.masked + 1,
      bands: { green: [60], blue: [] },
    });
  });

  it('stays where a touchpoint shows it', async () => {
    const shown = async () => {
      const { touchpoints } = await stage.stored();
      return touchpoints.flatMap(({ before }) => (before.is === 'taken' ? before.shotId : []));
    };
    const [shotId] = await shown();
    const redacted = await ask('redactPicture', { shotId, boxes: [{ x: 0, y: 0, width: 50, height: 50 }] });
    expect(await shown()).toContain(redacted.value?.shotId);
    expect(await shown()).not.toContain(shotId);
    expect((await lookAtPictures(stage)).every(({ isWhole }) => isWhole)).toBe(true);
  });
});

/** The extension API as its pages and worker have it; only what is used above. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<Answer> };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    setZoom(id: number, zoom: number): Promise<void>;
  };
};
