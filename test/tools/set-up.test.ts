import { type ChildProcess, spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const SET_UP = join(import.meta.dirname, '../../tools/set-up.mjs');

/** A project of its own: the real set-up, one command that does as it is told, and an npm that only takes notes. */
let home: string;
const packages = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b-win': { version: '2.0.0', optional: true },
};

const COMMAND = `
const what: string = process.argv[2] ?? '';
if (what === 'wait') { console.log('ready'); setInterval(() => {}, 1000); }
else { console.log(process.argv.slice(2).join('|')); process.exit(Number(what) || 0); }
`;
const NPM = `
const { appendFileSync, existsSync } = require('node:fs');
appendFileSync('npm-was-asked', process.argv.slice(2).join(' ') + '\\n');
console.log('npm explains itself');
process.exit(existsSync('npm-breaks') ? 3 : 0);
`;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'touchtrail-set-up-'));
  await mkdir(join(home, 'tools'));
  await mkdir(join(home, 'node_modules/node/bin'), { recursive: true });
  await copyFile(SET_UP, join(home, 'tools/set-up.mjs'));
  await symlink(process.execPath, join(home, 'node_modules/node/bin/node'));
  await write('package.json', '{"type":"module"}');
  await write('package-lock.json', JSON.stringify({ packages }));
  await write('tools/check.ts', COMMAND);
  await write('npm.cjs', NPM);
});
afterEach(() => rm(home, { recursive: true }));

const write = (path: string, words: string) => writeFile(join(home, path), words);
const npmCalls = () => readFile(join(home, 'npm-was-asked'), 'utf8').catch(() => '');

function begin(...args: string[]): ChildProcess {
  const env = { ...process.env, npm_execpath: join(home, 'npm.cjs') };
  return spawn(process.execPath, ['tools/set-up.mjs', ...args], { cwd: home, env });
}

async function setUp(...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = begin(...args);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, said };
}

describe('set-up', () => {
  test('an unknown command gets one sentence', async () => {
    const { code, said } = await setUp('fly');
    expect(code).toBe(1);
    expect(said.trim()).toMatch(/^There is no command "fly": choose one of start, .*\.$/);
  });

  test('runs the TypeScript command with the arguments as they are, and gives its exit code', async () => {
    const { code, said } = await setUp('check', '7', 'with space', '--flag=$HOME');
    expect(code).toBe(7);
    expect(said).toContain('7|with space|--flag=$HOME');
  });

  test('installs once, and again only when the lock changes', async () => {
    const first = await setUp('check');
    expect(first.said).toContain('Installing packages');
    expect(first.said).not.toContain('npm explains itself');
    await setUp('check');
    expect(await npmCalls()).toBe('ci --no-audit --no-fund\n');
    await write('package-lock.json', JSON.stringify({ packages, lockfileVersion: 3 }));
    await setUp('check');
    expect((await npmCalls()).split('\n')).toHaveLength(3);
  });

  test('leaves alone what npm put there by hand, other platforms’ packages apart', async () => {
    const there = { 'node_modules/a': { version: '1.0.0' } };
    await write('node_modules/.package-lock.json', JSON.stringify({ packages: there }));
    await setUp('check');
    expect(await npmCalls()).toBe('');
  });

  test.each([
    ['an older version', { 'node_modules/a': { version: '0.9.0' } }],
    ['a missing package', {}],
    [
      'a package too many',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/z': { version: '1.0.0' } },
    ],
  ])('installs over %s', async (_, there) => {
    await write('node_modules/.package-lock.json', JSON.stringify({ packages: there }));
    await setUp('check');
    expect(await npmCalls()).not.toBe('');
  });

  test('shows npm’s own words when it fails, runs nothing, and tries again the next time', async () => {
    await write('npm-breaks', '');
    const { code, said } = await setUp('check', 'never');
    expect(code).toBe(3);
    expect(said).toContain('npm explains itself');
    expect(said).not.toContain('never');
    await setUp('check');
    expect((await npmCalls()).split('\n')).toHaveLength(3);
  });

  test('ends the command when it is ended itself', async () => {
    const child = begin('check', 'wait');
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdout?.once('data', () => child.kill('SIGTERM'));
    expect(await ended).toBe(143);
  });
});
