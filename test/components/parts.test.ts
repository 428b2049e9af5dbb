import { describe, expect, it } from 'vitest';
import { cropAround } from '@/components/parts/crop';
import { factMarks } from '@/components/parts/facts';
import { ICONS } from '@/components/parts/KindIcon';
import { nameOf, pathOf, webAddress, wordsOf } from '@/components/parts/names';
import { fileName } from '@/components/parts/save-file';
import { words } from '@/components/words';
import { Kind } from '@/lib/model/kind';
import { fileSize } from '@/lib/report';
import { KINDS } from '@/lib/vocabulary/kinds';
import { aTouchpoint } from '../examples';

const { t } = words;

describe('names', () => {
  it('are the walker’s own first, then the kind and whose it is', () => {
    const messenger = aTouchpoint({ kind: 'messenger', label: 'Telegram', facts: { network: 'Telegram' } });
    expect(nameOf({ ...messenger, name: ' Chat ' }, t)).toBe('Chat');
    expect(nameOf(messenger, t)).toBe('Messenger · Telegram');
    expect(wordsOf(messenger, t)).toBeUndefined();
  });

  it('never make a link of what is no web address', () => {
    expect(webAddress('javascript:alert(1)')).toBeUndefined();
    expect(webAddress('data:text/html,x')).toBeUndefined();
    expect(webAddress('https://a.example/x')).toBe('https://a.example/x');
  });

  it('show paths readably and survive broken ones', () => {
    expect(pathOf('https://a.example/citas/pedir%20cita')).toBe('/citas/pedir cita');
    expect(pathOf('https://a.example/%E0%A4%A')).toBe('https://a.example/%E0%A4%A');
    expect(pathOf('not an address')).toBe('not an address');
  });

  it('give file names every disk takes', () => {
    const now = new Date('2026-11-22T10:00:00Z');
    expect(fileName(['touchtrail', 'A/B: "Clínica"', '../..'], 'html', now)).toBe(
      'touchtrail-A-B-Clínica-2026-11-22.html',
    );
  });

  it('say sizes short', () => {
    expect(fileSize(38_400_000, 'en')).toBe('38 MB');
    expect(fileSize(1_500_000, 'en')).toBe('1.5 MB');
    expect(fileSize(0, 'en')).toBe('0 byte');
  });
});

describe('marks of the facts', () => {
  it('name the offer and the length of a form, and warn of consent that is already ticked', () => {
    const marks = factMarks(
      { promo: { percent: 8 }, form: { fields: [], steps: 3, consentPreticked: true } },
      t,
    );
    expect(marks).toEqual([
      { text: '8 % off' },
      { text: '3 steps' },
      { text: 'consent already ticked', tone: 'warn' },
    ]);
  });

  it('tell an offline chat from one that nobody knows about', () => {
    expect(factMarks({ chat: { online: false } }, t)).toEqual([{ text: 'offline', tone: 'warn' }]);
    expect(factMarks({ chat: {} }, t)).toEqual([]);
  });
});

describe('icons of kinds', () => {
  it.each(Kind.options)('%s is the one the vocabulary names', (kind) => {
    const { displayName } = ICONS[kind] as { displayName?: string };
    expect(`Icon${displayName}`).toBe(KINDS[kind].icon);
  });
});

describe('the part of a picture that a thumbnail shows', () => {
  const viewport = { width: 1280, height: 800 };

  it('is the head of the page when nothing is pointed at', () => {
    expect(cropAround(undefined, viewport)).toEqual({ x: 0, y: 0, width: 1, height: 1 });
    expect(cropAround(undefined, { width: 400, height: 800 })).toMatchObject({
      x: 0,
      y: 0,
      width: 1,
      height: 0.3125,
    });
  });

  it('holds the element and stays inside the picture, wherever it is', () => {
    for (const [x, y] of [
      [0, 0],
      [1260, 780],
      [600, 400],
      [-50, 900],
    ] as const) {
      const crop = cropAround({ x, y, width: 20, height: 20 }, viewport);
      expect(crop.x).toBeGreaterThanOrEqual(0);
      expect(crop.x + crop.width).toBeLessThanOrEqual(1.0001);
      expect(crop.y + crop.height).toBeLessThanOrEqual(1.0001);
      const isSeen = x >= 0 && y <= 800;
      if (isSeen) expect(crop.x * 1280 <= x && (crop.x + crop.width) * 1280 >= x + 20).toBe(true);
    }
  });

  it('comes near for a small element and shows a wide one whole', () => {
    expect(cropAround({ x: 600, y: 400, width: 20, height: 20 }, viewport).width).toBeCloseTo(1 / 5);
    expect(cropAround({ x: 0, y: 700, width: 1280, height: 90 }, viewport).width).toBe(1);
  });
});
