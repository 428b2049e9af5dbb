/** `node tools/set-up.mjs pictures`: walks the demo and takes the README's pictures of the real screens into docs/. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.ts';
import { drivenBuild, launchChromium } from './chromium.ts';
import { ROOT } from './root.ts';
import { walkDemo } from './walks.ts';

const DRIVEN = join(ROOT, '.output', 'driven');
const FOLDER = join(ROOT, 'docs');
const PANEL = { width: 380, height: 860 };
const SCREEN = { width: 1280, height: 1000 };

const { chrome } = await build(['chrome']);
await drivenBuild(chrome, DRIVEN);
await mkdir(FOLDER, { recursive: true });
const browser = await launchChromium({ extension: DRIVEN, closed: true });
try {
  const { walked } = await walkDemo(
    browser,
    () => {},
    async (panel, brand) => {
      if (brand !== 'VenaSana') return;
      await panel.page.setViewportSize(PANEL);
      await panel.page.screenshot({ path: join(FOLDER, 'side-panel.png') });
    },
  );
  const page = await browser.context.newPage();
  await page.setViewportSize(SCREEN);
  const ids = walked.map(({ walkId }) => walkId).join(',');
  await page.goto(`chrome-extension://${browser.extensionId}/app.html#/compare/${ids}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.screenshot({ path: join(FOLDER, 'compare.png') });
} finally {
  await browser.close();
}
