/** What may follow `npm start --`: read, checked, and every mistake answered with one sentence. */
import { constants } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface StartOptions {
  /** The pair to scout; absent: walk the two demo sites. */
  sites?: { own: URL; rivals: URL[] };
  /** At most so many pages of each site. */
  pages: number;
  /** Folder of the report, absolute. It exists and can be written. */
  out: string;
  headless: boolean;
}

/** Its message is for the person at the keyboard: one sentence, no stack. */
export class BadOption extends Error {}

const MOST_PAGES = 50;
const FLAGS = {
  own: { type: 'string' },
  rival: { type: 'string', multiple: true },
  pages: { type: 'string', default: '8' },
  out: { type: 'string', default: 'touchtrail-report' },
  headless: { type: 'boolean', default: false },
} as const;
const USAGE = 'npm start -- [--own URL --rival URL …] [--pages N] [--out DIR] [--headless]';

/** Reads the arguments and makes the output folder. Throws BadOption. `base` is what a relative --out starts from. */
export async function readOptions(args: string[], base = process.cwd()): Promise<StartOptions> {
  const { own, rival = [], pages, out, headless } = readFlags(args);
  const sites = readSites(own, rival);
  return {
    ...(sites && { sites }),
    pages: readPages(pages),
    out: await openFolder(resolve(base, out)),
    headless,
  };
}

function readFlags(args: string[]) {
  try {
    return parseArgs({ args, options: FLAGS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\.\s/);
    throw new BadOption(`${sentence.replace(/\.$/, '')}; use: ${USAGE}`);
  }
}

function readSites(own: string | undefined, rivals: string[]): StartOptions['sites'] {
  if (own === undefined && rivals.length === 0) return undefined;
  if (own === undefined) throw new BadOption('A competitor needs your own site beside it: add --own URL.');
  if (rivals.length === 0) throw new BadOption('Your site needs a competitor beside it: add --rival URL.');
  const all = [readUrl('--own', own), ...rivals.map((rival) => readUrl('--rival', rival))];
  const twice = all.find((url, i) => all.findIndex((other) => other.href === url.href) !== i);
  if (twice) throw new BadOption(`${twice.href} is named twice: compare two different sites.`);
  const [first, ...others] = all;
  return first && { own: first, rivals: others };
}

/** `clinic.example` means `https://clinic.example/`. */
function readUrl(flag: string, words: string): URL {
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(words) ? words : `https://${words}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  const isHost =
    url && (url.hostname.includes('.') || url.hostname === 'localhost' || url.hostname.startsWith('['));
  if (!url || !isHost)
    throw new BadOption(`${flag} "${words}" is not a URL, such as https://clinic.example/.`);
  if (!/^https?:$/.test(url.protocol))
    throw new BadOption(`${flag} "${words}" is not a web address: it must begin with http:// or https://.`);
  return url;
}

function readPages(words: string): number {
  const pages = Number(words);
  if (/^\d+$/.test(words) && pages >= 1 && pages <= MOST_PAGES) return pages;
  throw new BadOption(`--pages must be a whole number from 1 to ${MOST_PAGES}, not "${words}".`);
}

/** Level by level: Node's own recursive way never ends below /proc. */
async function makeFolder(path: string): Promise<void> {
  if (await stat(path).catch(() => undefined)) return;
  await makeFolder(dirname(path));
  await mkdir(path);
}

async function openFolder(path: string): Promise<string> {
  const there = await stat(path).catch(() => undefined);
  if (there && !there.isDirectory()) throw new BadOption(`--out ${path} is a file: name a folder.`);
  try {
    await makeFolder(path);
    await access(path, constants.W_OK);
    return path;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BadOption(
      `Nothing can be written to ${path} (${code}): choose another folder with --out, or make ${dirname(path)} writable.`,
    );
  }
}
