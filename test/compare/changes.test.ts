import { describe, expect, it } from 'vitest';
import { changesSince, lookOf } from '../../lib/compare/changes';
import type { Side } from '../../lib/model/comparison';
import { newId, START, side, touchpoint } from './sides';

const phone = touchpoint({ kind: 'phone' });
const chat = touchpoint({ kind: 'chat' });
const own = side({ name: 'Own', touchpoints: [phone, chat] });
const seen = lookOf([own]);
const none = { added: 0, removed: 0, edited: 0, answers: 0 };
const since = (touchpoints: Side['touchpoints'], over: Partial<Side> = {}) =>
  changesSince(seen, [{ ...own, touchpoints, ...over }]);

describe('what changed since a comparison was looked at', () => {
  it('is nothing while the walks are as they were', () => {
    expect(since([phone, chat])).toEqual([]);
  });

  it('counts what joined the chain, what left it and what was edited', () => {
    const edited = { ...chat, reaction: 'negative' as const };
    const change = since([{ ...phone, deletedAt: START }, edited, touchpoint({ kind: 'booking' })]);
    expect(change).toEqual([{ ...none, walkId: own.walk.id, added: 1, removed: 1, edited: 1 }]);
  });

  it('does not count what nobody sees: a picture that came later', () => {
    expect(since([{ ...phone, before: { is: 'none', reason: 'quota' } }, chat])).toEqual([]);
  });

  it('counts answers that came', () => {
    const answer = { id: newId(), at: START, by: 'call', timedBy: 'walker' } as const;
    const wait = {
      ...{ id: newId(), walkId: own.walk.id, brandId: own.brand.id, touchpointId: phone.id },
      ...{ startedAt: START, timeZone: 'UTC', limitMinutes: 60, answers: [answer] },
    };
    expect(since([phone, chat], { waits: [wait] })).toEqual([{ ...none, walkId: own.walk.id, answers: 1 }]);
  });

  it('says nothing of a walk that was not there then', () => {
    expect(changesSince(seen, [side({ name: 'New', touchpoints: [touchpoint({ kind: 'faq' })] })])).toEqual(
      [],
    );
  });
});
