import {
  type Icon,
  IconMoodAngry,
  IconMoodEmpty,
  IconMoodHappy,
  IconMoodSad,
  IconMoodSmile,
} from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { perform } from '../parts/perform';

export type Emotion = -2 | -1 | 0 | 1 | 2;

/** Worst first, as the keys 1 to 5 have them. */
export const EMOTIONS: readonly Emotion[] = [-2, -1, 0, 1, 2];

export const EMOTION_FACES: Record<Emotion, Icon> = {
  [-2]: IconMoodAngry,
  [-1]: IconMoodSad,
  0: IconMoodEmpty,
  1: IconMoodSmile,
  2: IconMoodHappy,
};

/** What a touchpoint felt like, when that was said. */
export function emotionOf({ judgement }: Touchpoint): Emotion | undefined {
  return judgement?.emotion as Emotion | undefined;
}

/** Says what a touchpoint felt like; null takes it back. */
export function feel({ id }: Touchpoint, emotion: Emotion | null): void {
  void perform('judgeTouchpoint', { touchpointId: id, change: { emotion } });
}

/**
 * The keys 1 to 5 of a touchpoint in focus: from angry to delighted; the key of what is set already takes it back.
 * True when the key was one of them. Keys typed into a field are words, and with a modifier they are the browser's.
 */
export function feelByKey(event: KeyboardEvent, touchpoint: Touchpoint): boolean {
  const emotion = EMOTIONS[Number(event.key) - 1];
  const isTyping = (event.target as Element).closest(
    'input, textarea, [contenteditable], [role=dialog], [role=menu]',
  );
  if (emotion === undefined || isTyping || event.ctrlKey || event.metaKey || event.altKey) return false;
  event.preventDefault();
  feel(touchpoint, emotionOf(touchpoint) === emotion ? null : emotion);
  return true;
}
