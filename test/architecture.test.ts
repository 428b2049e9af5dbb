import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may look at whom: the table of the README's drawing, executable. Nothing looks up. */
const ROOMS: Record<string, { mayImport: string[]; onlyHere?: string[] }> = {
  'lib/model': { mayImport: [] },
  'lib/vocabulary': { mayImport: ['lib/model'] },
  'lib/page': { mayImport: ['lib/model'], onlyHere: ['@medv/finder', 'web-vitals'] },
  'lib/detect': { mayImport: ['lib/model', 'lib/vocabulary', 'lib/page'] },
  'lib/messages': { mayImport: ['lib/model'] },
  'lib/store': { mayImport: ['lib/model'], onlyHere: ['dexie'] },
  'lib/judge': { mayImport: ['lib/model', 'lib/vocabulary'] },
  'lib/compare': { mayImport: ['lib/model', 'lib/vocabulary', 'lib/judge'] },
  'lib/record': {
    mayImport: [
      ...['model', 'vocabulary', 'judge', 'compare', 'store', 'messages'].map((room) => `lib/${room}`),
      'locales',
    ],
    onlyHere: ['robots-parser'],
  },
  'lib/report': { mayImport: ['lib/model', 'lib/vocabulary', 'lib/judge', 'lib/compare'] },
  'lib/exchange': {
    mayImport: ['lib/model', 'lib/store', 'lib/report'],
    onlyHere: ['client-zip', 'fflate', 'postal-mime'],
  },
  locales: { mayImport: [] },
  components: {
    mayImport: [
      'locales',
      ...['model', 'vocabulary', 'messages', 'store', 'judge', 'compare', 'report', 'exchange'].map(
        (room) => `lib/${room}`,
      ),
    ],
    onlyHere: ['react', '@mantine/core', 'dexie-react-hooks', 'html2canvas', 'pixelmatch'],
  },
  entrypoints: { mayImport: ['components', 'locales', 'lib'] },
};

/** Rooms that may use the browser's extension API; everything else stays testable without a browser. */
const WITH_BROWSER = ['lib/messages', 'lib/record', 'entrypoints'];
const IMPORT =
  /(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

interface Import {
  file: string;
  room: string;
  /** Path from the top of the project, or the package's name. */
  target: string;
  isOurs: boolean;
  isType: boolean;
}

const top = resolve(import.meta.dirname, '..');
const imports = Object.keys(ROOMS).flatMap(importsOf);

describe('the house', () => {
  it('has the rooms of the table and no others', () => {
    const rooms = readdirSync(join(top, 'lib')).map((room) => `lib/${room}`);
    expect(rooms.filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it.each(Object.entries(ROOMS))('%s imports only from the rooms it may look at', (room, { mayImport }) => {
    const allowed = [room, ...mayImport];
    const strays = imports.filter(
      (one) => one.room === room && one.isOurs && !allowed.some((place) => isIn(one.target, place)),
    );
    expect(strays.map((one) => `${one.file} imports ${one.target}`)).toEqual([]);
  });

  it('keeps each library behind one door', () => {
    const doors = Object.entries(ROOMS).flatMap(([room, { onlyHere = [] }]) =>
      onlyHere.map((name) => [name, room] as const),
    );
    const strays = doors.flatMap(([name, room]) =>
      imports
        .filter((one) => one.target === name && one.room !== room && one.room !== 'entrypoints')
        .map((one) => `${one.file} imports ${name}, which belongs to ${room}`),
    );
    expect(strays).toEqual([]);
  });

  it('keeps the extension API in the rooms that speak to the browser', () => {
    const strays = imports.filter(
      (one) => one.target.startsWith('wxt/') && !WITH_BROWSER.some((room) => isIn(one.room, room)),
    );
    expect(strays.map((one) => one.file)).toEqual([]);
  });

  it('brings no Zod into the page: walker, detectors and page readers import types of the model only', () => {
    const inPage = imports.filter((one) => /^(lib\/(detect|page)|entrypoints\/walker)/.test(one.file));
    const values = inPage.filter(
      (one) => !one.isType && (one.target === 'zod' || isIn(one.target, 'lib/model')),
    );
    expect(values.map((one) => `${one.file} imports ${one.target}`)).toEqual([]);
  });

  it('brings no table of words into the page: the background gives them as data', () => {
    const light = ['lib/vocabulary/phrases/languages'];
    const strays = imports.filter(
      ({ file, target, isType }) =>
        /^(lib\/(detect|page)|entrypoints\/walker)/.test(file) &&
        !isType &&
        isIn(target, 'lib/vocabulary') &&
        !light.includes(target),
    );
    expect(strays.map((one) => `${one.file} imports ${one.target}`)).toEqual([]);
  });

  it('has no file called utils, helpers or common', () => {
    const files = Object.keys(ROOMS).flatMap(filesOf);
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)\b/i.test(file))).toEqual([]);
  });

  it('finds imports at all, so that the tests above cannot pass by seeing nothing', () => {
    expect(imports.filter((one) => one.isOurs).length).toBeGreaterThan(100);
  });
});

function importsOf(room: string): Import[] {
  return filesOf(room).flatMap((file) =>
    [...readFileSync(join(top, file), 'utf8').matchAll(IMPORT)].map((match) => readImport(room, file, match)),
  );
}

function readImport(room: string, file: string, match: RegExpMatchArray): Import {
  const name = match[2] ?? match[3] ?? '';
  const isOurs = name.startsWith('.') || name.startsWith('@/');
  const from = name.startsWith('@/') ? name.slice(2) : relative(top, resolve(top, dirname(file), name));
  return { file, room, target: isOurs ? from : name, isOurs, isType: match[1] !== undefined };
}

function filesOf(room: string): string[] {
  if (!existsSync(join(top, room))) return [];
  const all = readdirSync(join(top, room), { recursive: true, encoding: 'utf8' });
  return all.filter((name) => /\.tsx?$/.test(name)).map((name) => join(room, name));
}

function isIn(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
