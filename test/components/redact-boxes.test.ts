import { describe, expect, it } from 'vitest';
import { boxStyle, moveBox, spanned } from '@/components/viewer/redact-boxes';

const picture = { width: 1000, height: 600 };
const box = { x: 100, y: 100, width: 200, height: 50 };

describe('a stroke of the brush', () => {
  it('is the box between two points, whichever way it was drawn, on whole pixels', () => {
    expect(spanned({ x: 300.4, y: 150.2 }, { x: 100.6, y: 100 }, picture)).toEqual({
      ...box,
      width: 201,
      height: 51,
    });
  });

  it('ends where the picture ends', () => {
    expect(spanned({ x: -50, y: 500 }, { x: 2000, y: 900 }, picture)).toEqual({
      ...{ x: 0, y: 500, width: 1000, height: 100 },
    });
  });

  it('is nothing when it was a click', () => {
    expect(spanned({ x: 10, y: 10 }, { x: 12, y: 300 }, picture)).toBeUndefined();
  });
});

describe('a box under the keys', () => {
  it('moves, never out of the picture', () => {
    expect(moveBox(box, 'ArrowRight', false, picture)).toEqual({ ...box, x: 108 });
    expect(moveBox({ ...box, y: 3 }, 'ArrowUp', false, picture)).toEqual({ ...box, y: 0 });
    expect(moveBox({ ...box, x: 798 }, 'ArrowRight', false, picture)).toEqual({ ...box, x: 800 });
  });

  it('is sized with Shift, and taken away by Delete', () => {
    expect(moveBox(box, 'ArrowDown', true, picture)).toEqual({ ...box, height: 58 });
    expect(moveBox({ ...box, width: 10 }, 'ArrowLeft', true, picture)).toEqual({ ...box, width: 8 });
    expect(moveBox(box, 'Delete', false, picture)).toBe('gone');
    expect(moveBox(box, 'a', false, picture)).toBeUndefined();
  });

  it('stands at the same place of the picture at every size', () => {
    expect(boxStyle(box, picture)).toEqual({
      left: '10.000%',
      top: '16.667%',
      width: '20.000%',
      height: '8.333%',
    });
  });
});
