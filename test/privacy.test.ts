import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const top = resolve(import.meta.dirname, '..');
/** Everything that runs inside a walked page. */
const IN_PAGE = ['lib/page', 'lib/detect', 'entrypoints/walker'];
/** Ways to learn what a visitor typed, chose or dropped. Results and generators have a `value` too; they are named here. */
const READS_TYPED =
  /(?<!\b(?:step|told|taken)|\.)\.value\b|\bselectedIndex\b|\bselectedOptions\b|\bFormData\b|\.files\b|\bclipboardData\b/;

const files = IN_PAGE.flatMap((folder) =>
  readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

it('never reads what visitors type: no code that runs in a page touches a field’s value', () => {
  const readers = files.filter((file) => READS_TYPED.test(readFileSync(join(top, file), 'utf8')));
  expect(files.length).toBeGreaterThan(40);
  expect(readers).toEqual([]);
});

it('reads the `value` attribute of nothing but buttons, whose words it is', () => {
  const readers = files.filter((file) =>
    /(attr|getAttribute)\([^)]*'value'/.test(readFileSync(join(top, file), 'utf8')),
  );
  expect(readers).toEqual(['lib/page/name.ts']);
});
