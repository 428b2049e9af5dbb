import { type ArchiveContents, readArchive, writeArchive } from '@/lib/exchange/archive';
import { fail, type Result, succeed } from '@/lib/model/result';
import type { Walk } from '@/lib/model/walk';
import { staffNames, withoutStaffNames } from '@/lib/report/staff-names';
import { db, write } from '@/lib/store/db';
import { readSettings } from '@/lib/store/settings';
import { words } from '../words';

/** An archive of these walks with all that belongs to them. */
export async function giveOut(walkIds: string[]): Promise<Result<Blob>> {
  try {
    return succeed(await writeArchive(await withoutStaff(await gather(walkIds))));
  } catch (error) {
    return fail('storage-failed', String(error).slice(0, 200));
  }
}

/** Reads an archive into the library and gives the number of walks that were new. What is there already stays as it is. */
export async function takeIn(file: Blob): Promise<Result<number>> {
  const contents = await readArchive(file);
  return contents.ok ? keep(contents.value) : contents;
}

/** Who answered stays on this computer, unless the user allows it. */
async function withoutStaff({ pixels, ...tables }: ArchiveContents): Promise<ArchiveContents> {
  const { allowsStaffNames } = await readSettings();
  if (allowsStaffNames) return { pixels, ...tables };
  const ids = tables.walks.map(({ id }) => id);
  const names = staffNames(await db.waits.where('walkId').anyOf(ids).toArray());
  return { pixels, ...withoutStaffNames(tables, names, words.t('judging.fair.nameHidden')) };
}

async function gather(walkIds: string[]): Promise<ArchiveContents> {
  const [walks, stops, touchpoints, waits, scores, shots] = await Promise.all([
    db.walks.where('id').anyOf(walkIds).toArray(),
    db.stops.where('walkId').anyOf(walkIds).toArray(),
    db.touchpoints.where('walkId').anyOf(walkIds).toArray(),
    db.waits.where('walkId').anyOf(walkIds).toArray(),
    db.scores.where('walkId').anyOf(walkIds).toArray(),
    db.shots.where('walkId').anyOf(walkIds).toArray(),
  ]);
  const brands = await db.brands
    .where('id')
    .anyOf(walks.map(({ brandId }) => brandId))
    .toArray();
  const scorecards = await db.scorecards
    .where('id')
    .anyOf(scores.map(({ scorecardId }) => scorecardId))
    .toArray();
  const pixels = await db.pixels.bulkGet(shots.map(({ id }) => id));
  const held = pixels.filter((one) => one !== undefined);
  return {
    ...{ brands, walks, stops, touchpoints, waits, scores, scorecards, shots },
    pixels: new Map(held.map((one) => [one.id, one])),
  };
}

const TABLES = [
  'brands',
  'walks',
  'stops',
  'touchpoints',
  'waits',
  'scores',
  'scorecards',
  'shots',
  'pixels',
] as const;

function keep(contents: ArchiveContents): Promise<Result<number>> {
  return write([...TABLES], async () => {
    const walks = await newWalks(contents.walks);
    const isWanted = new Set(walks.map(({ id }) => id));
    const ofWanted = ({ walkId }: { walkId: string }) => isWanted.has(walkId);
    const shots = await unknown(contents.shots.filter(ofWanted), (ids) => db.shots.bulkGet(ids));
    await db.brands.bulkAdd(await unknown(contents.brands, (ids) => db.brands.bulkGet(ids)));
    await db.walks.bulkPut(walks.map(atRest));
    await db.stops.bulkAdd(await unknown(contents.stops.filter(ofWanted), (ids) => db.stops.bulkGet(ids)));
    await db.touchpoints.bulkAdd(
      await unknown(contents.touchpoints.filter(ofWanted), (ids) => db.touchpoints.bulkGet(ids)),
    );
    await db.scores.bulkAdd(await unknown(contents.scores.filter(ofWanted), (ids) => db.scores.bulkGet(ids)));
    await db.scorecards.bulkAdd(await unknown(contents.scorecards, (ids) => db.scorecards.bulkGet(ids)));
    await db.waits.bulkAdd(await unknown(contents.waits.filter(ofWanted), (ids) => db.waits.bulkGet(ids)));
    await db.shots.bulkAdd(shots);
    await db.pixels.bulkPut(
      shots.flatMap(({ id }) => {
        const pixels = contents.pixels.get(id);
        return pixels ? { id, full: pixels.full, thumb: pixels.thumb } : [];
      }),
    );
    return succeed(walks.length);
  });
}

/** Walks that are not in the library; one in the bin comes back. */
async function newWalks(walks: Walk[]): Promise<Walk[]> {
  const known = await db.walks.bulkGet(walks.map(({ id }) => id));
  return walks.filter((_, index) => known[index] === undefined || known[index]?.deletedAt !== undefined);
}

/** Rows whose id nobody has yet: an archive from anywhere must not change what is here. */
async function unknown<Row extends { id: string }>(
  rows: Row[],
  find: (ids: string[]) => Promise<(Row | undefined)[]>,
): Promise<Row[]> {
  const known = await find(rows.map(({ id }) => id));
  return rows.filter((_, index) => known[index] === undefined);
}

/** A walk under way elsewhere has no tabs here, whatever the archive says. However old it is, it came today. */
function atRest(walk: Walk): Walk {
  const { tabId: _, aside: __, ...rest } = walk;
  return { ...rest, keptSince: Date.now(), ...(walk.state === 'walking' && { state: 'paused' }) };
}
