/** A pair of indexes into two chains. */
interface Indexes {
  a: number;
  b: number;
}

/**
 * How well two steps stand in the same place among pairs already made: the share (0…1) of these that lie before both
 * or after both. 1 where there is no pair to go by.
 */
export function concordance(
  pairs: Indexes[],
  lengthA: number,
  lengthB: number,
): (i: number, j: number) => number {
  const width = lengthB + 1;
  // below[i][j]: pairs before i and before j. Kept as one table, for every pair of free steps asks.
  const below = new Int32Array((lengthA + 1) * width);
  for (const { a, b } of pairs) below[(a + 1) * width + b + 1] = (below[(a + 1) * width + b + 1] ?? 0) + 1;
  for (let i = 1; i <= lengthA; i++) {
    for (let j = 1; j <= lengthB; j++) {
      const at = i * width + j;
      below[at] =
        (below[at] ?? 0) + (below[at - 1] ?? 0) + (below[at - width] ?? 0) - (below[at - width - 1] ?? 0);
    }
  }
  const count = (i: number, j: number) => below[i * width + j] ?? 0;
  return (i, j) => {
    if (pairs.length === 0) return 1;
    const before = count(i, j);
    const beforeA = count(i, lengthB);
    const beforeB = count(lengthA, j);
    return (before + pairs.length - beforeA - beforeB + before) / pairs.length;
  };
}
