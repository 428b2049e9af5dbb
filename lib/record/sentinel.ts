import { v7 as makeId } from 'uuid';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Loss } from '../messages/protocol';
import { Id } from '../model/ids';
import type { Walk } from '../model/walk';
import { db, onWritten } from '../store/db';
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
  onErase((walkId) => browser.storage.local.remove(PREFIX + walkId));
}

async function countOpenWalks(): Promise<void> {
  const held = await readHeld();
  for (const { id, startedAt } of await openWalks()) {
    const before = held.get(id);
    const now = await holdingsOf(id);
    // A loss stays a loss, also when the walk grows past it: until the walker has seen it.
    const isShort = before !== undefined && (before.isShort || isLess(now, before));
    await hold(id, isShort ? { ...before, isShort } : { ...now, startedAt });
  }
}

async function countAnew({ id, startedAt }: Walk): Promise<void> {
  await hold(id, { ...(await holdingsOf(id)), startedAt });
}

function hold(walkId: string, held: Held): Promise<void> {
  return browser.storage.local.set({ [PREFIX + walkId]: held });
}

/**
 * Compares what is there with what was counted. Rows without their walk are given one. Walks that hold more than was
 * counted (a background ended right after a write, an imported walk) are counted anew.
 */
export async function findLosses(salvagedName: string): Promise<Loss[]> {
  const held = await readHeld();
  await salvage(salvagedName, makeId);
  const losses: Loss[] = [];
  for (const [walkId, { startedAt, isShort, ...expected }] of held) {
    const found = await holdingsOf(walkId);
    const isLeft = (await db.walks.get(walkId)) !== undefined;
    const isGone = !isLeft && expected.stops + expected.touchpoints > 0;
    if (isShort || isGone || isLess(found, expected))
      losses.push({ walkId, startedAt, expected: expected.touchpoints, found: found.touchpoints, isLeft });
  }
  const lost = new Set(losses.map(({ walkId }) => walkId));
  for (const walk of await db.walks.toArray()) if (!lost.has(walk.id)) await countAnew(walk);
  return losses;
}

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
