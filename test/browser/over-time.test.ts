import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kind } from '../../lib/model/kind';
import type { Shot } from '../../lib/model/shot';
import { aBrand, anId, aStop, aTouchpoint, aWalk } from '../examples';
import { faultsOf } from './access';
import { openApp } from './app-page';
import { putAll } from './library-seed';
import { openStage, type Stage } from './stage';

const START = Date.UTC(2026, 10, 22, 10, 2);
const DAY_MS = 86_400_000;

/** Where the drawn pages have a bar, of another hue in each picture, and where they have nothing. */
const BAR = { x: 60, y: 120, width: 240, height: 34 };
const BLANK = { x: 980, y: 600, width: 200, height: 40 };

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await openApp(stage);
  await page.evaluate(putAll, { tables: twice(), pictures: [anId(103), anId(203)] });
  await page.goto(`${page.url().split('#')[0]}#/compare/${anId(101)},${anId(201)}`);
});

afterAll(() => stage.close());

describe('one site walked twice', () => {
  const strip = () => page.getByRole('region', { name: 'What changed between the walks' });

  it('has a row changed by its picture alone, and one whose picture is as it was', async () => {
    await page.getByRole('article', { name: 'Callback request: changed' }).waitFor();
    await strip().getByText('A picture counts as changed when 0.5% of the touchpoint').waitFor();
    await page.getByRole('article', { name: 'Phone: unchanged' }).waitFor();
    expect(await strip().getByRole('listitem').count()).toBe(1);
    expect(await strip().getByRole('listitem').textContent()).toMatch(/picture \d+(\.\d)?% otherwise/);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('says so in the report', async () => {
    await page.getByRole('button', { name: 'Export report' }).click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('menuitem', { name: /HTML|Report/ })
        .first()
        .click(),
    ]);
    const report = await readFile(await saved.path(), 'utf8');
    expect(report).toContain('0 touchpoints were added, 0 are gone and 1 changed');
    expect(report).toMatch(/picture \d+(\.\d)?% otherwise/);
    const pictures = await picturesIn(page, report);
    expect(pictures).toEqual([JPEG, JPEG]);
  });
});

/** As the pictures of the store are, in a file for people with any program: the first bytes of a JPEG, and it can be drawn. */
const JPEG = { type: 'image/jpeg', head: [0xff, 0xd8, 0xff], width: 1280, height: 800 };

/** Every picture in a report, decoded by the browser with nothing of ours. */
function picturesIn(reader: Page, report: string): Promise<unknown[]> {
  const all = [...report.matchAll(/href="data:([^;]+);base64,([^"]+)"/g)].map(([, type, data]) => [
    type,
    data,
  ]);
  return reader.evaluate(
    (pictures) =>
      Promise.all(
        pictures.map(async ([type, data = '']) => {
          const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
          const { width, height } = await createImageBitmap(new Blob([bytes]));
          return { type, head: [...bytes.slice(0, 3)], width, height };
        }),
      ),
    all,
  );
}

function twice(): Record<string, unknown[]> {
  const brand = aBrand({ id: anId(1), name: 'Clínica Alba' });
  const sides = [100, 200].map((number, index) => sideOf(number, brand.id, START + index * DAY_MS));
  return {
    brands: [brand],
    walks: sides.map(({ walk }) => walk),
    stops: sides.map(({ stop }) => stop),
    shots: sides.map(({ shot }) => shot),
    touchpoints: sides.flatMap(({ touchpoints }) => touchpoints),
  };
}

function sideOf(number: number, brandId: string, startedAt: number) {
  const walk = aWalk({
    ...{ id: anId(number + 1), brandId, startedAt, finishedAt: startedAt + 600_000, state: 'finished' },
    tabId: undefined,
  });
  const stop = aStop({ id: anId(number + 2), walkId: walk.id, at: startedAt });
  const shot: Shot = {
    ...{ id: anId(number + 3), walkId: walk.id, stopId: stop.id, at: startedAt, method: 'captureVisibleTab' },
    ...{ masked: 0, pixelRatio: 1, width: 1280, height: 800, viewport: { width: 1280, height: 800 } },
    ...{ scroll: { x: 0, y: 0 }, shows: {}, type: 'image/png', bytes: 1, sha256: '0'.repeat(64) },
  };
  const touchpoint = (step: number, kind: Kind, box: typeof BAR) =>
    aTouchpoint({
      ...{ id: anId(number + 10 + step), walkId: walk.id, stopId: stop.id, key: `${kind}:${step}`, kind },
      ...{ label: kind, order: step, at: startedAt + step * 1000, facts: {} },
      before: { is: 'taken', shotId: shot.id, box },
    });
  return { walk, stop, shot, touchpoints: [touchpoint(1, 'callback', BAR), touchpoint(2, 'phone', BLANK)] };
}
