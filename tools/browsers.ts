/** Finds Chromium and Firefox on this machine; installs what is missing where that is possible without asking. */
import { constants, existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runProgram, withProgress } from './root.ts';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

/** Its message says what to install, in one sentence. */
export class NoBrowser extends Error {}

interface Places {
  /** Environment variable that names the program outright. */
  variable: string;
  /** Names looked up on the PATH. */
  programs: string[];
  /** Bundles in /Applications and ~/Applications. */
  mac: string[];
  /** Below Program Files and the user's local programs. */
  windows: string[];
  debian: string;
  /** How a person calls it. */
  title: string;
}

const PLACES: Record<BrowserName, Places> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    debian: 'chromium',
    title: 'Chromium, Chrome or Edge',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
    debian: 'firefox-esr',
    title: 'Firefox 140 or newer',
  },
};

/** The machine, as far as the search looks at it; a test passes one of its own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
  has(path: string): Promise<boolean>;
}

const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  has: (path) =>
    access(path, constants.X_OK).then(
      () => true,
      () => false,
    ),
};

/** Path of the browser's program, or undefined. A path in the environment variable wins and must exist (NoBrowser). */
export async function findBrowser(name: BrowserName, machine = THIS_MACHINE): Promise<string | undefined> {
  const { variable } = PLACES[name];
  const named = machine.env[variable];
  if (named) {
    if (await machine.has(named)) return named;
    throw new NoBrowser(`${variable} names ${named}, which is not a program.`);
  }
  for (const path of candidates(name, machine)) if (await machine.has(path)) return path;
  return undefined;
}

function candidates(name: BrowserName, { platform, env, home }: Machine): string[] {
  const { programs, mac, windows } = PLACES[name];
  const below = (folders: (string | undefined)[], files: string[]) =>
    folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => files.map((file) => join(folder, file)));
  if (platform === 'darwin') return below(['/Applications', join(home, 'Applications')], mac);
  if (platform === 'win32') {
    return below([env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA], windows);
  }
  return below([...(env.PATH ?? '').split(delimiter), '/snap/bin'], programs).sort(
    // By preference first, by place on the PATH second.
    (a, b) => rank(a, programs) - rank(b, programs),
  );
}

function rank(path: string, programs: string[]): number {
  return programs.findIndex((program) => path.endsWith(`/${program}`));
}

/** Paths of all the browsers wanted, installed first where they are missing and this is root on Debian. Else NoBrowser. */
export async function ensureBrowsers<Name extends BrowserName>(
  wanted: readonly Name[],
): Promise<Record<Name, string>> {
  const missing: Name[] = [];
  for (const name of wanted) if (!(await findBrowser(name))) missing.push(name);
  if (missing.length > 0) await install(missing);
  const paths = {} as Record<Name, string>;
  for (const name of wanted) {
    const path = await findBrowser(name);
    if (!path) throw new NoBrowser(whatToInstall([name]));
    paths[name] = path;
  }
  return paths;
}

async function install(names: BrowserName[]): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new NoBrowser(whatToInstall(names));
  const packages = names.map((name) => PLACES[name].debian);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await withProgress(`Installing ${packages.join(' and ')}`, async () => {
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      const { code, said } = await runProgram('apt-get', args, { quiet: true, env });
      if (code !== 0) throw new NoBrowser(`${said}\napt-get ${args[0]} failed. ${whatToInstall(names)}`);
    }
  });
}

function whatToInstall(names: BrowserName[]): string {
  const titles = names.map((name) => PLACES[name].title).join(' and ');
  const variables = names.map((name) => PLACES[name].variable).join(' and ');
  const packages = names.map((name) => PLACES[name].debian).join(' ');
  return `Please install ${titles} (Debian: apt-get install ${packages}), or name the program in ${variables}.`;
}
