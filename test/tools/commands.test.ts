import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Runs a command as npm does, on plain Node, with all that it is made of: a bundler forgives what Node does not. */
function run(...args: string[]) {
  const [command = '', ...rest] = args;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'tools', `${command}.ts`), ...rest],
    { encoding: 'utf8' },
  );
  return { status, said: `${stdout}${stderr}`.trim() };
}

describe('on plain Node', () => {
  it('npm start begins, and says in one sentence what it cannot do', () => {
    expect(run('start', '--own', 'https://mine.example')).toEqual({
      status: 1,
      said: 'Your site needs a competitor beside it: add --rival URL.',
    });
  });

  it('npm run bench knows its benchmarks', () => {
    const { status, said } = run('bench', 'nothing');
    expect(status).toBe(1);
    for (const name of ['align', 'compare', 'detect', 'record', 'scan', 'store'])
      expect(said).toContain(name);
  });
});
