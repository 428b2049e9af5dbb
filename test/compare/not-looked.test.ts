import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/compare';
import type { Side } from '../../lib/model/comparison';
import { Kind, OFF_SITE_KINDS } from '../../lib/model/kind';
import type { Answer, BlindSpot } from '../../lib/model/stop';
import { side, sighting, stop, touchpoint } from './sides';

/** Numbers that look random and are the same in every run (Lehmer, 1951). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

const WHYS: BlindSpot['why'][] = ['frame', 'closed-root', 'permission', 'unreachable', 'robots'];
const ANSWERS: Answer[] = [
  { was: 'nothing' },
  { was: 'saw' },
  { was: 'failed', reason: 'threw' },
  { was: 'cut-short', afterMs: 50 },
] as Answer[];

type Roll = (sides: number) => number;
const kindBy = (roll: Roll) => Kind.options[roll(Kind.options.length)] ?? 'other';

/** A walk of some pages, some of them only half seen. */
function someSide(roll: Roll) {
  const stops = Array.from({ length: roll(4) }, () =>
    stop({
      sightings: Array.from({ length: roll(3) }, () => sighting({ kind: kindBy(roll) })),
      answers: Object.fromEntries(
        Kind.options.filter(() => roll(3) > 0).map((kind) => [kind, ANSWERS[roll(ANSWERS.length)] as Answer]),
      ),
      blindSpots: Array.from({ length: roll(2) }, () => ({
        why: WHYS[roll(WHYS.length)] ?? 'frame',
        what: 'somewhere.example',
      })),
    }),
  );
  const touchpoints = Array.from({ length: roll(6) }, () => touchpoint({ kind: kindBy(roll) }));
  return side({ name: 'Any', stops, touchpoints, walk: { state: roll(2) ? 'finished' : 'paused' } });
}

/** Written without the code under test: a claim needs a page that was open and on which the kind's detector answered. */
function wasLookedFor({ stops, walk }: Side, kind: Kind): boolean {
  if ((OFF_SITE_KINDS as readonly Kind[]).includes(kind)) return walk.state === 'finished';
  return stops.some(({ answers, blindSpots }) => {
    const was = answers[kind]?.was;
    return (was === 'saw' || was === 'nothing') && blindSpots.every(({ why }) => why !== 'permission');
  });
}

describe('what was not looked at, whatever the sides', () => {
  it('is never shown, counted or ranked as missing', () => {
    const faults: string[] = [];
    let claims = 0;
    for (let seed = 1; seed <= 80; seed++) {
      const roll = dice(seed * 7919);
      const sides = Array.from({ length: 2 + roll(3) }, () => someSide(roll));
      const { rows, gaps, matrix } = compare(sides);
      const claim = (kind: Kind, index: number, where: string) => {
        claims += 1;
        const each = sides[index];
        if (!each || !wasLookedFor(each, kind))
          faults.push(`seed ${seed}: ${kind} of side ${index} ${where}`);
      };
      for (const { kind, cells } of [...rows, ...matrix])
        for (const [index, { is }] of cells.entries())
          if (is === 'not-found') claim(kind, index, 'is shown as not found');
      for (const { kind, side: index, is } of gaps) if (is === 'missing') claim(kind, index, 'is a gap');
      for (const { kind, verdict } of rows) if (verdict === 'only-rival') claim(kind, 0, 'is only theirs');
    }
    expect(faults).toEqual([]);
    expect(claims, 'the sides made no claim at all').toBeGreaterThan(100);
  });
});
