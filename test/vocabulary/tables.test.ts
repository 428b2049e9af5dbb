import { describe, expect, it } from 'vitest';
import { learnTables } from '../../lib/detect';
import { patterns, table } from '../../lib/detect/tables';
import * as countries from '../../lib/vocabulary/countries';
import * as fieldWords from '../../lib/vocabulary/field-words';
import * as offers from '../../lib/vocabulary/patterns/offers';
import * as promiseWords from '../../lib/vocabulary/promise-words';
import { packTables } from '../../lib/vocabulary/tables';

describe('a table that is given to a page', () => {
  it('says so when it is asked for before', () => {
    expect(() => patterns('offers').OFFER.test('50 % off')).toThrow('offers');
  });

  it('comes there as it stands here', () => {
    learnTables(structuredClone(packTables()));
    expect(table('offers')).toEqual({ ...offers });
    expect(table('fieldWords')).toEqual({ ...fieldWords });
    expect(table('promiseWords')).toEqual({ ...promiseWords });
    expect(table('countries')).toEqual({ ...countries });
    expect(patterns('offers').CODE.regex).toEqual(offers.CODE);
  });

  it('is plain data, so that a message can carry all of it', () => {
    const packed = packTables();
    expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
    expect(Object.keys(packed).length).toBeGreaterThan(30);
  });
});
