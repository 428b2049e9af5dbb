import type { Brand } from '../model/brand';
import type { Side } from '../model/comparison';
import { fail, type Result, succeed } from '../model/result';
import type { Walk } from '../model/walk';
import { db } from './db';
import { write } from './write';

/** Walks that are not in the bin, newest first. */
export async function listWalks(): Promise<Walk[]> {
  // Turned round here: in reverse the database would be read row by row, and a full library opened after seconds.
  const walks = (await db.walks.orderBy('startedAt').toArray()).reverse();
  return walks.filter((walk) => walk.deletedAt === undefined);
}

/** Walks that are being walked, in no order. */
export async function walksUnderWay(): Promise<Walk[]> {
  const walks = await db.walks.where('state').equals('walking').toArray();
  return walks.filter((walk) => walk.deletedAt === undefined);
}

/** The walk under way in a tab, be it the one in front or another one that belongs to it. */
export async function walkInTab(tabId: number): Promise<Walk | undefined> {
  return (await walksUnderWay()).find((walk) => isTabOf(walk, tabId));
}

export function isTabOf({ tabId, aside = [] }: Walk, asked: number | undefined): boolean {
  return asked !== undefined && (tabId === asked || aside.some((one) => one.tabId === asked));
}

/** Every open tab of a walk, the one in front first. */
export function tabsOf({ tabId, aside = [] }: Walk): number[] {
  return [...(tabId === undefined ? [] : [tabId]), ...aside.map((one) => one.tabId)];
}

/** The page a tab of the walk is on. */
export function stopInTab(walk: Walk, tabId: number | undefined): string | undefined {
  if (tabId === undefined || tabId === walk.tabId) return walk.currentStopId;
  return walk.aside?.find((one) => one.tabId === tabId)?.stopId;
}

/** Walks that are neither finished nor in the bin, newest first. */
export async function openWalks(): Promise<Walk[]> {
  return (await listWalks()).filter((walk) => walk.state !== 'finished');
}

/** Puts a new walk and, when it is new, its brand. */
export function createWalk(walk: Walk, brand: Brand): Promise<Result<Walk>> {
  return write(['walks', 'brands'], async () => {
    await db.brands.put(brand);
    await db.walks.add(walk);
    return succeed(walk);
  });
}

/** Changes a walk by what `change` returns for it as it stands now. */
export function changeWalk(id: string, change: (walk: Walk) => Partial<Walk>): Promise<Result<Walk>> {
  return write(['walks'], async () => {
    const walk = await db.walks.get(id);
    if (!walk) return fail('no-such-walk');
    const changed = { ...walk, ...change(walk) };
    await db.walks.put(changed);
    return succeed(changed);
  });
}

/** Everything of one walk, touchpoints in order and without deleted ones: a side of a comparison. */
export async function readSide(walkId: string): Promise<Side | undefined> {
  return db.transaction(
    'r',
    [db.walks, db.brands, db.stops, db.touchpoints, db.waits, db.scores],
    async () => {
      const walk = await db.walks.get(walkId);
      const brand = walk && (await db.brands.get(walk.brandId));
      if (!walk || !brand) return undefined;
      const stops = await db.stops.where('walkId').equals(walkId).sortBy('at');
      const touchpoints = await db.touchpoints.where('walkId').equals(walkId).sortBy('order');
      const waits = await db.waits.where('walkId').equals(walkId).sortBy('startedAt');
      const scores = (await db.scores.where('walkId').equals(walkId).sortBy('at')).reverse();
      const isThere = (one: { deletedAt?: number }) => one.deletedAt === undefined;
      return {
        ...{ walk, brand, stops, scores },
        ...{ touchpoints: touchpoints.filter(isThere), waits: waits.filter(isThere) },
      };
    },
  );
}

type Erasing = (walkId: string) => Promise<() => void>;
const erasing = new Set<Erasing>();

/** Tells of a walk before it is removed for good; the removal waits for who is told, and calls back when it is done. */
export function onErase(told: Erasing): void {
  erasing.add(told);
}

const OF_A_WALK: Parameters<typeof write>[0] = [
  ...(['walks', 'stops', 'touchpoints', 'shots', 'pixels', 'waits', 'pins', 'scores', 'files'] as const),
];

/** Removes a walk for good, with its pages, touchpoints and pictures. */
export async function eraseWalk(id: string): Promise<Result<null>> {
  const ended: (() => void)[] = [];
  for (const told of erasing) ended.push(await told(id));
  const removed = await write(OF_A_WALK, async () => {
    const shots = await db.shots.where('walkId').equals(id).primaryKeys();
    await db.pixels.bulkDelete(shots);
    await db.shots.bulkDelete(shots);
    await db.stops.where('walkId').equals(id).delete();
    await db.touchpoints.where('walkId').equals(id).delete();
    await db.waits.where('walkId').equals(id).delete();
    await db.pins.where('walkIds').equals(id).delete();
    await db.scores.where('walkId').equals(id).delete();
    await db.files.where('walkId').equals(id).delete();
    await db.walks.delete(id);
    return succeed(null);
  });
  for (const end of ended) end();
  return removed;
}
