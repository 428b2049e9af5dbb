import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allow } from './allowances';
import { countFault } from './fault-count';
import { pathsOf } from './fault-walk';
import { type PageServer, servePages } from './page-server';
import { chainOf, openStage, type Stage } from './stage';

/** As small as a document may be that the browser's viewer opens. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;

const STORE = 'https://chromewebstore.google.com/';

let stage: Stage;
let site: PageServer;
let folder: string;
let file: string;
/** Address, what the panel says of it, and why a walk cannot look at it. */
let closed: [string, string, string][];

beforeAll(async () => {
  stage = await openStage();
  site = await servePages({
    '/': '<main><a href="#asked">Request a callback</a></main>',
    '/prices.pdf': { body: PDF, headers: { 'content-type': 'application/pdf' } },
  });
  folder = await mkdtemp(join(tmpdir(), 'touchtrail-closed-'));
  file = join(folder, 'page.html');
  await writeFile(file, '<!doctype html><title>File</title><a href="tel:+34910000001">Call us</a>');
  closed = [
    ['chrome://version/', 'it is one of its own, or a file', 'this page is closed to extensions'],
    [
      pathToFileURL(file).href,
      'This is a file on your computer',
      'this page is closed to extensions (file:)',
    ],
    [STORE, 'The browser keeps this site closed to extensions', 'this page is closed to extensions'],
    [`${site.at('closed')}/prices.pdf`, 'This is a PDF', 'this is a document, not a web page'],
  ];
});

afterAll(async () => {
  await stage.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

/** Some of these pages end their load in an error of the driver's, though the tab shows them. */
const go = (page: Page, url: string) => page.goto(url).catch(() => undefined);

describe('a page that no extension may look at', () => {
  it('is told of in the side panel, in a sentence of its own', async (context) => {
    const { page, panel } = await stage.visit(`${site.at('closed')}/`);
    await panel.page.getByText('Start walk').waitFor();
    for (const [url, sentence] of closed) {
      await go(page, url);
      await panel.page.getByText(sentence).waitFor();
      expect(await panel.page.getByText('Start walk').count()).toBe(0);
    }
    await go(page, `${site.at('closed')}/`);
    await panel.page.getByText('Start walk').waitFor();
    countFault(context, { fault: 'closed pages told of before a walk', expected: 4, found: closed.length });
    await page.close();
  });

  it('on the way of a walk is a page of it with the reason, and the step behind it is kept', async (context) => {
    const { page, panel } = await stage.visit(`${site.at('closed')}/`);
    await panel.start({ brand: 'Closed', role: 'competitor', scenario: '' });
    let steps = 0;
    for (const [url, sentence, reason] of closed) {
      await go(page, url);
      await panel.onThisPage().getByText(sentence).waitFor();
      const spots = panel.onThisPage().getByRole('group');
      await spots.getByText('Could not look into').click();
      await spots.getByText(reason).waitFor();
      await page.goto(`${site.at('closed')}/`);
      await panel.isAt('/');
      await page.getByRole('link').click();
      steps += 1;
      await expect
        .poll(async () => chainOf(await stage.stored(panel.page), 'Closed')[0]?.steps.length)
        .toBe(steps);
    }
    const stored = await stage.stored(panel.page);
    const blind = pathsOf(stored, 'Closed').flatMap(({ blindSpots, sightings }) =>
      blindSpots.length > 0 && sightings.length === 0 ? [blindSpots[0].why] : [],
    );
    expect(blind).toEqual(['permission', 'permission', 'permission', 'document']);
    countFault(context, { fault: 'closed pages on the way: said', expected: 4, found: blind.length });
    const [asked] = chainOf(stored, 'Closed');
    countFault(context, { fault: 'steps behind closed pages', expected: 4, found: asked?.steps.length });
    await panel.finish();
    await page.close();
  });

  it.each([true, false])(
    'that is a file, extensions let into files: %s, leaves nothing of where it lies',
    async (isLetIn) => {
      await allow(stage, { fileAccess: isLetIn });
      const brand = `Files ${isLetIn}`;
      const { page, panel } = await stage.visit(`${site.at('files')}/`);
      await panel.start({ brand, role: 'competitor', scenario: '' });
      await panel.isAt('/');
      await go(page, pathToFileURL(file).href);
      await panel.onThisPage().getByText('the walk goes on with the next one').waitFor();
      const stored = await stage.stored(panel.page);
      expect(pathsOf(stored, brand).at(-1)?.blindSpots).toMatchObject([{ why: 'permission' }]);
      expect(JSON.stringify(stored)).not.toContain(folder);
      await panel.finish();
      await page.close();
    },
  );
});
