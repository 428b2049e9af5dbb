import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputOf } from '../../tools/build';
import { type Firefox, launchFirefox } from '../../tools/firefox';
import { type Sites, serveSites } from '../sites/serve';
import { drive, openPanel, stored } from './firefox-stage';

/** Longer than anything takes here; only a hang reaches it. Milliseconds. */
const PATIENCE_MS = 60_000;

let firefox: Firefox;
let sites: Sites;
let walked: Page;
let panel: Page;

beforeAll(async () => {
  sites = await serveSites();
  firefox = await launchFirefox({ extension: outputOf('firefox'), closed: true });
  walked = await firefox.browser.newPage();
  await walked.goto(`${sites.venasana}/`);
  panel = await openPanel(firefox, walked);
});

afterAll(async () => {
  await firefox.close();
  await sites.close();
});

describe('a shorter walk in Firefox', () => {
  it('records a callback that was asked for and a form that leaves the page, with pictures', async () => {
    // Before anything is allowed the browser does not tell the panel which site it stands beside.
    await fillBrand('VenaSana');
    await press('Start walk');
    await says('Callback request');
    const height = await walked.evaluate(() => document.documentElement.scrollHeight);
    await press('Whole page');
    await says('pictured from top to bottom');
    await walked.locator('#cookie-accept').click();
    await walked.locator('#callback-button').click();
    await typeInto('#callback-form [name=nombre]', 'Marta');
    await typeInto('#callback-form [name=telefono]', '+34 600 000 000');
    await walked.locator('#callback-form [name=acepto]').click();
    await walked.locator('#callback-form [type=submit]').click();
    await used('Callback request');

    await walked.goto(`${sites.venasana}/preguntas-frecuentes`);
    await says('Ask a question');
    await typeInto('#question-form [name=pregunta]', '¿Duele?');
    await typeInto('#question-form [name=email]', 'marta@example.invalid');
    await walked.locator('#question-form [type=submit]').click();
    await used('Ask a question');

    // A page that does not load is said not to have loaded; the walk goes on behind it.
    await walked.goto('http://127.0.0.1:9/').catch(() => undefined);
    await says('Could not look into 1 place');
    await walked.goto(`${sites.venasana}/precios`);
    await says('Price list');

    await press('Finish');
    await press('Finish walk');
    await says('Walk finished');

    const { touchpoints, shots, walks, stops } = await stored(panel);
    const barred = stops.filter(({ blindSpots }) =>
      blindSpots.some(({ why }: { why: string }) => why === 'unreachable'),
    );
    expect(barred.map(({ url }) => url)).toEqual(['http://127.0.0.1:9/']);
    const chain = touchpoints.filter(({ engagement }) => engagement === 'used').map(({ kind }) => kind);
    expect(chain).toEqual(expect.arrayContaining(['callback', 'question-form']));
    expect(walks[0]?.state).toBe('finished');
    const callback = touchpoints.find(({ kind }) => kind === 'callback');
    expect(callback?.before.is).toBe('taken');
    expect(callback?.after.is).toBe('taken');
    expect(shots.every(({ method }) => method === 'captureTab')).toBe(true);
    const [page] = shots.filter(({ extent }) => extent === 'page');
    expect(page?.viewport.height).toBe(height);
    expect(page?.height / page?.width).toBeCloseTo(height / page?.viewport.width, 1);
  });
});

const { press, fillBrand, says } = drive(() => panel);

async function typeInto(selector: string, text: string): Promise<void> {
  const field = await walked.waitForSelector(selector);
  await field?.type(text, { delay: 20 });
}

async function used(name: string): Promise<void> {
  const isUsed = () =>
    panel.evaluate(
      (words) =>
        [...document.querySelectorAll('[data-used=true]')].some((item) => item.textContent?.includes(words)),
      name,
    );
  await expect.poll(isUsed, { timeout: PATIENCE_MS }).toBe(true);
}
