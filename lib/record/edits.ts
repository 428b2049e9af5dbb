import type { Handlers } from '../messages/answer';
import { fail, type Result, succeed } from '../model/result';
import { db } from '../store/db';
import { chainOf, changeTouchpoint } from '../store/touchpoints';
import { changeWalk } from '../store/walks';
import { write } from '../store/write';
import { superviseWaits } from './wait-watch';
import { answersFollow } from './waits';

/** What a person changes in a chain afterwards. Deleting only marks, so that it can be taken back. */
export const edits = {
  async editTouchpoint({ touchpointId, edit }) {
    const { reaction, ...words } = edit;
    return done(
      await changeTouchpoint(touchpointId, () => ({
        ...words,
        ...(reaction !== undefined && { reaction: reaction ?? undefined }),
      })),
    );
  },

  async moveTouchpoint({ touchpointId, after, before }) {
    const touchpoint = await db.touchpoints.get(touchpointId);
    if (!touchpoint) return fail('no-such-touchpoint');
    const chain = (await chainOf(touchpoint.walkId)).filter((one) => one.id !== touchpointId);
    const orderOf = (id: string | undefined) => chain.find((one) => one.id === id)?.order;
    const low = orderOf(after) ?? (orderOf(before) ?? touchpoint.order) - 2;
    const high = orderOf(before) ?? low + 2;
    return done(await changeTouchpoint(touchpointId, () => ({ order: (low + high) / 2 })));
  },

  async deleteTouchpoint({ touchpointId }) {
    return hide(touchpointId, Date.now());
  },

  async restoreTouchpoint({ touchpointId }) {
    return hide(touchpointId, undefined);
  },

  async editWalk({ walkId, ...words }) {
    return done(await changeWalk(walkId, () => words));
  },

  async editBrand({ brandId, hours, ...words }) {
    const written = await write(['brands'], async () => {
      await db.brands.update(brandId, {
        ...words,
        ...(hours !== undefined && { hours: hours ?? undefined }),
      });
      return succeed(null);
    });
    // Other hours make other answers due.
    if (hours !== undefined) await superviseWaits();
    return written;
  },

  async deleteWalk({ walkId }) {
    return done(await changeWalk(walkId, () => ({ deletedAt: Date.now() })));
  },

  async restoreWalk({ walkId }) {
    return done(await changeWalk(walkId, () => ({ deletedAt: undefined })));
  },
} satisfies Partial<Handlers>;

/** A touchpoint goes with the answer that it was, and with the clock that it started. */
async function hide(touchpointId: string, deletedAt: number | undefined): Promise<Result<null>> {
  const hidden = await changeTouchpoint(touchpointId, () => ({ deletedAt }));
  if (hidden.ok) await answersFollow(hidden.value, deletedAt);
  return done(hidden);
}

const done = (result: Result<unknown>): Result<null> => (result.ok ? succeed(null) : result);
