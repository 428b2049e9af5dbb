/** Chromium, Chrome or Edge with the built extension in it, driven through playwright-core. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { ensureBrowsers } from './browsers.ts';

export interface ChromiumOptions {
  /** Folder of a build. */
  extension: string;
  /** Folder of a profile that is kept; absent: a fresh one, thrown away at the end. */
  profile?: string;
  headless?: boolean;
  /** CSS pixels; null lets the window decide. */
  viewport?: { width: number; height: number } | null;
  /** Reach nothing but 127.0.0.1 and *.localhost. */
  closed?: boolean;
  /** Keeps pages that were left for a way back, as people's browsers do; drivers have none of it. */
  keepsPages?: boolean;
  /** Pixels of the screen for one CSS pixel; needs a viewport of null. */
  pixelRatio?: number;
  /** The program; absent: the one that is found. */
  executable?: string;
}

export interface Chromium {
  context: BrowserContext;
  extensionId: string;
  /** The background, waited for when it sleeps. It must have been woken: by an event, or an extension page that asks. */
  worker(): Promise<Worker>;
  /** Loads the extension anew under the running browser, as an update does: its pages are closed, its background begins. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

const CLOSED = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE *.localhost';

/** Starts the browser. Throws NoBrowser when there is none, and the browser's own words when it refuses the build. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const executablePath = options.executable ?? (await ensureBrowsers(['chromium'])).chromium;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'touchtrail-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    // Chrome's own sandbox refuses to run as root.
    chromiumSandbox: process.getuid?.() !== 0,
    // The panel's window may lie over the walked page, which must be drawn all the same to be pictured.
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-backgrounding-occluded-windows',
      ...(options.closed ? [CLOSED] : []),
      ...(options.pixelRatio ? finer(options.pixelRatio) : []),
    ],
  });
  const close = async () => {
    await context.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const extensionId = await loadExtension(context, options.extension);
    if (options.viewport === null) await sizeWindow(context);
    const reload = async () => {
      await loadExtension(context, options.extension);
    };
    return { context, extensionId, worker: () => workerOf(context, extensionId), reload, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Without a display the screen would stay as small as it is, and the window with it. */
const finer = (ratio: number): string[] => [
  `--force-device-scale-factor=${ratio}`,
  `--screen-info={${1280 * ratio}x${900 * ratio}}`,
];

/** Over the debugging pipe, because branded Chrome from 137 on ignores --load-extension. */
async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no debugging session.');
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
  return id;
}

/** The browser's own first size depends on the screen; sites should show their desk form where there is room for it. */
async function sizeWindow(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  const { availWidth, availHeight } = await page.evaluate(() => ({
    availWidth: screen.availWidth,
    availHeight: screen.availHeight,
  }));
  const bounds = { left: 0, top: 0, width: Math.min(1280, availWidth), height: Math.min(900, availHeight) };
  await session.send('Browser.setWindowBounds', { windowId, bounds });
  await session.detach();
}

async function workerOf(context: BrowserContext, extensionId: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`);
  const running = context.serviceWorkers().find(isOurs);
  return running ?? context.waitForEvent('serviceworker', { predicate: isOurs });
}

/**
 * Copies a build and grants it every site from the start, because the browser's permission prompt cannot be answered
 * by a driver. Only for driving: the build that people install asks for no site. `without` takes permissions away, so
 * that a fault can be provoked from which they keep us.
 */
export async function drivenBuild(from: string, to: string, without: string[] = []): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  const path = join(to, 'manifest.json');
  const {
    optional_host_permissions: _,
    optional_permissions,
    ...manifest
  } = JSON.parse(await readFile(path, 'utf8'));
  const permissions = [...manifest.permissions, ...optional_permissions].filter(
    (one) => !without.includes(one),
  );
  await writeFile(path, JSON.stringify({ ...manifest, permissions, host_permissions: ['<all_urls>'] }));
}
