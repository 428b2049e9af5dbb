/** The one line that ends a test run, from what Vitest's JSON reporter wrote. */

/** The few fields of the reporter's file that are read. */
export interface VitestResult {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/**
 * `N passed, N failed[, N skipped]`. A file that broke before its first test counts as one failure, and so does a run
 * that ended badly without naming a test (no result, an error between tests). A run without tests is not good.
 */
export function countTests(
  result: VitestResult | undefined,
  code: number,
): { line: string; isGood: boolean } {
  const passed = result?.numPassedTests ?? 0;
  const skipped = (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0);
  const broken = (result?.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const named = (result?.numFailedTests ?? 0) + broken.length;
  const failed = named === 0 && code !== 0 ? 1 : named;
  const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return { line, isGood: failed === 0 && passed > 0 };
}
