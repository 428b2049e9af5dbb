// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scan } from '../../lib/detect';
import { DETECTORS } from '../../lib/detect/registry';
import type { Sighting } from '../../lib/model/sighting';
import './all-words';

/** A fixture lists everything that must be found; what is found and not listed fails, and so does a known miss that is found. */
interface Expected {
  url?: string;
  sightings: { kind: string; key?: string; state?: string; place?: string; count?: number; facts?: object }[];
  /** Kinds that ought to be found and are not yet. */
  knownMisses?: string[];
}

const HOME = join(import.meta.dirname, 'pages');
const files = import.meta.glob('../../lib/detect/detectors/*.ts');
const ids = Object.keys(files).map((path) => path.split('/').at(-1)?.replace('.ts', '') ?? '');
const casesOf = (id: string): string[] =>
  readdirSync(join(HOME, id))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -5));

/** Loads a fixture into the test's document; attributes of its root count (`lang`). */
async function look(id: string, name: string): Promise<{ seen: Sighting[]; expected: Expected }> {
  const html = readFileSync(join(HOME, id, `${name}.html`), 'utf8');
  const expected: Expected = JSON.parse(readFileSync(join(HOME, id, `${name}.json`), 'utf8'));
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.setAttribute('lang', parsed.documentElement.getAttribute('lang') ?? '');
  document.head.innerHTML = parsed.head.innerHTML;
  document.body.innerHTML = parsed.body.innerHTML;
  const { sightings } = await scan(document);
  return { seen: sightings, expected };
}

describe('the registry of detectors', () => {
  it('names each detector after its file, once', () => {
    expect(DETECTORS.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(new Set(DETECTORS.map(({ id }) => id)).size).toBe(DETECTORS.length);
  });

  it('has a detector for every kind that can be on a page', async () => {
    const { ON_SITE_KINDS } = await import('../../lib/model/kind');
    const covered = new Set(DETECTORS.map(({ id }) => id));
    expect(ON_SITE_KINDS.filter((kind) => !covered.has(kind))).toEqual([]);
  });

  it('finds nothing in an empty document, and says so for each detector', async () => {
    document.head.innerHTML = '';
    document.body.innerHTML = '';
    const { sightings, answers } = await scan(document);
    expect(sightings).toEqual([]);
    expect(Object.values(answers).every(({ was }) => was === 'nothing')).toBe(true);
    expect(Object.keys(answers)).toHaveLength(DETECTORS.length);
  });
});

describe.each(ids)('%s', (id) => {
  it.each(casesOf(id))('%s', async (name) => {
    const { seen, expected } = await look(id, name);
    const short = seen.map(({ kind }) => kind).sort();
    expect(short, JSON.stringify(seen.map(({ key }) => key))).toEqual(
      expected.sightings.map(({ kind }) => kind).sort(),
    );
    for (const wanted of expected.sightings) {
      const candidates = seen.filter(
        ({ kind, key }) => kind === wanted.kind && (!wanted.key || key === wanted.key),
      );
      expect(
        candidates,
        `${wanted.kind} ${wanted.key ?? ''} among ${seen.map(({ key }) => key)}`,
      ).not.toEqual([]);
      expect(candidates).toContainEqual(expect.objectContaining(wanted));
    }
    for (const miss of expected.knownMisses ?? []) expect(short).not.toContain(miss);
  });
});
