/**
 * `npm start [-- --own URL --rival URL … --pages N --out DIR --headless]`: builds the extension, walks the two demo
 * sites (or scouts the sites named), compares, and writes the report. With a display the browser then stays open.
 */
import { join } from 'node:path';
import { NoBrowser } from './browsers.ts';
import { build } from './build.ts';
import { type Chromium, drivenBuild, launchChromium } from './chromium.ts';
import { handOut } from './hand-out.ts';
import { BadOption, readOptions, type StartOptions } from './options.ts';
import { ROOT } from './root.ts';
import { printSummary } from './summary.ts';
import { scoutSites, walkDemo } from './walks.ts';

/** Where the copy of the build lies that may see every site, and the profile that keeps the walks made by hand. */
const DRIVEN = join(ROOT, '.output', 'driven');
const PROFILE = join(ROOT, '.output', 'profile');

async function start(args: string[]): Promise<number> {
  const options = await readOptions(args);
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const headless = options.headless || !hasDisplay;
  const { chrome } = await build(['chrome']);
  await drivenBuild(chrome, DRIVEN);
  const browser = await launchChromium({
    extension: DRIVEN,
    headless,
    ...(headless ? {} : { profile: PROFILE, viewport: null }),
  });
  try {
    const code = await walkAndReport(browser, options);
    if (!headless && code === 0) await stayOpen(browser);
    return code;
  } finally {
    await browser.close();
  }
}

/** What could be walked is written out even when a site could not be; the exit code tells. */
async function walkAndReport(browser: Chromium, options: StartOptions): Promise<number> {
  const { walked, problems } = options.sites
    ? await scoutSites(browser, options.sites, options.pages, say)
    : await walkDemo(browser, say);
  for (const problem of problems) console.error(problem);
  if (walked.length === 0) return 1;
  const files = await handOut(browser, walked, options.out);
  await printSummary(files);
  return problems.length === 0 ? 0 : 1;
}

async function stayOpen({ context }: Chromium): Promise<void> {
  for (const page of context.pages()) if (page.url() === 'about:blank') await page.close();
  console.log('\nThe browser stays open on the comparison; walk a site of your own, or close it to end.');
  await new Promise((resolve) => context.once('close', resolve));
}

function say(what: string): void {
  console.log(`  ${what}`);
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  const isForPeople = error instanceof BadOption || error instanceof NoBrowser;
  console.error(
    isForPeople ? error.message : `Touchtrail could not go on: ${(error as Error).message.split('\n')[0]}`,
  );
  process.exitCode = 1;
}
