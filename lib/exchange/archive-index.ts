import { z } from 'zod';
import { Action } from '../model/action';
import { AttachedFile } from '../model/attached-file';
import { Brand } from '../model/brand';
import { KeptComparison } from '../model/kept-comparison';
import { WalkPins } from '../model/pins';
import { fail, type Result, succeed } from '../model/result';
import { Score, Scorecard } from '../model/scorecard';
import { Shot } from '../model/shot';
import { Stop } from '../model/stop';
import { Touchpoint } from '../model/touchpoint';
import { Wait } from '../model/wait';
import { Walk } from '../model/walk';

/** Raised when an older reader would misunderstand a newer file. */
export const SCHEMA_VERSION = 1;

export const INDEX = 'touchtrail.json';
export const ATTACHED_NAME = /^files\/[0-9a-f-]{36}$/;
export const PICTURE_NAME = /^(shots|thumbs)\/[0-9a-f-]{36}\.(webp|jpg|png)$/;

/** Rows of one table at most; far above what a year of walks holds. */
const MOST_ROWS = 100_000;

const rows = <Row extends z.ZodType>(row: Row) => z.array(row).max(MOST_ROWS);

const Index = z.object({
  format: z.literal('touchtrail-archive'),
  schemaVersion: z.literal(SCHEMA_VERSION),
  brands: rows(Brand),
  walks: rows(Walk),
  stops: rows(Stop),
  touchpoints: rows(Touchpoint),
  // Archives written before there were clocks lack them.
  waits: rows(Wait).default([]),
  // Archives written before there were scores lack both.
  scores: rows(Score).default([]),
  scorecards: rows(Scorecard).default([]),
  // Archives written before these could be handed on lack them.
  actions: rows(Action).default([]),
  comparisons: rows(KeptComparison).default([]),
  pins: rows(WalkPins).default([]),
  attached: rows(AttachedFile).default([]),
  shots: rows(Shot),
  /** SHA-256 of every picture file, hexadecimal, by its name. */
  files: z
    .array(z.object({ name: z.string().regex(PICTURE_NAME), sha256: z.string().length(64) }))
    .max(MOST_ROWS),
});
export type Index = z.infer<typeof Index>;

/** Reads the bytes of an index; refuses what breaks the model, is of a newer version, or names a row that is not there. */
export function readIndex(bytes: Uint8Array): Result<Index> {
  const parsed = parseJson(bytes);
  const version = z.object({ schemaVersion: z.number() }).safeParse(parsed).data?.schemaVersion;
  if (version !== undefined && version > SCHEMA_VERSION)
    return fail('archive-newer', `schemaVersion ${version}`);
  const index = Index.safeParse(parsed);
  if (index.success) {
    const stray = strayRow(index.data);
    return stray ? fail('archive-unreadable', stray) : succeed(index.data);
  }
  const [issue] = index.error.issues;
  return fail('archive-unreadable', `${INDEX} ${issue?.path.join('.')}: ${issue?.message}`);
}

/** Undefined when it is no JSON. The tables are flat, so deeper than this is an attack on the parser's stack. */
const DEEPEST = 32;

function parseJson(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  if (depthOf(text) > DEEPEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How deep brackets stand in one another outside strings. Letter by letter: a pattern would need a stack of its own. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isInString && sign === '\\') at += 1;
    else if (sign === '"') isInString = !isInString;
    else if (isInString) continue;
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth);
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return deepest;
}

/** The first row whose walk or brand is not in the archive, or whose id occurs twice. */
function strayRow(index: Index): string | undefined {
  const { brands, walks, stops, touchpoints, waits, scores, scorecards, shots, attached } = index;
  const { actions, comparisons, pins } = index;
  const brandIds = new Set(brands.map(({ id }) => id));
  const walkIds = new Set(walks.map(({ id }) => id));
  const homeless = [...walks, ...actions].find(({ brandId }) => !brandIds.has(brandId));
  if (homeless) return `${homeless.id}: no such brand`;
  const lost =
    [...stops, ...touchpoints, ...waits, ...scores, ...shots, ...attached].find(
      ({ walkId }) => !walkIds.has(walkId),
    ) ?? [...comparisons, ...pins].find((one) => !one.walkIds.every((id) => walkIds.has(id)));
  if (lost) return `${lost.id}: no such walk`;
  const tables = [brands, walks, stops, touchpoints, waits, scores, scorecards, shots];
  for (const table of [...tables, attached, actions, comparisons, pins]) {
    const seen = new Set<string>();
    for (const { id } of table) {
      if (seen.has(id)) return `${id} occurs twice`;
      seen.add(id);
    }
  }
  return undefined;
}
