import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BadOption, readOptions } from '../../tools/options.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchtrail-options-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = (...args: string[]) => readOptions(args, folder);
const PAIR = ['--own', 'https://mine.example', '--rival', 'https://theirs.example'];

describe('what may follow npm start', () => {
  test('nothing: the demo, eight pages, a report folder that is there', async () => {
    const options = await read();
    expect(options).toEqual({ pages: 8, out: join(folder, 'touchtrail-report'), headless: false });
    expect((await stat(options.out)).isDirectory()).toBe(true);
  });

  test('a pair, several rivals, a page limit, a folder, no window', async () => {
    const more = ['--rival', 'third.example/start', '--pages', '3', '--out', 'deep/er', '--headless'];
    const options = await read(...PAIR, ...more);
    expect(options.sites?.own.href).toBe('https://mine.example/');
    expect(options.sites?.rivals.map(({ href }) => href)).toEqual([
      'https://theirs.example/',
      'https://third.example/start',
    ]);
    expect(options).toMatchObject({ pages: 3, out: join(folder, 'deep/er'), headless: true });
  });

  test('a site on this machine', async () => {
    const options = await read('--own', 'http://localhost:80', '--rival', 'http://127.0.0.1:8080');
    expect(options.sites?.rivals[0]?.host).toBe('127.0.0.1:8080');
  });
});

describe('one clear sentence for', () => {
  test.each([
    ['an own site alone', ['--own', 'a.example'], 'add --rival URL'],
    ['a rival alone', ['--rival', 'a.example'], 'add --own URL'],
    ['words', ['--own', 'my site', '--rival', 'b.example'], '--own "my site" is not a URL'],
    ['a bare word', ['--own', 'a.example', '--rival', 'clinic'], '--rival "clinic" is not a URL'],
    ['nothing at all', ['--own', '', '--rival', 'b.example'], '--own "" is not a URL'],
    ['a script', ['--own', 'javascript:alert(1)', '--rival', 'b.example'], 'is not a URL'],
    ['another protocol', ['--own', 'ftp://a.example', '--rival', 'b.example'], 'must begin with http'],
    ['the same site twice', ['--own', 'a.example', '--rival', 'https://a.example/'], 'named twice'],
    ['no pages', ['--pages', '0'], 'from 1 to 50, not "0"'],
    ['half a page', ['--pages', '2.5'], 'not "2.5"'],
    ['too many pages', ['--pages', '51'], 'not "51"'],
    ['an unknown flag', ['--rivals', 'a.example'], "Unknown option '--rivals'; use: npm start --"],
    ['a flag without its value', ['--own'], 'use: npm start --'],
    ['a stray word', ['a.example'], 'use: npm start --'],
  ])('%s', async (_, args, words) => {
    const error = await read(...args).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(BadOption);
    expect(error.message).toContain(words);
    expect(error.message).not.toContain('\n');
  });

  test('a folder that is a file', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(read('--out', 'file')).rejects.toThrow(/file is a file: name a folder/);
  });

  test('a folder that cannot be written', async () => {
    await writeFile(join(folder, 'wall'), '');
    await expect(read('--out', 'wall/inside')).rejects.toThrow(/Nothing can be written to .*wall.inside/);
  });
});
