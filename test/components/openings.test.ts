import { describe, expect, it } from 'vitest';
import { readOpenings, writeOpenings } from '@/components/hours/openings';

describe('openings of a day', () => {
  it.each([
    ['9-18', '9:00–18:00'],
    ['9:00–13:00, 15.30 - 19', '9:00–13:00, 15:30–19:00'],
    ['15-19; 9-13', '9:00–13:00, 15:00–19:00'],
    ['0-24', '0:00–24:00'],
    ['', ''],
  ])('are read as people write them: %s', (written, same) => {
    expect(writeOpenings(readOpenings(written) ?? [{ from: 1, to: 2 }])).toBe(same);
  });

  it.each(['9', 'all day', '18-9', '9-25', '9:75-10', '9-13, 12-15', '9-13,'])(
    'are refused: %s',
    (written) => {
      expect(readOpenings(written)).toBeUndefined();
    },
  );
});
