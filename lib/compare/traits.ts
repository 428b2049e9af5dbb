import type { Kind, Stage } from '../model/kind';
import { PURPOSES, type Purpose } from '../vocabulary/purposes';
import type { Step } from './step';

/** A step as the alignment weighs it: everything that is asked more than once, worked out once. */
export interface Traits {
  kind: Kind;
  stage: Stage;
  purposes: Partial<Record<Purpose, number>>;
  words: ReadonlySet<string>;
  /** Messenger, social network or vendor by name, lower case; empty where there is none. */
  network: string;
  /** 0…1: place in the chain. */
  position: number;
}

/** Words shorter than this say nothing about what a step is for: "de", "our", "на". */
const SHORTEST_WORD = 3;

export function traitsOf(steps: Step[]): Traits[] {
  const last = Math.max(steps.length - 1, 1);
  return steps.map((step, index) => ({
    kind: step.kind,
    stage: step.stage,
    purposes: PURPOSES[step.kind],
    words: wordsOf(step.label),
    network: (step.facts.network ?? step.facts.chat?.vendor ?? '').toLowerCase(),
    position: index / last,
  }));
}

/** The words of a label in any script, without case and accents: "Réservez en ligne" → reservez, ligne. */
export function wordsOf(label: string): Set<string> {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set((plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD));
}
