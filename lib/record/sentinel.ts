import { v7 as makeId } from 'uuid';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Loss } from '../messages/walk-calls';
import { Id } from '../model/ids';
import type { Walk } from '../model/walk';
import { onWritten } from '../store/commit';
import { db } from '../store/db';
import { type Holdings, holdingsOf, salvage } from '../store/salvage';
import { onErase, openWalks } from '../store/walks';

/**
 * The sentinel. A browser whose database files were damaged opens the database empty, or shorter, and says nothing.
 * So the number of rows of each walk and a hash of their ids are kept in `storage.local` too, which lies in other
 * files: no text, only numbers. When less is there than was counted, the loss is told, and what is left is salvaged.
 */
const PREFIX = 'holds:';

const Held = z.object({
  stops: z.number().int().nonnegative(),
  touchpoints: z.number().int().nonnegative(),
  head: z.string().max(64),
  startedAt: z.number(),
  /** Less was there when it was counted again. */
  isShort: z.boolean().optional(),
});
type Held = z.infer<typeof Held>;

/** Counts open walks now and after every write, and forgets a walk before it is erased. Call it once, in the first turn. */
export function keepSentinel(): void {
  let isCounting = false;
  let isDue = false;
  const count = async () => {
    isDue = true;
    if (isCounting) return;
    isCounting = true;
    while (isDue) {
      isDue = false;
      await countOpenWalks().catch(() => undefined);
    }
    isCounting = false;
  };
  // A database that was damaged while the browser was closed is found before anything new hides it.
  void count();
  onWritten((tables) => {
    if (tables.includes('touchpoints') || tables.includes('stops')) void count();
  });
  // Before the rows go: ended in between, nobody takes what was wished for a loss.
  onErase(async (walkId) => {
    going.add(walkId);
    await browser.storage.local.remove(PREFIX + walkId);
    return () => going.delete(walkId);
  });
}

async function countOpenWalks(): Promise<void> {
  const held = await readHeld();
  for (const { id, startedAt } of await openWalks()) {
    const before = held.get(id);
    const now = await holdingsOf(id);
    // A loss stays a loss, also when the walk grows past it: until the walker has seen it.
    const isShort = before !== undefined && (before.isShort || isLess(now, before));
    await hold(id, isShort ? { ...before, isShort } : { ...now, startedAt });
    if (isShort) await browser.storage.session.remove(WHOLE);
  }
}

async function countAnew({ id, startedAt }: Walk): Promise<void> {
  await hold(id, { ...(await holdingsOf(id)), startedAt });
}

/** Walks being erased: a count of one that is under way must not be put down any more. */
const going = new Set<string>();

/** Not of a walk that was erased while it was counted: asked last, because it may be gone and forgotten by now. */
async function hold(walkId: string, held: Held): Promise<void> {
  if (!(await db.walks.get(walkId)) || going.has(walkId)) return;
  await browser.storage.local.set({ [PREFIX + walkId]: held });
}

/** That nothing was missing when it was last compared. A profile is damaged between sessions, not within one. */
const WHOLE = 'is-whole';

/** `findLosses`, once in a session unless something is missing: in a full library it reads for seconds. */
export async function findLossesOnce(salvagedName: string): Promise<Loss[]> {
  const { [WHOLE]: isWhole } = await browser.storage.session.get<{ [WHOLE]?: boolean }>(WHOLE);
  if (isWhole) return [];
  const losses = await findLosses(salvagedName);
  if (losses.length === 0) await browser.storage.session.set({ [WHOLE]: true });
  return losses;
}

/**
 * Compares what is there with what was counted. Rows without their walk are given one. Walks that hold more than was
 * counted (a background ended right after a write, an imported walk) are counted anew.
 */
export async function findLosses(salvagedName: string): Promise<Loss[]> {
  const held = await readHeld();
  await salvage(salvagedName, makeId);
  const walks = new Map((await db.walks.toArray()).map((walk) => [walk.id, walk]));
  const losses: Loss[] = [];
  for (const walkId of new Set([...held.keys(), ...walks.keys()])) {
    const before = held.get(walkId);
    const found = await holdingsOf(walkId);
    const walk = walks.get(walkId);
    if (before && isLost(before, found, walk !== undefined)) {
      const { startedAt, touchpoints: expected } = before;
      losses.push({ walkId, startedAt, expected, found: found.touchpoints, isLeft: walk !== undefined });
    } else if (walk && !isSame(before, found)) await hold(walkId, { ...found, startedAt: walk.startedAt });
  }
  return losses;
}

function isLost(before: Held, found: Holdings, isLeft: boolean): boolean {
  if (before.isShort || isLess(found, before)) return true;
  return !isLeft && before.stops + before.touchpoints > 0;
}

const isSame = (before: Held | undefined, { stops, touchpoints, head }: Holdings): boolean =>
  before?.stops === stops && before.touchpoints === touchpoints && before.head === head;

/** The walker has seen what is lost: what is left counts from now on. */
export async function acceptLosses(walkIds: string[]): Promise<void> {
  for (const walkId of walkIds) {
    const walk = await db.walks.get(walkId);
    if (walk) await countAnew(walk);
    else await browser.storage.local.remove(PREFIX + walkId);
  }
}

/** The same number with another hash means that other rows stand there than were counted. */
function isLess(found: Holdings, expected: Holdings): boolean {
  if (found.stops < expected.stops || found.touchpoints < expected.touchpoints) return true;
  return found.touchpoints === expected.touchpoints && found.head !== expected.head;
}

async function readHeld(): Promise<Map<string, Held>> {
  const all = Object.entries(await browser.storage.local.get(null));
  return new Map(
    all.flatMap(([name, value]) => {
      const id = Id.safeParse(name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '');
      const held = Held.safeParse(value);
      return id.success && held.success ? [[id.data, held.data] as const] : [];
    }),
  );
}
