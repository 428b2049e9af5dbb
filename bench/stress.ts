import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type HidingSite, serveHiding } from '../test/sites/hiding.ts';
import { build } from '../tools/build.ts';
import { drivenBuild, launchChromium } from '../tools/chromium.ts';
import { Panel } from '../tools/panel.ts';

/** The walker has looked four times by then. Milliseconds. */
const WATCHED_MS = 20_000;
/** Of the page's own pace, with us and without, one after the other, so often. */
const PACES = 4;
const PACE_MS = 4_000;
/** After the walker was let in or taken out. */
const SETTLE_MS = 1_500;

/** The walking extension on a page of 200,000 elements and on one that changes without end; prints what the page feels. */
export async function stress(): Promise<void> {
  const { chrome } = await build(['chrome']);
  const folder = await mkdtemp(join(tmpdir(), 'touchtrail-bench-'));
  const extension = join(folder, 'extension');
  await drivenBuild(chrome, extension);
  const hiding = await serveHiding();
  const browser = await launchChromium({ extension, closed: true });
  try {
    const page = await browser.context.newPage();
    await page.goto(hiding.at('endless'));
    const panel = await Panel.open(browser.context, await browser.worker(), page);
    await panel.start({ brand: 'Stress', role: 'own', scenario: '' });
    const pace = await paces(page, panel);
    const huge = await longTasks(page, panel, hiding);
    console.table({
      'endless mutation, nodes a second, without us': pace.without,
      'endless mutation, nodes a second, with us': pace.with,
      '200,000 elements, long tasks in 20 s, without us': huge.without,
      '200,000 elements, long tasks in 20 s, with us': huge.with,
    });
  } finally {
    await browser.close();
    await hiding.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Interleaved, because the machine's own pace changes: the walk is paused and resumed by its buttons. */
async function paces(page: Page, panel: Panel) {
  const found = { with: [] as number[], without: [] as number[] };
  for (let time = 0; time < PACES; time++) {
    found.with.push(await paceOf(page));
    await panel.pause();
    found.without.push(await paceOf(page));
    await panel.page.getByRole('button', { name: 'Continue', exact: false }).first().click();
    await panel.page.getByRole('button', { name: 'Pause' }).waitFor();
  }
  return { with: spread(found.with), without: spread(found.without) };
}

async function paceOf(page: Page): Promise<number> {
  await page.waitForTimeout(SETTLE_MS);
  return page.evaluate(async (ms) => {
    const counted = window as unknown as { made: number };
    const [made, since] = [counted.made, performance.now()];
    await new Promise((resolve) => setTimeout(resolve, ms));
    return ((counted.made - made) / (performance.now() - since)) * 1_000;
  }, PACE_MS);
}

async function longTasks(page: Page, panel: Panel, hiding: HidingSite) {
  await page.goto(hiding.at('huge'));
  const watched = await tasksOf(page);
  await panel.pause();
  await page.goto(hiding.at('huge'));
  return { with: spread(watched), without: spread(await tasksOf(page)) };
}

/** The least that is called long. Milliseconds. */
const LONG_MS = 50;
const TASK = 'ThreadControllerImpl::RunTask';

/** A line of the browser's own record; times in microseconds. */
interface Traced {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  args?: { data?: { frame?: string }; beginData?: { frame?: string } };
}

/**
 * Long tasks of the page's own thread from when the page has been built; its own building of 200,000 elements is none
 * of ours. From the browser's record: what a page is told of long tasks leaves out scripts that are put into it.
 */
async function tasksOf(page: Page): Promise<number[]> {
  const record = await recorded(page, () => page.waitForTimeout(WATCHED_MS));
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.detach();
  const isOfPage = ({ args }: Traced) => (args?.data?.frame ?? args?.beginData?.frame) === frameTree.frame.id;
  const own = record.find(isOfPage);
  if (!own) return [];
  return record
    .filter(({ name, pid, tid }) => name === TASK && pid === own.pid && tid === own.tid)
    .map(({ dur = 0 }) => dur / 1_000)
    .filter((ms) => ms > LONG_MS);
}

async function recorded(page: Page, work: () => Promise<void>): Promise<Traced[]> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no debugging session.');
  const record: Traced[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    record.push(...(value as unknown as Traced[]));
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return record;
}

function spread(values: number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return { n: sorted.length, median: at(0.5), longest: at(1) };
}
