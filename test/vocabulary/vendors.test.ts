import { describe, expect, it } from 'vitest';
import { VENDORS } from '../../lib/vocabulary/vendors';
import { readVendors } from '../../lib/vocabulary/vendors/vendor';

describe.each(Object.entries(VENDORS))('the vendors of %s', (_kind, table) => {
  const vendors = readVendors(table);

  it('have one row each, with a trace to know them by', () => {
    const names = vendors.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const traceless = vendors.filter(
      ({ hosts, parts, selectors }) => hosts.length + parts.length + selectors.length === 0,
    );
    expect(traceless.map(({ name }) => name)).toEqual([]);
  });

  it('have each trace in its own column', () => {
    for (const { hosts, parts, selectors } of vendors) {
      for (const host of hosts) expect(host).toMatch(/^([a-z\d-]+\.)+[a-z\d-]{2,}$/);
      for (const part of parts) expect(part).not.toMatch(/[\s,[\]]/);
      for (const selector of selectors) expect(selector).toMatch(/^[\w#.[]/);
    }
  });

  it('fill no more than four columns', () => {
    expect(table.split('\n').filter((line) => line.split('|').length > 4)).toEqual([]);
  });
});

it('reads a row: columns, the mark of an ambiguous script, what is left out', () => {
  expect(readVendors('\nA b ? | a.example b.example | | #a, a[href*="/a/"]\nC | c.example\n')).toEqual([
    {
      name: 'A b',
      hosts: ['a.example', 'b.example'],
      parts: [],
      selectors: ['#a', 'a[href*="/a/"]'],
      ambiguous: true,
    },
    { name: 'C', hosts: ['c.example'], parts: [], selectors: [], ambiguous: false },
  ]);
});
