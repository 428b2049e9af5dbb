/** The one question that the browser asks, answered by keyboard on a real screen. Needs Xvfb, openbox and xdotool. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { outputOf } from '../../tools/build';
import { type Chromium, launchChromium } from '../../tools/chromium';
import { countFault } from '../browser/fault-count';
import { type FaultSite, serveFaultSite } from '../browser/fault-site';

const TOOLS = ['Xvfb', 'openbox', 'xdotool'];
const hasAll = TOOLS.every((tool) => isThere(tool));
const PATIENCE_MS = 30_000;

let folder: string;
let site: FaultSite;
let browser: Chromium;
const helpers: ChildProcess[] = [];

beforeAll(async () => {
  if (!hasAll) return;
  folder = await mkdtemp(join(tmpdir(), 'touchtrail-permission-'));
  process.env.DISPLAY = await openScreen();
  helpers.push(spawn('openbox', { stdio: 'ignore' }));
  site = await serveFaultSite();
  // The build that people install, which asks for no site.
  await cp(outputOf('chrome'), join(folder, 'extension'), { recursive: true });
  browser = await launchChromium({ extension: join(folder, 'extension'), headless: false, closed: true });
});

afterAll(async () => {
  if (!hasAll) return;
  await browser.close();
  await site.close();
  for (const helper of helpers.reverse()) helper.kill();
  await rm(folder, { recursive: true, force: true });
});

it.skipIf(!hasAll)('the browser asks once, and when it is allowed the walk begins', async (context) => {
  const page = await browser.context.newPage();
  await page.goto(`${site.at('asked')}/0/callback-0`);
  const panel = await browser.context.newPage();
  const own = `chrome-extension://${browser.extensionId}/sidepanel.html`;
  await panel.goto(own);
  const tabId = await panel.evaluate(async () => {
    const [tabs, self] = await Promise.all([chrome.tabs.query({}), chrome.tabs.getCurrent()]);
    const others = tabs.map(({ id }) => id).filter((id) => id !== self.id);
    return Math.max(...others);
  });
  await panel.goto(`${own}?tab=${tabId}`);
  await panel.locator('input[required]').first().fill('Asked');
  await panel.getByRole('button', { name: 'Start walk' }).click();
  const isAllowed = () => panel.evaluate(() => chrome.permissions.contains({ origins: ['<all_urls>'] }));
  expect(await isAllowed()).toBe(false);
  // The question takes the focus some time after the press; until it has it, the keys change nothing in the panel.
  await expect
    .poll(
      async () => {
        execFileSync('xdotool', ['key', 'Tab', 'Return']);
        return isAllowed();
      },
      { timeout: PATIENCE_MS, interval: 1_000 },
    )
    .toBe(true);
  await panel.getByRole('button', { name: 'Finish' }).waitFor({ timeout: PATIENCE_MS });
  const seen = panel.getByText('Callback request').first();
  await seen.waitFor({ timeout: PATIENCE_MS });
  countFault(context, {
    fault: 'the browser’s own question for permission, answered by keyboard',
    expected: 1,
    found: await seen.count(),
  });
});

function isThere(tool: string): boolean {
  try {
    execFileSync('which', [tool], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Starts a screen without glass on a number that is free, and gives its name once it stands. */
function openScreen(): Promise<string> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  helpers.push(screen);
  return new Promise((resolve) => {
    screen.stdio[3]?.on('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

/** The extension API as its pages have it; only what is used above. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]>; getCurrent(): Promise<{ id: number }> };
  permissions: { contains(asked: object): Promise<boolean> };
};
