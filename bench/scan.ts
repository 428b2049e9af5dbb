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
import { serveFolder } from './serve-folder.ts';
import { stress } from './stress.ts';

/** Each is run so often on each page; the median counts. axe-core, the slowest, less often. */
const RUNS = 7;
const AXE_RUNS = 2;
/** Late widgets and scripts have come by then. Milliseconds. */
const REST_MS = 1_000;

interface Cost {
  page: string;
  elements: number;
  floor: number;
  /** The very first, before the browser has compiled anything: what a fresh page feels. */
  first: number;
  scan: number;
  /** The longest stretch of a scan without a pause for the page. */
  slice: number;
  rrweb: number;
  axe: number;
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
    const costs: Cost[] = [];
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

async function corpusCosts(page: Page, folder: string, scripts: string[]): Promise<Cost[]> {
  const server = await serveFolder(folder);
  const costs: Cost[] = [];
  try {
    for (const id of (await readdir(join(folder, 'pages'))).sort()) {
      costs.push(await costOf(page, `${server.origin}/pages/${id}/index.html`, scripts));
    }
  } finally {
    await server.close();
  }
  return costs;
}

async function costOf(page: Page, url: string, scripts: string[]): Promise<Cost> {
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

/** Runs in the page. Milliseconds. */
async function sliceOf(): Promise<
  Record<'scan ms' | 'longest slice ms' | 'slices' | 'slices over 8 ms', number>
> {
  // biome-ignore lint/suspicious/noExplicitAny: a foreign global
  const { touchtrailDetect } = globalThis as any;
  touchtrailDetect.learnWords();
  const slices: number[] = [];
  let since = performance.now();
  const rest = () => slices.push(performance.now() - since);
  const { ms } = await touchtrailDetect.scan(document, {
    async yieldToPage() {
      rest();
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    },
  });
  rest();
  return {
    'scan ms': Math.round(ms),
    'longest slice ms': Math.round(Math.max(...slices) * 10) / 10,
    slices: slices.length,
    'slices over 8 ms': slices.filter((slice) => slice > 8.5).length,
  };
}

/** Runs in the page, where the scripts have put `touchtrailDetect`, `rrwebSnapshot` and `axe`. */
async function measure({ runs, axeRuns }: { runs: number; axeRuns: number }): Promise<Omit<Cost, 'page'>> {
  // biome-ignore lint/suspicious/noExplicitAny: three foreign globals
  const { touchtrailDetect, rrwebSnapshot, axe } = globalThis as any;
  touchtrailDetect.learnWords();
  const pressable = 'a[href], button, input, select, textarea, summary, iframe, [role=button], [tabindex]';
  const floor = () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
    let sum = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if ((node as Element).matches(pressable)) sum += (node as Element).getBoundingClientRect().width;
    }
    return sum;
  };
  let slice = 0;
  const scan = async () => {
    let since = performance.now();
    const rest = () => {
      slice = Math.max(slice, performance.now() - since);
    };
    const yieldToPage = async () => {
      rest();
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    };
    await touchtrailDetect.scan(document, { yieldToPage });
    rest();
  };
  const median = async (work: () => unknown, times: number) => {
    const spent: number[] = [];
    for (let i = 0; i < times; i++) {
      const since = performance.now();
      await work();
      spent.push(performance.now() - since);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return spent.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
  };
  return {
    elements: document.querySelectorAll('*').length,
    floor: await median(floor, runs),
    first: await median(scan, 1),
    scan: await median(scan, runs),
    slice,
    rrweb: await median(() => rrwebSnapshot.snapshot(document), runs),
    axe: await median(() => axe.run(document), axeRuns),
  };
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

function print(costs: Cost[]): void {
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
  const of = (part: (cost: Cost) => number) =>
    ms(costs.map(part).sort((a, b) => a - b)[costs.length >> 1] ?? 0);
  console.log(
    `scan: pages ${costs.length} median ${of((c) => c.scan)} ms, ${of((c) => c.scan / c.floor)} × floor, ` +
      `1/${of((c) => c.rrweb / c.scan)} of rrweb, 1/${of((c) => c.axe / c.scan)} of axe-core`,
  );
}
