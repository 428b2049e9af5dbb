import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ArchiveContents, readArchive, writeArchive } from '../../lib/exchange/archive';
import { SCHEMA_VERSION } from '../../lib/exchange/archive-index';
import type { Scorecard } from '../../lib/model/scorecard';
import type { Shot } from '../../lib/model/shot';
import { newId, START, side, sighting, stop, touchpoint } from '../compare/sides';
import { aShot, aWait } from '../examples';
import { HOSTILE } from '../report/golden';

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

/** Walks of every sort, with hostile text wherever the model allows text. */
function contents(): ArchiveContents {
  const made = Array.from({ length: 3 }, (_, index) => {
    const page = stop({
      sightings: [sighting({ kind: 'chat', label: HOSTILE[index], facts: { network: 'Telegram' } })],
    });
    return side({
      name: `Brand ${HOSTILE[index]}`,
      stops: [page],
      touchpoints: HOSTILE.map((text) =>
        touchpoint({ kind: 'promo', label: text.slice(0, 200), note: text.slice(0, 4000), stopId: page.id }),
      ),
      walk: { tabId: 7, pauses: [{ from: START }], ending: { outcome: 'reached', startsNewChain: true } },
    });
  });
  const walks = made.map(({ walk }) => walk);
  const owned = made.map(({ walk, stops, touchpoints }) => ({
    stops: stops.map((each) => ({ ...each, walkId: walk.id })),
    touchpoints: touchpoints.map((each) => ({ ...each, walkId: walk.id })),
  }));
  const shots = walks.map((walk): Shot => shotOf(walk.id));
  const [first] = shots;
  const picture = new Blob([PNG], { type: 'image/png' });
  return {
    brands: made.map(({ brand }) => brand),
    walks,
    stops: owned.flatMap((each) => each.stops),
    touchpoints: owned.flatMap((each) => each.touchpoints),
    scores: walks.map(({ id: walkId }) => ({
      ...{ id: newId(), walkId, scorecardId: SCORECARD.id, seriesId: SCORECARD.seriesId },
      ...{ answers: { a: 0.5, b: 'n/a' as const }, points: 50, at: START },
    })),
    scorecards: [SCORECARD],
    waits: walks.map(({ id, brandId }) =>
      aWait({ id: newId(), walkId: id, brandId, promise: { text: 'in 5 min', minutes: 5 } }),
    ),
    actions: walks.map(({ id: fromWalkId, brandId }) => ({
      ...{
        id: newId(),
        brandId,
        fromWalkId,
        kind: 'chat' as const,
        stage: 'search' as const,
        is: 'missing' as const,
      },
      ...{ title: HOSTILE[0] ?? '', status: 'open' as const, weight: 0.5, createdAt: START },
    })),
    comparisons: [
      { ...PAIRS, id: newId(), name: HOSTILE[1] ?? '', walkIds: walks.map(({ id }) => id), createdAt: START },
    ],
    pins: [{ ...PAIRS, id: walks.map(({ id }) => id).join('+'), walkIds: walks.map(({ id }) => id) }],
    attached: [ATTACHED(walks[0]?.id ?? '')],
    contents: new Map([[FILE_ID, new Blob([FILE])]]),
    shots,
    pixels: new Map(first ? [[first.id, { full: picture, thumb: picture }]] : []),
  };
}

const FILE = '<script>alert(1)</script>';
const FILE_ID = newId();
const PAIRS = { pinned: [[newId(), newId()] satisfies [string, string]], split: [] };
const ATTACHED = (walkId: string) => ({
  ...{ id: FILE_ID, walkId, touchpointId: newId(), at: START, name: '../letter.html', bytes: FILE.length },
  sha256: createHash('sha256').update(FILE).digest('hex'),
});

const SCORECARD: Scorecard = {
  ...{ id: newId(), seriesId: newId(), name: HOSTILE[0], madeAt: START },
  sections: [
    { id: 's', title: HOSTILE[1], questions: [{ id: 'a', text: HOSTILE[2], weight: 1, answer: 'marks' }] },
  ],
};

function shotOf(walkId: string): Shot {
  return aShot({ id: newId(), walkId, stopId: newId(), at: START, type: 'image/png', bytes: PNG.length });
}

const zipped = (files: Record<string, Uint8Array>) =>
  new Blob([zipSync(files, { level: 9 }) as Uint8Array<ArrayBuffer>]);
const text = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const empty = {
  format: 'touchtrail-archive',
  schemaVersion: 1,
  brands: [],
  walks: [],
  stops: [],
  touchpoints: [],
  shots: [],
  files: [],
};

async function refusalOf(blob: Blob): Promise<string> {
  const result = await readArchive(blob);
  return result.ok ? 'accepted' : `${result.problem.code}: ${result.problem.detail}`;
}

describe('an archive', () => {
  it('reads back as it was written, pictures and hostile text included', async () => {
    const before = contents();
    const result = await readArchive(await writeArchive(before));
    if (!result.ok) throw new Error(result.problem.detail);
    const { pixels, contents: files, walks, ...tables } = result.value;
    const { pixels: oldPixels, contents: _, walks: oldWalks, ...oldTables } = before;
    expect(tables).toEqual(oldTables);
    expect(walks).toEqual(oldWalks.map(({ tabId: _, ...walk }) => walk));
    expect([...pixels.keys()]).toEqual([...oldPixels.keys()]);
    expect(await files.get(FILE_ID)?.text()).toBe(FILE);
    const [picture] = pixels.values();
    expect(picture?.full.type).toBe('image/png');
    expect(new Uint8Array(await (picture?.full ?? new Blob()).arrayBuffer())).toEqual(PNG);
  });

  it('may be packed again by another program', async () => {
    expect(await refusalOf(zipped({ 'touchtrail.json': text(empty) }))).toBe('accepted');
  });

  it('from before there were scores, actions and attached files still opens', async () => {
    const result = await readArchive(zipped({ 'touchtrail.json': text(empty) }));
    expect(result).toMatchObject({
      ok: true,
      value: { scores: [], scorecards: [], actions: [], comparisons: [], pins: [], attached: [] },
    });
  });

  it('of a newer version is refused as newer', async () => {
    const newer = zipped({
      'touchtrail.json': text({ ...empty, schemaVersion: SCHEMA_VERSION + 1, more: [] }),
    });
    expect(await refusalOf(newer)).toBe('archive-newer: schemaVersion 2');
  });
});

describe('what is refused', () => {
  it('something that is no ZIP, is cut off, or lacks its index', async () => {
    expect(await refusalOf(new Blob(['hello']))).toContain('not a ZIP');
    expect(await refusalOf(new Blob([]))).toContain('not a ZIP');
    const whole = await writeArchive(contents());
    expect(await refusalOf(whole.slice(0, whole.size / 2))).toContain('archive-unreadable');
    expect(await refusalOf(whole.slice(100))).toContain('archive-unreadable');
    expect(await refusalOf(zipped({}))).toContain('touchtrail.json is missing');
  });

  it.each([
    '../evil.txt',
    '/etc/passwd',
    'a\\..\\b',
    'shots/x.webp',
    'Touchtrail.json',
    'shots/../../a.webp',
  ])('the name %s', async (name) => {
    expect(await refusalOf(zipped({ 'touchtrail.json': text(empty), [name]: text('x') }))).toContain(
      'does not belong there',
    );
  });

  it('a bomb, by its announced size and by its stream', async () => {
    const bomb = zipSync({ 'touchtrail.json': new Uint8Array(40 * 2 ** 20) }, { level: 9 });
    expect(await refusalOf(new Blob([bomb as Uint8Array<ArrayBuffer>]))).toContain('too large');
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(await refusalOf(new Blob([bomb as Uint8Array<ArrayBuffer>]))).toContain('another size');
    const tight = zipped({ 'touchtrail.json': new Uint8Array(2 ** 20) });
    expect(await refusalOf(tight)).toContain('too tightly');
  });

  it('a picture that was changed, is of another type, or belongs to no shot', async () => {
    const before = contents();
    const [id = ''] = before.pixels.keys();
    const index = { ...empty, brands: before.brands, walks: before.walks, shots: before.shots };
    const files = (bytes: Uint8Array) => ({
      'touchtrail.json': text(index),
      [`shots/${id}.png`]: bytes,
      [`thumbs/${id}.png`]: bytes,
    });
    expect(await refusalOf(zipped(files(PNG)))).toContain('checksum differs');
    expect(await refusalOf(zipped(files(text('<svg onload=alert(1)>'.repeat(4)))))).toContain(
      'not a picture',
    );
    const homeless = { 'touchtrail.json': text(empty), [`shots/${newId()}.png`]: PNG };
    expect(await refusalOf(zipped(homeless))).toContain('nothing of that name');
  });

  it('rows that break the model, by the name of the field', async () => {
    const [brand] = contents().brands;
    const broken = zipped({ 'touchtrail.json': text({ ...empty, brands: [{ ...brand, role: 'boss' }] }) });
    expect(await refusalOf(broken)).toContain('brands.0.role');
    const { walks } = contents();
    expect(await refusalOf(zipped({ 'touchtrail.json': text({ ...empty, walks }) }))).toContain(
      'no such brand',
    );
  });

  it('JSON that is none, and JSON deeper than any table', async () => {
    expect(await refusalOf(zipped({ 'touchtrail.json': text('{') }))).toContain('archive-unreadable');
    const deep = `${'['.repeat(200_000)}${Array.from({ length: 60_000 }, (_, n) => n).join(',')}${']'.repeat(200_000)}`;
    expect(await refusalOf(zipped({ 'touchtrail.json': text(deep) }))).toContain('archive-unreadable');
  });
});
