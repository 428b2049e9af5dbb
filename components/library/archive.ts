import { type ArchiveContents, readArchive, writeArchive } from '@/lib/exchange/archive';
import { fail, type Result, succeed } from '@/lib/model/result';
import type { Walk } from '@/lib/model/walk';
import { staffNames, withoutStaffNames } from '@/lib/report/staff-names';
import { db, type Rows } from '@/lib/store/db';
import { readSettings } from '@/lib/store/settings';
import { write } from '@/lib/store/write';
import { words } from '../words';

/** An archive of these walks with all that belongs to them. */
export async function giveOut(walkIds: string[]): Promise<Result<Blob>> {
  try {
    return succeed(await writeArchive(await withoutStaff(await gather(walkIds))));
  } catch (error) {
    return fail('storage-failed', String(error).slice(0, 200));
  }
}

/**
 * Reads an archive into the library and gives the number of walks that were new or were damaged
 * and are whole again. What is there already stays as it is.
 */
export async function takeIn(file: Blob): Promise<Result<number>> {
  const contents = await readArchive(file);
  return contents.ok ? keep(contents.value) : contents;
}

/** Who answered stays on this computer, unless the user allows it; so do attached files, which may name them. */
async function withoutStaff({ pixels, contents, ...tables }: ArchiveContents): Promise<ArchiveContents> {
  const { allowsStaffNames } = await readSettings();
  if (allowsStaffNames) return { pixels, contents, ...tables };
  const names = staffNames(tables);
  const cleaned = withoutStaffNames(tables, names, words.t('judging.fair.nameHidden'));
  return { ...cleaned, pixels, attached: [], contents: new Map() };
}

async function gather(walkIds: string[]): Promise<ArchiveContents> {
  const ofWalks = <Row>(table: Rows<Row>) => table.where('walkId').anyOf(walkIds).toArray();
  const [walks, stops, touchpoints, waits, scores, shots, files] = await Promise.all([
    db.walks.where('id').anyOf(walkIds).toArray(),
    ofWalks(db.stops),
    ofWalks(db.touchpoints),
    ofWalks(db.waits),
    ofWalks(db.scores),
    ofWalks(db.shots),
    ofWalks(db.files),
  ]);
  const brandIds = walks.map(({ brandId }) => brandId);
  const brands = await db.brands.where('id').anyOf(brandIds).toArray();
  const actions = await db.actions.where('brandId').anyOf(brandIds).toArray();
  const scorecards = await db.scorecards
    .where('id')
    .anyOf(scores.map(({ scorecardId }) => scorecardId))
    .toArray();
  const isWhole = (one: { walkIds: string[] }) => one.walkIds.every((id) => walkIds.includes(id));
  const comparisons = (await db.comparisons.toArray()).filter(isWhole);
  const pins = (await db.pins.toArray()).filter(isWhole);
  const pixels = await db.pixels.bulkGet(shots.map(({ id }) => id));
  const held = pixels.filter((one) => one !== undefined);
  return {
    ...{ brands, walks, stops, touchpoints, waits, scores, scorecards, shots, actions, comparisons, pins },
    attached: files.map(({ content: _, ...about }) => about),
    contents: new Map(files.map(({ id, content }) => [id, content])),
    pixels: new Map(held.map((one) => [one.id, one])),
  };
}

const TABLES = [
  ...([
    'brands',
    'walks',
    'stops',
    'touchpoints',
    'waits',
    'scores',
    'scorecards',
    'shots',
    'pixels',
  ] as const),
  ...(['files', 'actions', 'comparisons', 'pins'] as const),
];

function keep(contents: ArchiveContents): Promise<Result<number>> {
  return write([...TABLES], async () => {
    const walks = await newWalks(contents.walks);
    const wanted = new Set([...walks.map(({ id }) => id), ...(await damagedWalks(contents))]);
    const ofWanted = ({ walkId }: { walkId: string }) => wanted.has(walkId);
    const shots = contents.shots.filter(ofWanted);
    await db.walks.bulkPut(walks.map(atRest));
    await addUnknown(db.brands, contents.brands);
    await addUnknown(db.stops, contents.stops.filter(ofWanted));
    await addUnknown(db.touchpoints, contents.touchpoints.filter(ofWanted));
    await addUnknown(db.scores, contents.scores.filter(ofWanted));
    await addUnknown(db.scorecards, contents.scorecards);
    await addUnknown(db.waits, contents.waits.filter(ofWanted));
    await addUnknown(db.actions, contents.actions);
    await addUnknown(db.comparisons, contents.comparisons);
    await addUnknown(db.pins, contents.pins);
    await addUnknown(
      db.files,
      contents.attached.filter(ofWanted).flatMap((about) => {
        const content = contents.contents.get(about.id);
        return content ? { ...about, content } : [];
      }),
    );
    const added = await addUnknown(db.shots, shots);
    await db.pixels.bulkPut(
      added.flatMap(({ id }) => {
        const pixels = contents.pixels.get(id);
        return pixels ? { id, full: pixels.full, thumb: pixels.thumb } : [];
      }),
    );
    return succeed(wanted.size);
  });
}

/** Walks of the library that lack pages or touchpoints which the archive has: a damaged one is filled up again. */
async function damagedWalks({ walks, stops, touchpoints }: ArchiveContents): Promise<string[]> {
  const lacking = [...(await unknown(db.stops, stops)), ...(await unknown(db.touchpoints, touchpoints))];
  const known = await db.walks.bulkGet(walks.map(({ id }) => id));
  const there = new Set(known.flatMap((walk) => (walk && walk.deletedAt === undefined ? walk.id : [])));
  return [...new Set(lacking.map(({ walkId }) => walkId))].filter((id) => there.has(id));
}

/** Walks that are not in the library; one in the bin comes back. */
async function newWalks(walks: Walk[]): Promise<Walk[]> {
  const known = await db.walks.bulkGet(walks.map(({ id }) => id));
  return walks.filter((_, index) => known[index] === undefined || known[index]?.deletedAt !== undefined);
}

/** Rows whose id nobody has yet: an archive from anywhere must not change what is here. */
async function unknown<Row extends { id: string }>(table: Rows<Row>, rows: Row[]): Promise<Row[]> {
  const known = await table.bulkGet(rows.map(({ id }) => id));
  return rows.filter((_, index) => known[index] === undefined);
}

async function addUnknown<Row extends { id: string }>(table: Rows<Row>, rows: Row[]) {
  const added = await unknown(table, rows);
  await table.bulkAdd(added);
  return added;
}

/** A walk under way elsewhere has no tabs here, whatever the archive says. However old it is, it came today. */
function atRest(walk: Walk): Walk {
  const { tabId: _, aside: __, ...rest } = walk;
  return { ...rest, keptSince: Date.now(), ...(walk.state === 'walking' && { state: 'paused' }) };
}
