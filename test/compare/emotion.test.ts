import { describe, expect, it } from 'vitest';
import { feelingsOf } from '../../lib/compare/emotion';
import { emotionFigure } from '../../lib/compare/emotion-figure';
import { side, touchpoint } from './sides';

const own = side({
  name: 'Own',
  touchpoints: [
    touchpoint({ kind: 'ad', judgement: { emotion: -2 }, reaction: 'positive' }),
    touchpoint({ kind: 'ad', reaction: 'positive' }),
    touchpoint({ kind: 'ad' }),
    touchpoint({ kind: 'booking', judgement: { emotion: 2 } }),
  ],
});
const say = (key: string) => key;

describe('feelings by stage', () => {
  const [stages = []] = feelingsOf([own]);

  it('takes the walker’s judgement before the reaction, and says which it was', () => {
    expect(stages[0]?.feelings.map(({ value, by }) => [value, by])).toEqual([
      [-2, 'emotion'],
      [1, 'reaction'],
    ]);
    expect(stages[0]?.mean).toBe(-0.5);
  });

  it('has no mean where nothing was judged', () => {
    expect(stages[2]).toMatchObject({ stage: 'comparison', feelings: [], mean: undefined });
  });
});

describe('the emotion curve', () => {
  const { shapes, width } = emotionFigure({ felt: feelingsOf([own]), hues: [0] }, say, 800);
  const ofSide = shapes.filter((shape) => shape.side === 0);

  it('draws a hollow dot where only the reaction is known', () => {
    const dots = ofSide.flatMap((shape) => (shape.is === 'dot' && shape.isFaint ? [shape.isHollow] : []));
    expect(dots).toEqual([false, true, false]);
  });

  it('dashes the line across stages in which nothing was judged', () => {
    expect(ofSide.flatMap((shape) => (shape.is === 'line' ? [shape.dash] : []))).toEqual(['2 5']);
  });

  it('stays inside its width, however narrow', () => {
    for (const room of [width, 300]) {
      for (const shape of emotionFigure({ felt: feelingsOf([own]), hues: [0] }, say, room).shapes)
        if (shape.is !== 'line') expect(shape.x).toBeLessThanOrEqual(room);
    }
  });
});
