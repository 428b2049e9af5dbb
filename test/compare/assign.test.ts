import { describe, expect, it } from 'vitest';
import { assign, type Edge } from '../../lib/compare/assign';

/** The greatest sum there is, by trying everything. */
function best(edges: Edge[]): number {
  const [first, ...rest] = edges;
  if (!first) return 0;
  const without = rest.filter((edge) => edge.a !== first.a && edge.b !== first.b);
  return Math.max(best(rest), first.worth + best(without));
}

const total = (edges: Edge[]) => edges.reduce((sum, edge) => sum + edge.worth, 0);

describe('assign', () => {
  it('finds the greatest sum, each a and b at most once', () => {
    let state = 1;
    const roll = (sides: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % sides;
    };
    for (let round = 0; round < 200; round++) {
      const made = Array.from({ length: roll(11) }, () => ({ a: roll(5), b: roll(5), worth: roll(50) + 1 }));
      const edges = [...new Map(made.map((edge) => [`${edge.a} ${edge.b}`, edge])).values()];
      const found = assign(edges);
      expect(new Set(found.map((edge) => edge.a)).size).toBe(found.length);
      expect(new Set(found.map((edge) => edge.b)).size).toBe(found.length);
      expect(total(found)).toBe(best(edges));
    }
  });

  it('takes nothing from nothing', () => {
    expect(assign([])).toEqual([]);
  });
});
