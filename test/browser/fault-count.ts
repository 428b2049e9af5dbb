import { expect, type TestContext } from 'vitest';
import type { FaultCount } from '../../tools/tally';

declare module 'vitest' {
  interface TaskMeta {
    /** What the end of the run prints as the table of faults. */
    fault?: FaultCount[];
  }
}

/** Notes what a fault's test counted, then asserts that nothing is missing and nothing is there twice. */
export function countFault({ task }: TestContext, count: FaultCount): void {
  task.meta.fault = [...(task.meta.fault ?? []), count];
  expect(count.found, count.fault).toBe(count.expected);
}
