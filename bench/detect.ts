/** `npm run bench -- detect --corpus DIR [--wait 3] [--json FILE]`: what the built extension sees on labelled pages. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openScanner, type Scanner } from './scanner.ts';
import {
  type CorpusPage,
  judge,
  linksOf,
  type PageScore,
  type Seen,
  type Total,
  type Touches,
  total,
} from './scoring.ts';
import { serveFolder } from './serve-folder.ts';

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { corpus: { type: 'string' }, wait: { type: 'string', default: '3' }, json: { type: 'string' } },
  });
  if (!values.corpus) {
    console.log('Skipped: it needs labelled pages, --corpus DIR.');
    return;
  }
  const scanner = await openScanner();
  try {
    await measure(values.corpus, scanner, Number(values.wait) * 1_000, values.json);
  } finally {
    await scanner.close();
  }
}

/** Scores every page of a corpus and prints what came of it. */
export async function measure(
  corpus: string,
  scanner: Scanner,
  waitMs: number,
  json?: string,
): Promise<Total> {
  const pages: CorpusPage[] = JSON.parse(await readFile(join(corpus, 'labels.json'), 'utf8'));
  const scored = new Set(pages.flatMap(({ touchpoints }) => touchpoints.map(({ kind }) => kind)));
  const server = await serveFolder(corpus);
  const seen: Seen[][] = [];
  const scores: PageScore[] = [];
  try {
    for (const page of pages) {
      const own = await scanner.scanPage(`${server.origin}/pages/${page.id}/index.html`, waitMs);
      const touches = await touching(scanner.page, page, own);
      seen.push(own);
      scores.push(judge(page, own, touches, scored));
    }
  } finally {
    await server.close();
  }
  const sum = total(pages, seen, scores, scored);
  print(pages, seen, scores, sum);
  if (json)
    await writeFile(
      json,
      JSON.stringify(
        { pages: pages.map(({ id }, at) => verdict(id, seen[at] ?? [], scores[at])), total: sum },
        null,
        2,
      ),
    );
  return sum;
}

/** Which elements of the sightings are, contain or lie in those of labels and traps; asked in the page itself. */
function touching(page: Page, { touchpoints, traps }: CorpusPage, seen: Seen[]): Promise<Touches> {
  const told = {
    seen: seen.map(({ path, frame }) => ({ path, frame })),
    labels: touchpoints.map(({ selector }) => selector ?? ''),
    traps: traps.map(({ selector }) => selector ?? ''),
  };
  return page.evaluate(({ seen, labels, traps }) => {
    const all = (selector: string): Element[] => {
      try {
        return selector ? [...document.querySelectorAll(selector)] : [];
      } catch {
        return [];
      }
    };
    const walk = (path: string[]): Element | null => {
      let root: Document | ShadowRoot | null = document;
      let at: Element | null = null;
      for (const step of path) {
        at = root?.querySelector(step) ?? null;
        root = at?.shadowRoot ?? null;
      }
      return at;
    };
    const host = (address: string) => (URL.canParse(address) ? new URL(address).host : '');
    const elementOf = ({ path, frame }: { path: string[]; frame?: string }) =>
      frame
        ? [...document.querySelectorAll('iframe')].find(({ src }) => host(src) === frame)
        : path.length > 0
          ? walk(path)
          : null;
    const own = seen.map(elementOf);
    const touch = (selectors: string[]) => {
      const parts = selectors.map(all);
      return own.map((one) =>
        parts.map((list) => list.some((part) => one?.contains(part) || (one && part.contains(one)))),
      );
    };
    return { labels: touch(labels), traps: touch(traps) };
  }, told) as Promise<Touches>;
}

const verdict = (id: string, seen: Seen[], score?: PageScore) => ({
  id,
  sightings: seen.map((one, at) => ({
    ...one,
    text: one.label,
    selector: one.path.join(' >>> '),
    target: isAccount(one.target) ? (linksOf(one)[0] ?? one.target) : one.target,
    verdict: score?.falseOnes.includes(at)
      ? 'false'
      : score?.found.some(({ by }) => by.includes(at))
        ? 'right'
        : 'not scored',
  })),
  missed: score?.missed,
  trapped: score?.trapped,
});

/** "whatsapp:34600…": an account is told by its network and name, where who scores this knows addresses. */
const isAccount = (target = ''): boolean => /^(?!https?:|mailto:|tel:|sms:)[a-z-]+:/.test(target);

const percent = (part: number, whole: number): string =>
  whole === 0 ? '   –' : (part / whole).toFixed(2).padStart(4);

function print(pages: CorpusPage[], seen: Seen[][], scores: PageScore[], sum: Total): void {
  console.log('kind              must  found  recall   seen  false  precision');
  for (const { kind, must, found, sightings, falseOnes } of sum.kinds) {
    console.log(
      `${kind.padEnd(17)} ${String(must).padStart(4)} ${String(found).padStart(6)}    ${percent(found, must)} ${String(sightings).padStart(6)} ${String(falseOnes).padStart(6)}       ${percent(sightings - falseOnes, sightings)}`,
    );
  }
  pages.forEach((page, at) => {
    const score = scores[at];
    const missed = score?.missed.filter(({ must }) => must) ?? [];
    if (!score || missed.length + score.falseOnes.length + score.trapped.length === 0) return;
    console.log(`\n${page.id}`);
    for (const { kind, text, selector, shown } of missed)
      console.log(
        `  missed ${kind}: ${text ?? ''} | ${selector ?? ''}${shown === 'yes' ? '' : ` (${shown})`}`,
      );
    for (const s of score.falseOnes) {
      const one = seen[at]?.[s];
      if (one)
        console.log(
          `  false  ${one.kind}: ${one.label} | ${one.target ?? ''} | ${one.path.join(' >>> ')} | ${one.evidence[0]?.what ?? ''}`,
        );
    }
    for (const { trap, by } of score.trapped)
      console.log(`  trap   ${trap.looksLike}: ${seen[at]?.[by]?.label} | ${trap.why ?? ''}`);
  });
  console.log(`\nlabels that only a script declares: ${sum.script.found} of ${sum.script.must} found`);
  console.log(
    `detect: pages ${pages.length} precision ${sum.precision.toFixed(3)} recall ${sum.recall.toFixed(3)} traps ${sum.traps}`,
  );
}
