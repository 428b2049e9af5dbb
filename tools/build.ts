/** `npm run build [-- --force] [chrome|firefox]`: builds the extension where its sources changed since the last time. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, runPackage, withProgress } from './root.ts';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** All that can change a build. */
const SOURCES = [
  '{entrypoints,components,lib,locales,public}/**/*',
  '{package.json,package-lock.json,tsconfig.json,wxt.config.ts}',
];

/** Folder of a browser's build. */
export function outputOf(browser: Browser): string {
  return join(ROOT, '.output', `${browser}-mv3`);
}

/**
 * Builds for the browsers, one after the other, and gives their folders.
 * Throws with WXT's own words when a build fails. `force` builds even what is up to date.
 */
export async function build(
  browsers: readonly Browser[] = BROWSERS,
  { force = false } = {},
): Promise<Record<Browser, string>> {
  const hash = await hashSources();
  for (const browser of browsers) {
    // Beside the build, not in it: WXT empties the folder, and a packed extension must not carry the stamp.
    const stamp = join(ROOT, '.output', `${browser}.built-from`);
    const manifest = join(outputOf(browser), 'manifest.json');
    const isFresh = existsSync(manifest) && existsSync(stamp) && (await readFile(stamp, 'utf8')) === hash;
    if (isFresh && !force) continue;
    const { code, said } = await withProgress(`Building for ${browser}`, () =>
      runPackage('wxt', ['build', '-b', browser, '--mv3'], { quiet: true }),
    );
    if (code !== 0) throw new Error(`${said}\nThe build for ${browser} failed; WXT’s words are above.`);
    await writeFile(stamp, hash);
  }
  return { chrome: outputOf('chrome'), firefox: outputOf('firefox') };
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  const paths: string[] = [];
  for await (const file of glob(SOURCES, { cwd: ROOT, withFileTypes: true })) {
    if (file.isFile()) paths.push(join(file.parentPath, file.name));
  }
  for (const path of paths.sort()) {
    hash.update(path.slice(ROOT.length)).update('\0');
    hash.update(await readFile(path)).update('\0');
  }
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2);
  const named = BROWSERS.filter((browser) => args.includes(browser));
  try {
    const wanted = named.length > 0 ? named : BROWSERS;
    const folders = await build(wanted, { force: args.includes('--force') });
    for (const browser of wanted) console.log(`${browser}: ${folders[browser]}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
