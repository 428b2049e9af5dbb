import { ask } from '@/lib/messages/ask';
import type { Reply } from '@/lib/messages/page-calls';
import { note } from '@/lib/record/journal';
import type { Heard } from '../listen/listener';
import { makeId } from './make-id';

/** Tells of answers and refusals, each after the requests that it may belong to. */
export function makeAnswersTold(walkId: string) {
  let before: Promise<unknown> = Promise.resolve();
  return {
    /** A request that is being told of. */
    after(request: Promise<unknown>): void {
      before = Promise.all([before, request]);
    },
    heard(heard: Heard): void {
      const reply: Reply = { id: makeId(), walkId, ...heard };
      void note(reply);
      before = before.then(() => ask('reply', reply));
    },
    refused(stepId: string): void {
      before = before.then(() => ask('refused', { walkId, stepId }));
    },
  };
}
