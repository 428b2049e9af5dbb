/** The sites' files: addresses without `.html`, and the two server-side includes that old web servers know. */
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SITES = ['venasana', 'alba', 'citas'] as const;
export type SiteName = (typeof SITES)[number];
export type Addresses = Record<SiteName, string>;

export interface SiteFile {
  /** Absolute path on disk. */
  file: string;
  /** Its Content-Type. */
  type: string;
}

const HOME = fileURLToPath(new URL('.', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Tabs of /tratamientos have addresses of their own, all answered by the one page that switches between them. */
const TREATMENT = /^\/tratamientos\/(laser|esclerosis|microespuma|medias)$/;

/** The file behind an address, or undefined. Parts (`_…`) and anything outside the site's folder are never given. */
export async function findFile(site: SiteName, path: string): Promise<SiteFile | undefined> {
  const clean = normalize(decodePath(path)).replace(/(.)\/$/, '$1');
  if (clean.includes('..') || clean.includes('/_')) return undefined;
  const page = site === 'venasana' && TREATMENT.test(clean) ? '/tratamientos' : clean;
  const name = page === '/' ? '/index.html' : extname(page) ? page : `${page}.html`;
  const type = TYPES[extname(name)];
  const file = join(HOME, site, name);
  if (!type || !(await isFile(file))) return undefined;
  return { file, type };
}

/** Reads a file; in text files, fills in `#include` (once, parts hold no parts) and `#echo` of a site's origin. */
export async function readPage(file: SiteFile, site: SiteName, origins: Addresses): Promise<string> {
  const pieces = (await readFile(file.file, 'utf8')).split(/<!--#include virtual="\/(_[\w/.-]+)" -->/);
  const filled = pieces.map((piece, i) => (i % 2 === 0 ? piece : readFile(join(HOME, site, piece), 'utf8')));
  const text = (await Promise.all(filled)).join('');
  return text.replaceAll(/<!--#echo var="(\w+)" -->/g, (tag, name) => origins[name as SiteName] ?? tag);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/_unreadable';
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
