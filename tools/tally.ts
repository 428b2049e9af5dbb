/** What ends a test run, from what Vitest's JSON reporter wrote: the table of faults survived, and the one line that counts. */

/** What a fault's test counted; it hangs it on its own `task.meta.fault`. */
export interface FaultCount {
  fault: string;
  /** Times it was provoked, or things that had to be there afterwards. */
  expected: number;
  found: number;
  /** Seed, browser, what was counted. */
  note?: string;
}

/** The few fields of the reporter's file that are read. */
export interface VitestResult {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: {
      fullName: string;
      status?: string;
      failureMessages?: string[] | null;
      meta?: { fault?: FaultCount | FaultCount[] };
    }[];
  }[];
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

/** Every test that failed, and every file that broke, with the beginning of what it said; '' when all is well. */
export function failures(result: VitestResult | undefined): string {
  const said = (messages: string[]) =>
    messages
      .flatMap((one) => one.split('\n').slice(0, LINES_OF_A_FAILURE))
      .map((line) => `\n    ${line}`)
      .join('');
  return (result?.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message = '', assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0) return [`broken: ${name}${said([message])}`];
      return failed.map((one) => `failed: ${name}\n  ${one.fullName}${said(one.failureMessages ?? [])}`);
    })
    .join('\n');
}

/** More of it stands where the test ran. */
const LINES_OF_A_FAILURE = 12;

/** Vitest's arguments with the projects that are meant: `--long` alone names the long tests, nothing at all the others. */
export function projectsFor(asked: string[]): string[] {
  const args = asked.filter((arg) => arg !== '--long');
  if (args.length < asked.length) return [...args, '--project=long'];
  if (args.some((arg) => arg.startsWith('--project'))) return args;
  return [...args, '--project=unit', '--project=browser'];
}

/** Every fault that was provoked, with what was expected and what was there, as a table in Markdown; '' when there was none. */
export function faultTable(result: VitestResult | undefined): string {
  const counts = (result?.testResults ?? [])
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ meta }) => meta?.fault ?? []);
  if (counts.length === 0) return '';
  const rows = counts.map(({ fault, expected, found, note = '' }) => [
    fault,
    String(expected),
    String(found),
    note,
  ]);
  const all = [['fault', 'expected', 'found', 'how'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
