import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { Race } from '@/lib/compare/race';
import { axisOf } from '@/lib/compare/race-axis';

export const SPEEDS = [60, 600, 3600] as const;
export type Speed = (typeof SPEEDS)[number];

export interface RaceReplay {
  /** Milliseconds since the requests; undefined shows how it ended. */
  at: number | undefined;
  longest: number;
  isPlaying: boolean;
  /** Motion is not wanted: a press goes on to the next answer. */
  isStepwise: boolean;
  speed: Speed;
  setSpeed: (speed: Speed) => void;
  /** Starts, goes on, or from the end starts again; stepwise: the next answer. */
  play: () => void;
  pause: () => void;
  /** To a place on the axis, 0…1. */
  scrub: (share: number) => void;
  /** Shows the end again. */
  leave: () => void;
}

/** Runs a race again, so many times faster than it was. */
export function useReplay(race: Race): RaceReplay {
  const [at, setAt] = useState<number>();
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(60);
  const isStepwise = useReducedMotion();
  const { longest } = race;

  useEffect(() => {
    if (!isPlaying) return;
    let last = performance.now();
    let frame = requestAnimationFrame(function tick(time) {
      const past = Math.max(0, time - last) * speed;
      last = time;
      setAt((before = 0) => Math.min(longest, before + past));
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, speed, longest]);

  useEffect(() => {
    if (at !== undefined && at >= longest) setPlaying(false);
  }, [at, longest]);

  const isAtStart = at === undefined || at >= longest;
  return {
    ...{ at, longest, isPlaying, isStepwise, speed, setSpeed },
    play: () => {
      if (isStepwise) return setAt(nextEvent(race, isAtStart ? 0 : at));
      if (isAtStart) setAt(0);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
    scrub: (share) => {
      setPlaying(false);
      setAt(Math.min(longest, axisOf(longest).msOf(share)));
    },
    leave: () => {
      setPlaying(false);
      setAt(undefined);
    },
  };
}

/** The next answer or end after a moment. */
export function nextEvent({ groups, longest }: Race, after: number): number {
  const ends = groups.flatMap(({ laps }) =>
    laps.flatMap((lap) => [lap.after, ...lap.answers.map((one) => one.after)]),
  );
  return Math.min(longest, ...ends.filter((end) => end > after));
}
