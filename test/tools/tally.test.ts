import { describe, expect, test } from 'vitest';
import { countTests, failures, faultTable, projectsFor, type VitestResult } from '../../tools/tally.ts';

const NONE: VitestResult = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};

describe('the last line of npm test', () => {
  test.each<[string, Partial<VitestResult> | undefined, number, string, boolean]>([
    ['all passed', { numPassedTests: 12 }, 0, '12 passed, 0 failed', true],
    ['one failed', { numPassedTests: 11, numFailedTests: 1 }, 1, '11 passed, 1 failed', false],
    [
      'some skipped',
      { numPassedTests: 9, numPendingTests: 2, numTodoTests: 1 },
      0,
      '9 passed, 0 failed, 3 skipped',
      true,
    ],
    [
      'a file that broke before its first test',
      { numPassedTests: 5, testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }] },
      1,
      '5 passed, 1 failed',
      false,
    ],
    ['an error between tests', { numPassedTests: 5 }, 1, '5 passed, 1 failed', false],
    ['no test at all', {}, 0, '0 passed, 0 failed', false],
    ['no result', undefined, 1, '0 passed, 1 failed', false],
  ])('%s', (_, result, code, line, isGood) => {
    expect(countTests(result && { ...NONE, ...result }, code)).toEqual({ line, isGood });
  });
});

describe('the projects of a run', () => {
  test.each([
    [[], ['--project=unit', '--project=browser']],
    [['--long'], ['--project=long']],
    [
      ['--long', 'test/long/clicks.test.ts'],
      ['test/long/clicks.test.ts', '--project=long'],
    ],
    [
      ['--project', 'unit'],
      ['--project', 'unit'],
    ],
  ])('%j', (asked, args) => {
    expect(projectsFor(asked)).toEqual(args);
  });
});

describe('the table of faults', () => {
  test('has a line for each fault that was provoked, and is empty when none was', () => {
    const fault = { fault: 'worker ended', expected: 50, found: 49, note: 'seed 7' };
    const assertionResults = [{ fullName: 'keeps all', meta: { fault } }, { fullName: 'keeps none' }];
    const testResults = [{ name: 'a.test.ts', status: 'passed', assertionResults }];
    expect(faultTable({ ...NONE, testResults }).split('\n')).toEqual([
      '| fault        | expected | found | how    |',
      '| ------------ | -------- | ----- | ------ |',
      '| worker ended | 50       | 49    | seed 7 |',
    ]);
    expect(faultTable({ ...NONE })).toBe('');
  });
});

describe('what failed', () => {
  test('is said by file and test, with the beginning of the reason', () => {
    const assertionResults = [
      { fullName: 'walk begins', status: 'passed' },
      {
        fullName: 'walk ends',
        status: 'failed',
        failureMessages: ['expected 1 to be 2\n  at walk.test.ts:3'],
      },
    ];
    const testResults = [
      { name: 'walk.test.ts', status: 'failed', assertionResults },
      { name: 'lost.test.ts', status: 'failed', message: 'no such import', assertionResults: [] },
      { name: 'good.test.ts', status: 'passed', assertionResults: [] },
    ];
    expect(failures({ ...NONE, testResults }).split('\n')).toEqual([
      'failed: walk.test.ts',
      '  walk ends',
      '    expected 1 to be 2',
      '      at walk.test.ts:3',
      'broken: lost.test.ts',
      '    no such import',
    ]);
    expect(failures(undefined)).toBe('');
  });
});
