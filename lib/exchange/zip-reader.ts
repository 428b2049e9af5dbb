import { Inflate } from 'fflate';
import { fail, type Result, succeed } from '../model/result';

/** Limits of a file from anywhere; a hostile ZIP of 512 KiB can hold 512 MiB of zeros. */
const MOST_BYTES = 200 * 2 ** 20;
const MOST_ENTRIES = 5_000;
const LARGEST_ENTRY = 32 * 2 ** 20;
const LARGEST_TOTAL = 2 ** 30;
const MOST_RATIO = 200;
/** What is fed to the inflater at once: at the greatest ratio of 1 : 1,032 it cannot overshoot a limit by more than 4 MiB. */
const CHUNK = 4096;

/** The files of a ZIP; each is read and checked when it is asked for. */
export interface Entries {
  names: string[];
  read(name: string): Promise<Result<Uint8Array<ArrayBuffer>>>;
}

interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  offset: number;
}

const damaged = (why: string) => fail('archive-unreadable', why);

/**
 * Opens a ZIP by its central directory (APPNOTE 4.3): sizes and places are taken from there and checked, local
 * headers only tell where the bytes begin. Refuses ZIP64, encryption, links, doubled names and names not allowed.
 */
export async function openZip(blob: Blob, isAllowed: (name: string) => boolean): Promise<Result<Entries>> {
  if (blob.size > MOST_BYTES) return damaged('larger than 200 MB');
  const entries = await directoryOf(blob);
  if (!entries.ok) return entries;
  const why = refusal(entries.value, isAllowed);
  if (why) return damaged(why);
  const byName = new Map(entries.value.map((entry) => [entry.name, entry]));
  let total = 0;
  const read = async (name: string): Promise<Result<Uint8Array<ArrayBuffer>>> => {
    const entry = byName.get(name);
    if (!entry) return damaged(`${name} is missing`);
    const bytes = await bytesOf(blob, entry);
    if (bytes.ok) total += bytes.value.length;
    return total > LARGEST_TOTAL ? damaged('larger than 1 GB unpacked') : bytes;
  };
  return succeed({ names: [...byName.keys()], read });
}

const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

async function directoryOf(blob: Blob): Promise<Result<Entry[]>> {
  const tailAt = Math.max(0, blob.size - END_LENGTH - LONGEST_COMMENT);
  const tail = new DataView(await blob.slice(tailAt).arrayBuffer());
  const end = endRecordAt(tail);
  if (end < 0) return damaged('not a ZIP');
  const count = tail.getUint16(end + 10, true);
  const length = tail.getUint32(end + 12, true);
  const offset = tail.getUint32(end + 16, true);
  if (count === 0xffff || offset === 0xffffffff) return damaged('ZIP64');
  if (count > MOST_ENTRIES) return damaged(`more than ${MOST_ENTRIES} files`);
  if (offset + length > tailAt + end) return damaged('the directory lies outside the file');
  return entriesOf(new DataView(await blob.slice(offset, offset + length).arrayBuffer()), count);
}

function endRecordAt(tail: DataView): number {
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at--) {
    if (tail.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

const HEADER_LENGTH = 46;

function entriesOf(view: DataView, count: number): Result<Entry[]> {
  const entries: Entry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + HEADER_LENGTH > view.byteLength || view.getUint32(at, true) !== 0x02014b50)
      return damaged('the directory is cut off');
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + HEADER_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) return damaged('the directory is cut off');
    const name = new TextDecoder().decode(
      new Uint8Array(view.buffer, view.byteOffset + at + HEADER_LENGTH, nameLength),
    );
    if ((view.getUint16(at + 8, true) & 1) === 1) return damaged(`${name} is encrypted`);
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return succeed(entries);
}

/** Why the directory is not to be trusted; undefined when it is. */
function refusal(entries: Entry[], isAllowed: (name: string) => boolean): string | undefined {
  const seen = new Set<string>();
  for (const { name, method, packed, size } of entries) {
    if (!isAllowed(name)) return `${name} does not belong there`;
    if (seen.has(name.toLowerCase())) return `${name} occurs twice`;
    seen.add(name.toLowerCase());
    if (method !== 0 && method !== 8) return `${name} is packed in an unknown way`;
    if (size > LARGEST_ENTRY) return `${name} is too large`;
    if (size > packed * MOST_RATIO) return `${name} is packed too tightly`;
  }
  const sorted = entries.toSorted((x, y) => x.offset - y.offset);
  const overlap = sorted.find((entry, index) => {
    const next = sorted[index + 1];
    return next !== undefined && entry.offset + entry.packed > next.offset;
  });
  return overlap && `${overlap.name} overlaps another file`;
}

const LOCAL_LENGTH = 30;

async function bytesOf(
  blob: Blob,
  { name, offset, packed, size, method }: Entry,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const local = new DataView(await blob.slice(offset, offset + LOCAL_LENGTH).arrayBuffer());
  if (local.byteLength < LOCAL_LENGTH || local.getUint32(0, true) !== 0x04034b50)
    return damaged(`${name} is not where it should be`);
  const start = offset + LOCAL_LENGTH + local.getUint16(26, true) + local.getUint16(28, true);
  const bytes = new Uint8Array(await blob.slice(start, start + packed).arrayBuffer());
  const unpacked = method === 0 ? bytes : inflate(bytes, size);
  return unpacked?.length === size ? succeed(unpacked) : damaged(`${name} has another size than it says`);
}

/** Stops as soon as more comes out than was announced: the announced size was checked, the stream was not. */
function inflate(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | undefined {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch {
    return undefined;
  }
  return length === size ? out : undefined;
}
