import { readdirSync } from 'node:fs';
import { Window } from 'happy-dom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/compare/index';
import { formats } from '../../lib/report/index';
import { side, touchpoint } from '../compare/sides';
import { HOSTILE, hostileComparison, reportOf } from './golden';

async function render(id: string, comparison = hostileComparison()): Promise<string> {
  const format = formats.find((each) => each.id === id);
  return String(await format?.render(await reportOf(comparison)));
}

describe('the registry of formats', () => {
  it('holds every file of the folder under its own name', () => {
    const files = readdirSync(new URL('../../lib/report/formats', import.meta.url)).map((name) =>
      name.replace(/\.ts$/, ''),
    );
    expect(formats.map(({ id }) => id)).toEqual(files);
    expect(new Set(formats.map(({ extension }) => extension)).size).toBe(formats.length);
  });

  it.each(formats.map((format) => [format.id, format] as const))(
    '%s prints the hostile comparison, one walk and nothing',
    async (_, format) => {
      const one = compare([side({ name: 'Own', touchpoints: [touchpoint({ kind: 'phone' })] })]);
      for (const comparison of [hostileComparison(), one, compare([])]) {
        expect(String(await format.render(await reportOf(comparison))).length).toBeGreaterThan(0);
      }
    },
  );
});

describe('the HTML report of many brands', () => {
  const many = Array.from({ length: 9 }, (_, index) =>
    side({
      name: `Brand ${index + 1}`,
      touchpoints: [touchpoint({ kind: index % 3 === 1 ? 'chat' : 'phone' })],
    }),
  );

  it('names the first and counts the rest, and gathers those that have nothing in a line', async () => {
    const parsed = new Window().document;
    parsed.write(await render('html', compare(many)));
    expect(parsed.querySelector('h1')?.textContent).toBe(
      'Brand 1 vs Brand 2 vs Brand 3 vs Brand 4 and 5 more',
    );
    const chat = [...parsed.querySelectorAll('.row')].find((row) => row.textContent.includes('Live chat'));
    expect([...(chat?.querySelectorAll('.whose') ?? [])].map((each) => each.textContent)).toEqual([
      'Brand 2',
      'Brand 5',
      'Brand 8',
    ]);
    expect(chat?.querySelector('.rest')?.textContent).toContain('Brand 1, Brand 3, Brand 4');
  });

  it('gives each brand a line of its own in the tables, and a colour or a shape of its own', async () => {
    const parsed = new Window().document;
    const text = await render('html', compare(many));
    parsed.write(text);
    const heads = [...parsed.querySelectorAll('.score tbody th')].map((each) => each.textContent);
    expect(heads.slice(0, 9)).toEqual(many.map(({ brand }) => brand.name));
    const marks = [...text.matchAll(/\.s\d+\{([^}]*)\}/g)].map(([, rule]) => rule);
    expect(new Set(marks).size).toBe(9);
  });
});

describe('a file that lies beside something off the site', () => {
  it.each(['html', 'csv', 'json'])('is named with its size by %s, as text', async (id) => {
    const printed = await render(id);
    const size = id === 'json' ? '"bytes": 38400' : '(38 kB)';
    expect(printed).toContain('.pdf');
    expect(printed).toContain(size);
    if (id === 'html') expect(printed).not.toContain('price </script>');
  });
});

describe('the HTML report', () => {
  it('holds the same elements and attributes whatever the pages said', async () => {
    const parsed = new Window().document;
    parsed.write(await render('html'));
    const names = new Set([...parsed.querySelectorAll('*')].map((each) => each.tagName.toLowerCase()));
    for (const banned of ['script', 'img', 'iframe', 'object', 'embed', 'form', 'input', 'b onclick'])
      expect(names).not.toContain(banned);
    const attributes = [...parsed.querySelectorAll('*')].flatMap((each) => each.getAttributeNames());
    expect(
      attributes.filter((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc'),
    ).toEqual([]);
    expect([...parsed.querySelectorAll('style')]).toHaveLength(1);
  });

  it('links only to addresses a reader may follow, and loads nothing', async () => {
    const text = await render('html');
    const parsed = new Window().document;
    parsed.write(text);
    const addresses = [...parsed.querySelectorAll('a')].map((each) => each.getAttribute('href') ?? '');
    expect(addresses.filter((href) => !/^(#|https?:|tel:|mailto:)/.test(href))).toEqual([]);
    expect([...parsed.querySelectorAll('[src], [srcset], link, base')]).toHaveLength(0);
    expect(parsed.querySelector('style')?.textContent).not.toMatch(/@import|url\(/);
    expect(text).toContain('default-src &#39;none&#39;');
  });

  it('isolates the words of the pages, so that no direction mark turns the rest around', async () => {
    const text = await render('html');
    const outside = text
      .replace(/<bdi>[^<]*<\/bdi>/g, '')
      .replace(/<title>.*?<\/title>/s, '')
      .replace(/="[^"]*"/g, '');
    expect(outside).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('is well-formed Unicode and keeps each picture once', async () => {
    const text = await render('html');
    expect(text).not.toMatch(/\p{Cs}/u);
    expect(text.match(/data:image\/png/g)).toHaveLength(1);
    expect(text).toContain('the browser did not allow a picture of this site');
  });

  it('tells "not found" from "not looked"', async () => {
    const rival = side({
      name: 'Rival',
      touchpoints: [touchpoint({ kind: 'phone' }), touchpoint({ kind: 'letter' })],
    });
    const text = await render('html', compare([side({ name: 'Own', walk: { state: 'walking' } }), rival]));
    expect(text).toContain('cell not-found');
    expect(text).toContain('cell not-looked');
  });
});

describe('the CSV', () => {
  it('reads back as the fields that were written, formulas disarmed', async () => {
    const { data, errors } = Papa.parse<string[]>((await render('csv')).replace('\ufeff', '').trimEnd(), {
      newline: '\r\n',
    });
    expect(errors).toEqual([]);
    expect(new Set(data.map((line) => line.length))).toEqual(new Set([32]));
    const notes = new Set(data.map((line) => line[15]));
    for (const text of HOSTILE) {
      const kept = text.replace(/\p{Cs}/gu, '\ufffd');
      expect(notes.has(kept) || notes.has(`'${kept}`), text.slice(0, 40)).toBe(true);
    }
  });

  it('has no field that a spreadsheet takes for a formula', async () => {
    const { data } = Papa.parse<string[]>((await render('csv')).replace('\ufeff', ''), { newline: '\r\n' });
    const armed = data
      .flat()
      .filter((field) => /^[\s"\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(field) && Number.isNaN(Number(field)));
    expect(armed).toEqual([]);
  });

  it('begins with a byte order mark and ends its lines with CR LF', async () => {
    const text = await render('csv');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });
});

describe('the JSON', () => {
  it('parses, names its version and keeps every text', async () => {
    const data = JSON.parse(await render('json'));
    expect(data).toMatchObject({ format: 'touchtrail-comparison', schemaVersion: 1 });
    expect(data.sides[1].touchpoints.map((each: { label: string }) => each.label)).toEqual([
      ...HOSTILE,
      HOSTILE[0],
    ]);
  });
});
