import type { Act } from '@/lib/page/acts';
import { makeId } from './make-id';

/** The click and the submit it causes are one use. */
export const SAME_USE_MS = 1_000;

interface Use {
  key: string;
  target?: string;
  /** Milliseconds since the epoch. */
  at: number;
  act: Act['act'];
}

/** Tells the uses of one page apart. */
export function makeUses() {
  let last: Use & { id: string } = { id: '', key: '', at: 0, act: 'click' };
  return {
    /** The id of the step that a use is; undefined when it only is more of the one before. */
    count(use: Use): string | undefined {
      const isSame = isOfSame(use, last) && use.at - last.at < SAME_USE_MS;
      // A click that turns out to have sent something is told again, as the same step.
      if (isSame && (use.act === 'click' || last.act !== 'click')) return undefined;
      last = { ...use, id: isSame ? last.id : makeId() };
      return last.id;
    },
    /** What was sent came back: what is sent next is another use, however soon. */
    refuse(stepId: string): void {
      if (last.id === stepId) last = { ...last, at: 0 };
    },
  };
}

/** Another link of the same words is another use, however soon. */
const isOfSame = ({ key, target }: Use, last: Use): boolean =>
  key === last.key && (target === undefined || last.target === undefined || target === last.target);
