import { useLiveQuery } from 'dexie-react-hooks';
import { type FollowUp, followUp } from '@/lib/compare/follow-up';
import type { Action } from '@/lib/model/action';
import type { Side } from '@/lib/model/comparison';
import type { Walk } from '@/lib/model/walk';
import { listWalks, readSide } from '@/lib/store/walks';

/** What the brands' next walks say about actions, by action id; undefined while it is being read. */
export function useFollowUps(actions: Action[]): Map<string, FollowUp> | undefined {
  const key = actions.map(({ id, brandId, fromWalkId }) => `${id} ${brandId} ${fromWalkId}`).join();
  return useLiveQuery(() => readFollowUps(actions), [key]);
}

async function readFollowUps(actions: Action[]): Promise<Map<string, FollowUp>> {
  const walks = await listWalks();
  const sides = new Map<string, Side | undefined>();
  const found = new Map<string, FollowUp>();
  for (const action of actions) {
    const next = nextWalk(action, walks);
    if (next && !sides.has(next.id)) sides.set(next.id, await readSide(next.id));
    found.set(action.id, followUp(action, next && sides.get(next.id)));
  }
  return found;
}

/** The newest finished walk of the brand that began after the one that showed the gap. Walks come newest first. */
export function nextWalk({ brandId, fromWalkId, createdAt }: Action, walks: Walk[]): Walk | undefined {
  const from = walks.find(({ id }) => id === fromWalkId)?.startedAt ?? createdAt;
  return walks.find(
    (walk) =>
      walk.brandId === brandId &&
      walk.id !== fromWalkId &&
      walk.state === 'finished' &&
      walk.startedAt > from,
  );
}

/** Whether an action should have been done by now. Days are the reader's own. */
export function isOverdue({ due, status }: Action, now = new Date()): boolean {
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return due !== undefined && (status === 'open' || status === 'under-way') && due < today.join('-');
}
