import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedShare, SLIP } from '@/components/compare/changed/share';
import { compare } from '@/lib/compare';
import {
  changeOverTime,
  isPictureChanged,
  PICTURE_CHANGED_FROM,
  picturePairs,
} from '@/lib/compare/over-time';
import { buildReport, formats } from '@/lib/report';
import { englishWords } from '../report/words';
import { type Picture, readPng } from './png';
import { newId, side, touchpoint } from './sides';

/** A button as Chromium draws it, with 8 pixels of the page all round, and what became of it. */
const picture = (name: string) => readPng(join(import.meta.dirname, 'pictures', `${name}.png`));

/** Of the picture the button, 160 by `height`, with a margin. */
function buttonOf({ data, width }: Picture, margin: number, height = 44): Picture {
  const [wide, high, from] = [160 + 2 * margin, height + 2 * margin, 8 - margin];
  const part = new Uint8ClampedArray(wide * high * 4);
  for (let line = 0; line < high; line++) {
    const start = ((from + line) * width + from) * 4;
    part.set(data.subarray(start, start + wide * 4), line * wide * 4);
  }
  return { data: part, width: wide, height: high };
}

const shareOf = (name: string, height?: number) =>
  changedShare(buttonOf(picture('button'), 0), buttonOf(picture(name), SLIP, height));

describe('the picture of a touchpoint', () => {
  it('has not changed where nothing did', () => expect(shareOf('button')).toBe(0));

  it.each(['part-of-a-pixel', 'one-pixel'])('has not changed when it is drawn %s beside', (name) => {
    expect(isPictureChanged(shareOf(name)), `${shareOf(name)}`).toBe(false);
  });

  it('has changed with one word on it', () => {
    expect(shareOf('other-word')).toBeGreaterThan(PICTURE_CHANGED_FROM);
    expect(shareOf('other-word')).toBeLessThan(0.1);
  });

  it('has changed with its colour, nearly all of it', () => {
    expect(shareOf('other-colour')).toBeGreaterThan(0.8);
  });

  it('has changed by what it grew', () => {
    expect(shareOf('taller', 60)).toBeGreaterThan(0.2);
  });
});

/** One site walked twice; nothing that is measured differs. */
function twice() {
  const taken = () => ({ is: 'taken', shotId: newId() }) as const;
  const stops = () => [
    touchpoint({ kind: 'phone', label: 'phone', before: taken() }),
    touchpoint({ kind: 'chat', label: 'chat' }),
  ];
  const then = side({ name: 'Alba', touchpoints: stops(), walk: { startedAt: 1_000 } });
  const now = side({ name: 'Alba', touchpoints: stops(), walk: { startedAt: 9_000 } });
  return [then, { ...now, brand: then.brand, walk: { ...now.walk, brandId: then.brand.id } }];
}

describe('a row whose picture alone changed', () => {
  const comparison = compare(twice());
  const { rows, sides } = comparison;
  const phone = rows.find(({ kind }) => kind === 'phone');
  if (!phone) throw new Error('no phone');

  it('is changed from the threshold on, and not below it', () => {
    expect(changeOverTime(phone, sides)).toBe('same');
    expect(changeOverTime(phone, sides, PICTURE_CHANGED_FROM / 2)).toBe('same');
    expect(changeOverTime(phone, sides, PICTURE_CHANGED_FROM)).toBe('changed');
  });

  it('is compared by the oldest picture and the newest, where both were taken', () => {
    const [oldest, newest] = sides.map(({ touchpoints }) => touchpoints[0]?.before);
    expect(picturePairs(phone, sides)).toEqual([[oldest, newest]]);
    const turned = compare(sides.toReversed());
    const same = turned.rows.find(({ kind }) => kind === 'phone') ?? phone;
    expect(picturePairs(same, turned.sides)).toEqual([[oldest, newest]]);
    expect(rows.filter(({ kind }) => kind === 'chat').flatMap((row) => picturePairs(row, sides))).toEqual([]);
  });

  it('is among the changed ones of the report, with how much of it and the threshold', async () => {
    const report = await buildReport(comparison, {
      t: englishWords(),
      language: 'en',
      pictureOf: async () => undefined,
      pictureChanges: new Map([[phone.id, 0.125]]),
    });
    const html = await formats.find(({ id }) => id === 'html')?.render(report);
    expect(html).toContain('0 touchpoints were added, 0 are gone and 1 changed');
    expect(html).toContain('picture 12.5% otherwise');
    expect(html).toContain('counts as changed when 0.5% of the touchpoint');
  });
});
