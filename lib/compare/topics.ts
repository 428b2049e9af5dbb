import { TELL_TOGETHER, TELLS } from '../vocabulary/sense-topics';
import type { Topic } from '../vocabulary/topics';
import type { Meaning } from './senses';

/** The topics a label may have, and how surely, 0…1. */
export type Told = ReadonlyMap<Topic, number>;

/** What a text of that meaning may be about. */
export function topicsIn(meaning: Meaning): Told {
  const told = new Map<Topic, number>();
  const add = (topic: Topic, surely: number) => told.set(topic, Math.max(told.get(topic) ?? 0, surely));
  for (const sense of meaning)
    for (const [topic, surely] of Object.entries(TELLS[sense] ?? {}) as [Topic, number][]) add(topic, surely);
  for (const [senses, topic, surely] of TELL_TOGETHER)
    if (senses.every((sense) => meaning.has(sense))) add(topic, surely);
  return told;
}
