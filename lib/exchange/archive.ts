import { makeZip } from 'client-zip';
import { z } from 'zod';
import { Brand } from '../model/brand';
import { fail, type Result, succeed } from '../model/result';
import { Score, Scorecard } from '../model/scorecard';
import { type Pixels, Shot } from '../model/shot';
import { Stop } from '../model/stop';
import { Touchpoint } from '../model/touchpoint';
import { Wait } from '../model/wait';
import { Walk } from '../model/walk';
import { sha256 } from '../store/sha256';
import { extensionOf, isPictureOf } from './picture-file';
import { type Entries, openZip } from './zip-reader';

/** Walks with all that belongs to them. Pixels may be missing: a picture can be let go of while its shot stays. */
export interface ArchiveContents {
  brands: Brand[];
  walks: Walk[];
  stops: Stop[];
  touchpoints: Touchpoint[];
  waits: Wait[];
  scores: Score[];
  /** The versions by which the walks were scored; those that ship are left out. */
  scorecards: Scorecard[];
  shots: Shot[];
  /** By shot id. */
  pixels: Map<string, Pick<Pixels, 'full' | 'thumb'>>;
}

/** Raised when an older reader would misunderstand a newer file. */
export const SCHEMA_VERSION = 1;

const INDEX = 'touchtrail.json';
const PICTURE_NAME = /^(shots|thumbs)\/[0-9a-f-]{36}\.(webp|jpg|png)$/;

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
  shots: rows(Shot),
  /** SHA-256 of every picture file, hexadecimal, by its name. */
  files: z
    .array(z.object({ name: z.string().regex(PICTURE_NAME), sha256: z.string().length(64) }))
    .max(MOST_ROWS),
});
type Index = z.infer<typeof Index>;

/** Writes an archive (ZIP): `touchtrail.json` and the pictures. The tabs of an open walk are left out: they mean nothing elsewhere. */
export async function writeArchive({ pixels, walks, ...tables }: ArchiveContents): Promise<Blob> {
  const pictures = [...pixels].flatMap(([id, { full, thumb }]) => [
    { name: `shots/${id}.${extensionOf(full.type)}`, blob: full },
    { name: `thumbs/${id}.${extensionOf(thumb.type)}`, blob: thumb },
  ]);
  const files: Index['files'] = [];
  for (const { name, blob } of pictures) files.push({ name, sha256: await sha256(blob) });
  const index: Index = {
    format: 'touchtrail-archive',
    schemaVersion: SCHEMA_VERSION,
    ...tables,
    walks: walks.map(({ tabId: _, aside: __, ...walk }) => walk),
    files,
  };
  const stream = makeZip([
    { name: INDEX, input: JSON.stringify(index) },
    ...pictures.map(({ name, blob }) => ({ name, input: blob, size: blob.size })),
  ]);
  return new Response(stream, { headers: { 'content-type': 'application/zip' } }).blob();
}

/**
 * Reads an archive from anywhere. Refuses, with the reason as detail: what is no archive, is damaged, holds other
 * files than it should or more than a browser can take; and files of a newer version.
 */
export async function readArchive(blob: Blob): Promise<Result<ArchiveContents>> {
  const opened = await openZip(blob, (name) => name === INDEX || PICTURE_NAME.test(name));
  if (!opened.ok) return opened;
  const index = await readIndex(opened.value);
  if (!index.ok) return index;
  const stray = strayRow(index.value);
  if (stray) return fail('archive-unreadable', stray);
  const pixels = await readPixels(opened.value, index.value);
  if (!pixels.ok) return pixels;
  const { format: _, schemaVersion: __, files: ___, ...tables } = index.value;
  return succeed({ ...tables, pixels: pixels.value });
}

async function readIndex(entries: Entries): Promise<Result<Index>> {
  const bytes = await entries.read(INDEX);
  if (!bytes.ok) return bytes;
  const parsed = parseJson(bytes.value);
  const version = z.object({ schemaVersion: z.number() }).safeParse(parsed).data?.schemaVersion;
  if (version !== undefined && version > SCHEMA_VERSION)
    return fail('archive-newer', `schemaVersion ${version}`);
  const index = Index.safeParse(parsed);
  if (index.success) return succeed(index.data);
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
function strayRow({
  brands,
  walks,
  stops,
  touchpoints,
  waits,
  scores,
  scorecards,
  shots,
}: Index): string | undefined {
  const brandIds = new Set(brands.map(({ id }) => id));
  const walkIds = new Set(walks.map(({ id }) => id));
  const homeless = walks.find(({ brandId }) => !brandIds.has(brandId));
  if (homeless) return `walk ${homeless.id}: no such brand`;
  const lost = [...stops, ...touchpoints, ...waits, ...scores, ...shots].find(
    ({ walkId }) => !walkIds.has(walkId),
  );
  if (lost) return `${lost.id}: no such walk`;
  for (const table of [brands, walks, stops, touchpoints, waits, scores, scorecards, shots]) {
    const seen = new Set<string>();
    for (const { id } of table) {
      if (seen.has(id)) return `${id} occurs twice`;
      seen.add(id);
    }
  }
  return undefined;
}

async function readPixels(
  entries: Entries,
  { shots, files }: Index,
): Promise<Result<ArchiveContents['pixels']>> {
  const sums = new Map(files.map((file) => [file.name, file.sha256]));
  const names = new Map(entries.names.map((name) => [name.replace(/\.\w+$/, ''), name]));
  const known = new Set(shots.map(({ id }) => id));
  const unknown = entries.names.find((name) => name !== INDEX && !known.has(idOf(name)));
  if (unknown) return fail('archive-unreadable', `${unknown}: no such picture in ${INDEX}`);
  const pixels: ArchiveContents['pixels'] = new Map();
  for (const { id } of shots) {
    const [full, thumb] = [names.get(`shots/${id}`), names.get(`thumbs/${id}`)];
    if (full === undefined || thumb === undefined) continue;
    const both = [await readPicture(entries, full, sums), await readPicture(entries, thumb, sums)] as const;
    if (!both[0].ok) return both[0];
    if (!both[1].ok) return both[1];
    pixels.set(id, { full: both[0].value, thumb: both[1].value });
  }
  return succeed(pixels);
}

const idOf = (name: string) => name.slice(name.indexOf('/') + 1, name.lastIndexOf('.'));

async function readPicture(entries: Entries, name: string, sums: Map<string, string>): Promise<Result<Blob>> {
  const bytes = await entries.read(name);
  if (!bytes.ok) return bytes;
  const type = isPictureOf(bytes.value, name);
  if (type === undefined)
    return fail('archive-unreadable', `${name}: not a picture of this type and a bearable size`);
  const blob = new Blob([bytes.value], { type });
  if ((await sha256(blob)) !== sums.get(name)) return fail('archive-unreadable', `${name}: checksum differs`);
  return succeed(blob);
}
