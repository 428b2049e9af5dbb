import { describe, expect, it } from 'vitest';
import { notInChain, stationsOf } from '@/components/readback/stations';
import type { Stop } from '@/lib/model/stop';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { aBrand, anId, aSighting, aStop, aTouchpoint, aWalk } from '../examples';

const home = aStop({ id: anId(31), at: 0 });
const prices = aStop({ id: anId(32), at: 10 });
const contact = aStop({ id: anId(33), at: 20 });
const on = (stop: Stop | undefined, number: number, at = 0) =>
  aTouchpoint({ id: anId(number), stopId: stop?.id, at });

const outline = (stops: Stop[], touchpoints: Touchpoint[]) =>
  stationsOf({ brand: aBrand(), walk: aWalk(), stops, touchpoints, waits: [], scores: [] }).map((station) => [
    station.stop?.id ?? 'off the site',
    station.touchpoints.length,
    station.isReturn,
  ]);

describe('stations of a walk', () => {
  it('gather touchpoints of one page, and say when the chain comes back to it', () => {
    expect(outline([home, contact], [on(home, 1), on(home, 2), on(contact, 3, 20), on(home, 4, 30)])).toEqual(
      [
        [home.id, 2, false],
        [contact.id, 1, false],
        [home.id, 1, true],
      ],
    );
  });

  it('show a page without touchpoints where it was visited', () => {
    expect(outline([home, prices, contact], [on(home, 1), on(contact, 2, 20)])).toEqual([
      [home.id, 1, false],
      [prices.id, 0, false],
      [contact.id, 1, false],
    ]);
  });

  it('keep what happened off the site apart from the pages around it', () => {
    expect(
      outline([home], [on(undefined, 1), on(home, 2, 1), on(undefined, 3, 2), on(undefined, 4, 3)]),
    ).toEqual([
      ['off the site', 1, false],
      [home.id, 1, false],
      ['off the site', 2, false],
    ]);
  });

  it('lose no touchpoint, even when its page is unknown', () => {
    const lost = aTouchpoint({ id: anId(1), stopId: anId(99) });
    expect(outline([], [lost])).toEqual([['off the site', 1, false]]);
  });
});

describe('what was seen and is not in the chain', () => {
  const stop = aStop({
    sightings: [
      aSighting({ key: 'phone:1', kind: 'phone' }),
      aSighting({ key: 'chat:1', kind: 'chat' }),
      aSighting({ key: 'chat:2', kind: 'chat' }),
      aSighting({ key: 'popup:1', kind: 'popup', state: 'declared' }),
    ],
  });

  it('names each kind once, without the chain and without what was only announced', () => {
    const chain = [aTouchpoint({ key: 'phone:1' })];
    expect(notInChain(stop, chain).map(({ key }) => key)).toEqual(['chat:1']);
  });
});
