import { makeZip } from 'client-zip';
import { fail, type Result, succeed } from '../model/result';
import type { Pixels } from '../model/shot';
import { sha256 } from '../store/sha256';
import { ATTACHED_NAME, INDEX, type Index, PICTURE_NAME, readIndex, SCHEMA_VERSION } from './archive-index';
import { extensionOf, isPictureOf } from './picture-file';
import { type Entries, openZip } from './zip-reader';

/**
 * Walks with all that belongs to them: the tables of the index, and the bytes. Pixels may be missing: a picture can be
 * let go of while its shot stays.
 */
export interface ArchiveContents extends Omit<Index, 'format' | 'schemaVersion' | 'files'> {
  /** By shot id. */
  pixels: Map<string, Pick<Pixels, 'full' | 'thumb'>>;
  /** By the id of the attached file. */
  contents: Map<string, Blob>;
}

/** Writes an archive (ZIP): `touchtrail.json`, the pictures and what was attached. The tabs of an open walk are left out: they mean nothing elsewhere. */
export async function writeArchive({ pixels, contents, walks, ...tables }: ArchiveContents): Promise<Blob> {
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
    ...[...contents].map(([id, blob]) => ({ name: `files/${id}`, input: blob, size: blob.size })),
  ]);
  return new Response(stream, { headers: { 'content-type': 'application/zip' } }).blob();
}

/**
 * Reads an archive from anywhere. Refuses, with the reason as detail: what is no archive, is damaged, holds other
 * files than it should or more than a browser can take; and files of a newer version.
 */
export async function readArchive(blob: Blob): Promise<Result<ArchiveContents>> {
  const opened = await openZip(
    blob,
    (name) => name === INDEX || PICTURE_NAME.test(name) || ATTACHED_NAME.test(name),
  );
  if (!opened.ok) return opened;
  const bytes = await opened.value.read(INDEX);
  if (!bytes.ok) return bytes;
  const index = readIndex(bytes.value);
  if (!index.ok) return index;
  const pixels = await readPixels(opened.value, index.value);
  if (!pixels.ok) return pixels;
  const contents = await readAttached(opened.value, index.value);
  if (!contents.ok) return contents;
  const { format: _, schemaVersion: __, files: ___, ...tables } = index.value;
  return succeed({ ...tables, pixels: pixels.value, contents: contents.value });
}

async function readAttached(
  entries: Entries,
  { attached }: Index,
): Promise<Result<ArchiveContents['contents']>> {
  const contents: ArchiveContents['contents'] = new Map();
  const names = new Set(entries.names);
  for (const { id, sha256: sum } of attached) {
    const name = `files/${id}`;
    if (!names.has(name)) continue;
    const bytes = await entries.read(name);
    if (!bytes.ok) return bytes;
    const blob = new Blob([bytes.value]);
    if ((await sha256(blob)) !== sum) return fail('archive-unreadable', `${name}: checksum differs`);
    contents.set(id, blob);
  }
  return succeed(contents);
}

async function readPixels(
  entries: Entries,
  { shots, attached, files }: Index,
): Promise<Result<ArchiveContents['pixels']>> {
  const sums = new Map(files.map((file) => [file.name, file.sha256]));
  const names = new Map(entries.names.map((name) => [name.replace(/\.\w+$/, ''), name]));
  const known = new Set([...shots, ...attached].map(({ id }) => id));
  const unknown = entries.names.find((name) => name !== INDEX && !known.has(idOf(name)));
  if (unknown) return fail('archive-unreadable', `${unknown}: nothing of that name in ${INDEX}`);
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

const idOf = (name: string) => name.slice(name.indexOf('/') + 1).replace(/\.\w+$/, '');

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
