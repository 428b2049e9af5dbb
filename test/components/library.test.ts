import { describe, expect, it } from 'vitest';
import { likeliestPair } from '@/components/compare/list/Picker';
import { siteAddress } from '@/components/library/NewWalk';
import { comparePath, joinRows, narrow } from '@/components/library/rows';
import { toggled } from '@/components/library/selection';
import { aBrand, anId, aTouchpoint, aWalk } from '../examples';

const own = aBrand({ id: anId(5), name: 'Clínica Alba' });
const rival = aBrand({ id: anId(6), name: 'VenaSana', role: 'competitor', hosts: ['vena.example'] });
const ours = aWalk({ id: anId(1), brandId: own.id, persona: 'Marta, 47' });
const theirs = aWalk({ id: anId(2), brandId: rival.id });
const chain = [
  aTouchpoint({ id: anId(22), walkId: ours.id, order: 2, kind: 'chat', note: 'Nobody answers' }),
  aTouchpoint({ id: anId(21), walkId: ours.id, order: 1 }),
  aTouchpoint({ id: anId(23), walkId: ours.id, order: 3, deletedAt: 1, note: 'Vanished' }),
];
const rows = joinRows([theirs, ours], [own, rival], chain);
const found = (text: string) => narrow(rows, { text }).map(({ brand }) => brand.name);

describe('rows of the library', () => {
  it('hold each walk with its brand and its chain in order, without deleted touchpoints', () => {
    expect(rows.map(({ brand }) => brand.name)).toEqual(['VenaSana', 'Clínica Alba']);
    expect(rows[1]?.touchpoints.map(({ id }) => id)).toEqual([anId(21), anId(22)]);
  });

  it('leave out a walk whose brand is gone', () => {
    expect(joinRows([ours], [], chain)).toEqual([]);
  });
});

describe('search', () => {
  it('ignores case and accents', () => {
    expect(found('CLINICA')).toEqual(['Clínica Alba']);
  });

  it('wants every word, wherever it stands: brand, persona, note', () => {
    expect(found('marta nobody')).toEqual(['Clínica Alba']);
    expect(found('marta venasana')).toEqual([]);
  });

  it('does not find what was deleted', () => {
    expect(found('vanished')).toEqual([]);
  });

  it('narrows by kind and by brand', () => {
    expect(narrow(rows, { text: '', kind: 'chat' })).toEqual([rows[1]]);
    expect(narrow(rows, { text: '', brandId: rival.id })).toEqual([rows[0]]);
  });
});

describe('choosing what to compare', () => {
  it('puts the own brand first, whatever was selected first', () => {
    expect(comparePath([theirs.id, ours.id], rows)).toBe(`/compare/${ours.id},${theirs.id}`);
  });

  it('keeps the order of selection between competitors', () => {
    const third = joinRows([aWalk({ id: anId(3), brandId: rival.id }), theirs], [rival], []);
    expect(comparePath([anId(3), theirs.id], third)).toBe(`/compare/${anId(3)},${theirs.id}`);
  });

  it('adds at the end and takes out', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });

  it('proposes the own walk beside the newest of another brand, the same scenario before a newer one', () => {
    const other = aWalk({ id: anId(3), brandId: rival.id, scenario: 'Ask about prices' });
    const all = joinRows([other, theirs, ours], [own, rival], []);
    expect(likeliestPair(all)?.map(({ walk }) => walk.id)).toEqual([ours.id, theirs.id]);
    expect(likeliestPair(joinRows([ours], [own], []))).toBeUndefined();
  });
});

describe('the address of a site', () => {
  it.each([
    ['example.com', 'https://example.com/'],
    [' http://localhost:8080/a ', 'http://localhost:8080/a'],
    ['clínica.example', 'https://xn--clnica-4va.example/'],
  ])('reads "%s"', (typed, url) => {
    expect(siteAddress(typed)).toBe(url);
  });

  it.each(['', 'foo', 'foo bar.com', 'javascript:alert(1)', 'file:///etc/passwd', 'chrome://settings'])(
    'refuses "%s"',
    (typed) => {
      expect(siteAddress(typed)).toBeUndefined();
    },
  );
});
