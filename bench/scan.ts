/**
 * `npm run bench -- scan [--corpus DIR]`: what a scan costs beside three others on the same pages in the same run:
 * the floor (one TreeWalker pass with the boxes of what can be pressed), rrweb's full snapshot, axe-core's run.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { type Sites, serveSites } from '../test/sites/serve.ts';
import { ensureBrowsers } from '../tools/browsers.ts';
import { ROOT } from '../tools/root.ts';
import { type Cost, measure, sliceOf } from './scan-in-page.ts';
import { serveFolder } from './serve-folder.ts';
import { stress } from './stress.ts';

/** Each is run so often on each page; the median counts. axe-core, the slowest, less often. */
const RUNS = 7;
const AXE_RUNS = 2;
/** Late widgets and scripts have come by then. Milliseconds. */
const REST_MS = 1_000;

interface Row extends Cost {
  page: string;
}

const require = createRequire(import.meta.url);

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { corpus: { type: 'string' } }, strict: false });
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const scripts = await Promise.all([
    scanScript(),
    packaged('rrweb-snapshot', 'rrweb-snapshot.umd.cjs'),
    axeScript(),
  ]);
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE *.localhost'],
  });
  const sites = await serveSites();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const costs: Row[] = [];
    for (const url of demoPages(sites)) costs.push(await costOf(page, url, scripts));
    if (typeof values.corpus === 'string') costs.push(...(await corpusCosts(page, values.corpus, scripts)));
    print(costs);
    await printHuge(page, scripts);
  } finally {
    await browser.close();
    await sites.close();
  }
  await stress();
}

const demoPages = ({ venasana, alba, booking }: Sites): string[] => [
  ...['', 'tratamientos', 'precios', 'opiniones', 'preguntas-frecuentes', 'contacto', 'cita'].map(
    (path) => `${venasana}/${path}`,
  ),
  `${booking}/venasana`,
  ...['', 'treatments', 'contact'].map((path) => `${alba}/${path}`),
];

async function corpusCosts(page: Page, folder: string, scripts: string[]): Promise<Row[]> {
  const server = await serveFolder(folder);
  const costs: Row[] = [];
  try {
    for (const id of (await readdir(join(folder, 'pages'))).sort()) {
      costs.push(await costOf(page, `${server.origin}/pages/${id}/index.html`, scripts));
    }
  } finally {
    await server.close();
  }
  return costs;
}

async function costOf(page: Page, url: string, scripts: string[]): Promise<Row> {
  await page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
  await page.waitForTimeout(REST_MS);
  for (const script of scripts) await page.evaluate(script);
  const cost = await page.evaluate(measure, { runs: RUNS, axeRuns: AXE_RUNS });
  return { page: new URL(url).host.split('.')[0] + new URL(url).pathname.slice(0, 40), ...cost };
}

/** The longest slice on a page of ten thousand elements and on one of two hundred thousand. */
async function printHuge(page: Page, [scanner = '']: string[]): Promise<void> {
  const rows: Record<string, Awaited<ReturnType<typeof sliceOf>>> = {};
  for (const elements of [10_000, 200_000]) {
    await page.goto('about:blank');
    await page.evaluate((count) => {
      const row =
        '<div class="row"><span class="name">Name and words</span><a href="/x">More</a><i></i></div>';
      document.body.innerHTML = row.repeat(count / 4);
    }, elements);
    await page.evaluate(scanner);
    rows[`${elements} elements`] = await page.evaluate(sliceOf);
  }
  console.table(rows);
}

/** The detectors as the walker has them, bundled as one script for a page. */
async function scanScript(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(ROOT, 'bench/in-page/scan.ts'), formats: ['iife'], name: 'touchtrailDetect' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('The detectors could not be bundled.');
  return `${bundle.output[0].code};globalThis.touchtrailDetect = touchtrailDetect;`;
}

async function packaged(name: string, file: string): Promise<string> {
  const code = await readFile(join(ROOT, 'node_modules', name, 'dist', file), 'utf8');
  return `(() => { const module = undefined, exports = undefined, define = undefined; ${code} }).call(globalThis);`;
}

const axeScript = (): Promise<string> => readFile(require.resolve('axe-core/axe.min.js'), 'utf8');

function print(costs: Row[]): void {
  const ms = (value: number) => Number(value.toFixed(1));
  console.table(
    costs.map(({ page, elements, floor, first, scan, slice, rrweb, axe }) => ({
      page,
      elements,
      'floor ms': ms(floor),
      'first scan ms': ms(first),
      'scan ms': ms(scan),
      'longest slice ms': ms(slice),
      'rrweb ms': ms(rrweb),
      'axe ms': ms(axe),
      '× floor': ms(scan / floor),
      '1/ rrweb': ms(rrweb / scan),
      '1/ axe': ms(axe / scan),
    })),
  );
  const of = (part: (cost: Row) => number) =>
    ms(costs.map(part).sort((a, b) => a - b)[costs.length >> 1] ?? 0);
  console.log(
    `scan: pages ${costs.length} median ${of((c) => c.scan)} ms, ${of((c) => c.scan / c.floor)} × floor, ` +
      `1/${of((c) => c.rrweb / c.scan)} of rrweb, 1/${of((c) => c.axe / c.scan)} of axe-core`,
  );
}
