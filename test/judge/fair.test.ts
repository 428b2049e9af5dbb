import { describe, expect, it } from 'vitest';
import { isToCancel, timeTaken } from '../../lib/judge/fair';
import type { Touchpoint } from '../../lib/model/touchpoint';
import type { Wait } from '../../lib/model/wait';
import { anId, aTouchpoint } from '../examples';

const used = (number: number, kind: Touchpoint['kind'], steps = 1): Touchpoint =>
  aTouchpoint({
    id: anId(number),
    kind,
    engagement: 'used',
    steps: Array.from({ length: steps }, (_, index) => ({ id: anId(900 + index), at: 1, act: 'click' })),
  });

describe('the time a walk takes of other people', () => {
  it('counts each call, one talk for all messages of a chat, and nothing for what was only seen', () => {
    const chain = [
      used(1, 'phone', 2),
      used(2, 'chat', 6),
      used(3, 'faq', 4),
      aTouchpoint({ kind: 'callback' }),
    ];
    expect(timeTaken(chain, [])).toEqual({
      minutes: 15,
      kinds: [
        { kind: 'phone', minutes: 10 },
        { kind: 'chat', minutes: 5 },
      ],
    });
  });

  it('counts a call that answers a request with the request', () => {
    const answer = { id: anId(50), at: 2, by: 'call', timedBy: 'walker', touchpointId: anId(2) } as const;
    const wait: Wait = {
      ...{ id: anId(40), walkId: anId(1), brandId: anId(5), touchpointId: anId(1), startedAt: 1 },
      ...{ timeZone: 'UTC', limitMinutes: 60, answers: [answer] },
    };
    expect(timeTaken([used(1, 'callback'), used(2, 'call')], [wait]).minutes).toBe(5);
    expect(timeTaken([used(1, 'callback'), used(2, 'call')], []).minutes).toBe(10);
  });
});

describe('bookings to cancel', () => {
  it('are those that were made and not yet ticked', () => {
    const chain = [
      used(1, 'booking'),
      { ...used(2, 'checkout'), cancelledAt: 5 },
      used(3, 'callback'),
      aTouchpoint({ id: anId(4), kind: 'booking' }),
    ];
    expect(chain.filter(isToCancel).map(({ id }) => id)).toEqual([anId(1)]);
  });
});
