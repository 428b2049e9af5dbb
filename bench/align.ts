import { readdirSync, readFileSync } from 'node:fs';
import './extensionless.ts';
import type { Pair } from '../lib/compare/align';
import type { Step } from '../lib/compare/step';
import type { Kind } from '../lib/model/kind';
import type { KindDefaults } from '../lib/vocabulary/kinds';
import { STAGE_ORDER } from '../lib/vocabulary/stages.ts';
import { withUnread } from './unread.ts';

/** A chain as a file of hand-made pairs has it; `t` is any number that grows. */
interface PairStep {
  kind: Kind;
  stage: Step['stage'];
  phase: Step['phase'];
  engagement: Step['engagement'];
  label?: string;
  t?: number | string;
  pagePath?: string;
  facts?: Step['facts'];
}

/** Two chains and what people who read them said: right pairs, pairs that may be, pairs that must not be. */
export interface HandPair {
  id: string;
  a: { brand: string; chain: PairStep[] };
  b: { brand: string; chain: PairStep[] };
  gold: [number, number, string?][];
  acceptable: [number, number][];
  forbidden: [number, number, string?][];
}

export interface Score {
  right: number;
  wrong: number;
  missed: number;
  forbidden: number;
}

type Stages = 'as given' | 'from kinds';

/** What is scored, and where stages come from when not from the file. */
export interface Contestant {
  align(a: Step[], b: Step[]): Pair[];
  kinds: Record<Kind, KindDefaults>;
}

/** Scores one pair of chains. Acceptable pairs neither win nor lose; a forbidden one is wrong and counted besides. */
export function scorePair(
  pair: HandPair,
  { align, kinds }: Contestant,
  stages: Stages,
  report: (line: string) => void = () => {},
): Score {
  const [a, b] = [stepsOf(pair.a.chain, kinds, stages), stepsOf(pair.b.chain, kinds, stages)];
  const found = new Set(align(a, b).map((each) => `${each.a} ${each.b}`));
  const gold = new Set(pair.gold.map(([i, j]) => `${i} ${j}`));
  const acceptable = new Set((pair.acceptable ?? []).map(([i, j]) => `${i} ${j}`));
  const forbidden = new Set((pair.forbidden ?? []).map(([i, j]) => `${i} ${j}`));
  const counted = [...found].filter((key) => gold.has(key) || !acceptable.has(key));
  const wrong = counted.filter((key) => !gold.has(key));
  const missed = [...gold].filter((key) => !found.has(key));
  const name = (key: string) => nameOf(pair, key);
  for (const key of wrong) report(`  ${forbidden.has(key) ? 'FORBIDDEN' : 'wrong'}  ${name(key)}`);
  for (const key of missed) report(`  missed  ${name(key)}`);
  const hits = [...found].filter((key) => forbidden.has(key)).length;
  return {
    right: counted.length - wrong.length,
    wrong: wrong.length,
    missed: missed.length,
    forbidden: hits,
  };
}

function nameOf({ a, b }: HandPair, key: string): string {
  const [i = 0, j = 0] = key.split(' ').map(Number);
  const words = (step: PairStep | undefined) => `${step?.kind} “${step?.label}”`;
  return `${key}: ${words(a.chain[i])} = ${words(b.chain[j])}`;
}

function stepsOf(chain: PairStep[], kinds: Contestant['kinds'], stages: Stages): Step[] {
  return chain.map(({ kind, stage, phase, engagement, label, t, pagePath, facts }, index) => ({
    kind,
    // A file may have stages of another tool; one that we do not know is that of the kind.
    stage: stages === 'as given' && stage in STAGE_ORDER ? stage : kinds[kind].stage,
    phase: stages === 'as given' ? phase : kinds[kind].phase,
    engagement,
    label: label ?? '',
    // A file may leave times out or write them as words; then the order stands for them.
    after: typeof t === 'number' ? t : index,
    pagePath: pagePath ?? '',
    facts: facts ?? {},
  }));
}

export function sum(scores: Score[]): Score {
  const total: Score = { right: 0, wrong: 0, missed: 0, forbidden: 0 };
  for (const score of scores)
    for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key];
  return total;
}

/** Precision, recall and F1; 1 where there was nothing to find and nothing was found. */
export function rates({ right, wrong, missed }: Score): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** Every kind with the first of its kind: what anybody would try first, and what tells how hard a set is. */
export function byEqualKinds(a: Step[], b: Step[]): Pair[] {
  const free = new Set(b.keys());
  return a.flatMap((step, i) => {
    const j = [...free].find((index) => b[index]?.kind === step.kind);
    if (j === undefined) return [];
    free.delete(j);
    return [{ a: i, b: j, similarity: 1 }];
  });
}

/** The pairs of our tests: those whose causes were mended, then seven batches by other hands; of the second one half was only scored. */
const OUR_PAIRS = {
  mended: ['pairs', 'later-pairs', 'unseen-pairs'],
  read: ['read-pairs'],
  'second, read': ['second-read-pairs'],
  'second, only scored': ['second-scored-only-pairs'],
  third: ['third-pairs'],
  fourth: ['fourth-pairs'],
  sixth: ['sixth-pairs'],
  seventh: ['seventh-pairs'],
  eighth: ['eighth-pairs'],
} as const;

function filesOf(folders: readonly string[]): URL[] {
  return folders.flatMap((name) => {
    const home = new URL(`../test/compare/${name}/`, import.meta.url);
    return readdirSync(home).map((file) => new URL(file, home));
  });
}

/**
 * `npm run bench -- align [--pairs FILE.json …] [--unread 0.3] [--verbose]`; without a file, the pairs of our tests. With
 * `--unread` that share of the labels is made unreadable.
 */
export async function run(args: string[]): Promise<void> {
  const named = args.flatMap((word, index) => (args[index - 1] === '--pairs' ? [word] : []));
  const sets: [string, (string | URL)[]][] =
    named.length > 0
      ? [['', named]]
      : Object.entries(OUR_PAIRS).map(([name, folders]) => [`${name}: `, filesOf(folders)]);
  const isVerbose = args.includes('--verbose');
  const unread = args.includes('--unread') ? Number(args[args.indexOf('--unread') + 1]) : 0;
  const { align } = await import('../lib/compare/align');
  const { KINDS } = await import('../lib/vocabulary/kinds');
  const contestant: Contestant = { align, kinds: KINDS };
  const totals = sets.flatMap(([name, files]) => {
    const read = files.flatMap(
      (file) => (JSON.parse(readFileSync(file, 'utf8')) as { pairs: HandPair[] }).pairs,
    );
    const pairs = unread > 0 ? withUnread(read, unread) : read;
    const [fromKinds, asGiven] = (['from kinds', 'as given'] as const).map((stages) =>
      table(pairs, contestant, stages, isVerbose),
    );
    const simple = totalOf(
      sum(pairs.map((pair) => scorePair(pair, { ...contestant, align: byEqualKinds }, 'as given'))),
    );
    return [
      `equal kinds paired in order: ${name}pairs ${pairs.length} ${simple}`,
      `align: ${name}pairs ${pairs.length} with stages from the kinds' defaults: ${fromKinds}`,
      `align: ${name}pairs ${pairs.length} ${asGiven}`,
    ];
  });
  for (const total of totals) console.log(total);
}

function table(pairs: HandPair[], contestant: Contestant, stages: Stages, isVerbose: boolean): string {
  console.log(`Stages ${stages}`);
  console.log(`${'pair'.padEnd(28)} ${'P'.padStart(6)} ${'R'.padStart(6)} ${'F1'.padStart(6)} forbidden`);
  const scores = pairs.map((pair) => {
    const details: string[] = [];
    const score = scorePair(pair, contestant, stages, (line) => details.push(line));
    console.log(
      `${pair.id.padEnd(28)} ${figures(score)
        .map((each) => each.padStart(6))
        .join(' ')} ${String(score.forbidden).padStart(9)}`,
    );
    if (isVerbose) for (const line of details) console.log(line);
    return score;
  });
  console.log('');
  return totalOf(sum(scores));
}

function totalOf(total: Score): string {
  const [precision, recall, f1] = figures(total);
  return `precision ${precision} recall ${recall} F1 ${f1} forbidden ${total.forbidden}`;
}

function figures(score: Score): string[] {
  const { precision, recall, f1 } = rates(score);
  return [precision, recall, f1].map((rate) => rate.toFixed(3));
}
