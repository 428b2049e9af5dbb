/** What `npm start` prints at the end, read from the comparison it has just written. */
import { readFile } from 'node:fs/promises';
import type { Comparison } from '../lib/model/comparison.ts';
import type { Gap } from '../lib/model/gap.ts';
import { en } from '../locales/en.ts';
import type { Files } from './hand-out.ts';

/** As the JSON format writes it: touchpoints stand once, in their side, and are named by id everywhere else. */
type Written = Pick<Comparison, 'sides' | 'gaps' | 'measures'> & {
  rows: { id: string; cells: { touchpointIds?: string[] }[] }[];
};

const MOST_GAPS = 12;
/** Of a touchpoint's own words, in characters. */
const MOST_WORDS = 48;

export async function printSummary(files: Files): Promise<void> {
  const written: Written = JSON.parse(await readFile(files.data, 'utf8'));
  console.log(`\n${tableOf(written)}`);
  const answers = answerLines(written);
  if (answers.length > 0) console.log(`\nResponse times\n${answers.join('\n')}`);
  const gaps = gapLines(written);
  if (gaps.length > 0) console.log(`\nMissing at ${nameOf(written, 0)}, heaviest first\n${gaps.join('\n')}`);
  console.log(`\nReport   ${files.report}\nTable    ${files.table}\nArchive  ${files.archive}`);
}

const nameOf = ({ sides }: Written, side: number): string => sides[side]?.brand.name ?? '';

function tableOf(written: Written): string {
  const head = ['', ...written.sides.map((_, side) => nameOf(written, side))];
  const lines = written.measures.map(({ id, values, unit }) => [
    en.compare.measures[id],
    ...values.map((value) =>
      value === undefined || value === null ? '–' : unit === 'ms' ? seconds(value) : String(value),
    ),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)),
  );
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, i) => pad(cell, widths[i] ?? 0, i > 0))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}

const pad = (cell: string, width: number, isNumber: boolean): string =>
  isNumber ? cell.padStart(width) : cell.padEnd(width);

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** One line for each request: who was asked by what, and when a machine and a person answered. */
function answerLines({ sides }: Written): string[] {
  return sides.flatMap(({ brand, waits, touchpoints }) =>
    waits.map((wait) => {
      const kind = touchpoints.find(({ id }) => id === wait.touchpointId)?.kind ?? 'other';
      const standing = wait.answers.filter(({ deletedAt }) => deletedAt === undefined);
      const said = standing.map(({ at, by, isPersonal }) => {
        const whose = isPersonal === undefined ? '' : isPersonal ? ', a person' : ', automatic';
        return `${seconds(at - wait.startedAt)} ${en.waits.by[by]}${whose}`;
      });
      return `  ${brand.name}: ${en.kinds[kind]}: ${said.join('; ') || 'no answer yet'}`;
    }),
  );
}

function gapLines(written: Written): string[] {
  return written.gaps
    .filter(({ side }) => side === 0)
    .slice(0, MOST_GAPS)
    .map((gap) => {
      const held = gap.heldBy.map((side) => nameOf(written, side)).join(', ');
      const words = wordsOf(written, gap);
      return `  ${gap.weight.toFixed(2)}  ${en.kinds[gap.kind]}${words && `, “${words}”`} (${held})`;
    });
}

/** What the first brand that has it calls it; cut so that a line stays a line. */
function wordsOf({ rows, sides }: Written, { rowId, heldBy: [held = 0] }: Gap): string {
  const cell = rows.find(({ id }) => id === rowId)?.cells[held];
  const met = sides[held]?.touchpoints.find(({ id }) => cell?.touchpointIds?.includes(id));
  const words = met?.name ?? met?.label ?? '';
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS - 1).trimEnd()}…` : words;
}
