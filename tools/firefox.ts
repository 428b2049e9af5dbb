/** Firefox with the built extension in it, driven through puppeteer-core. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { ensureBrowsers } from './browsers.ts';

export interface FirefoxOptions {
  /** Folder of a build. */
  extension: string;
  headless?: boolean;
  viewport?: { width: number; height: number } | null;
  /** Reach nothing but this machine. */
  closed?: boolean;
  executable?: string;
  /** A profile that is kept, with the id under which the extension's pages are found in it every time. */
  profile?: { folder: string; uuid: string };
  /** Settings of the browser beside ours. */
  prefs?: Record<string, string | number | boolean>;
}

export interface Firefox {
  browser: Browser;
  /** `moz-extension://…` without a trailing slash. */
  origin: string;
  /** Opens a page of the extension, e.g. `app.html#/`. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** An extension that is loaded for a session is taken out at its end; what it stored stays. */
const KEPT = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Loopback names never go through a proxy, so a proxy that nobody keeps closes off the rest. Port 9 is "discard". */
const CLOSED = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Starts the browser. Throws NoBrowser when there is none. Permission prompts answer yes by themselves after a real click. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const executablePath = options.executable ?? (await ensureBrowsers(['firefox'])).firefox;
  const uuid = options.profile?.uuid ?? randomUUID();
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    ...(options.profile && { userDataDir: options.profile.folder }),
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    // The driver may not open moz-extension: pages without it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Known before the installation, so that the address of its pages is known too.
      'extensions.webextensions.uuids': JSON.stringify({ [await idOf(options.extension)]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.profile && KEPT),
      ...(options.closed && CLOSED),
      ...options.prefs,
    },
  });
  const origin = `moz-extension://${uuid}`;
  try {
    await browser.installExtension(options.extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
  const openOwn = async (path: string) => {
    const page = await browser.newPage();
    // Firefox reports no load events for these pages to the driver.
    await page.goto(`${origin}/${path}`, { waitUntil: [] });
    return page;
  };
  return { browser, origin, openOwn, close: () => browser.close() };
}

async function idOf(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
