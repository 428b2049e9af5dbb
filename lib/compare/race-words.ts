import type { Say } from './figure';
import type { Lap } from './race';

export interface RaceWords {
  say: Say;
  /** Of the sides, in order. */
  names: string[];
  /** "41 min", from milliseconds. */
  span: (ms: number) => string;
}

/** How long it took and what that means: "41 min, promised 15 min: late". */
export function verdictOf(
  lap: Lap,
  { say, span }: RaceWords,
): { text: string; tone: 'ink' | 'bad' | 'warn' | 'mute' } {
  const time = span(lap.after);
  const ending = lap.answers.find(
    ({ after, answer }) => after === lap.after && answer.isPersonal !== false,
  )?.answer;
  const by = ending && say(`race.by.${ending.by}`);
  const rings = ending?.rings !== undefined && say('race.rings', { count: ending.rings });
  const told = [time, by, rings].filter(Boolean).join(' · ');
  if (lap.how === 'no-answer') return { text: say('race.noAnswer', { time }), tone: 'bad' };
  if (lap.how === 'gave-up') return { text: say('race.gaveUp', { time }), tone: 'bad' };
  if (lap.how === 'running') return { text: say('race.running', { time }), tone: 'mute' };
  const promised = lap.promised !== undefined && span(lap.promised);
  if (!lap.isInTime)
    return {
      text: `${told} · ${promised ? say('race.brokenPromise', { promised }) : say('race.late')}`,
      tone: 'bad',
    };
  return { text: promised ? `${told} · ${say('race.keptPromise', { promised })}` : told, tone: 'ink' };
}
