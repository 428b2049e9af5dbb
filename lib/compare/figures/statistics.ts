/** The middle one; between the two middle ones of an even number. Undefined of none. */
export function median(values: number[]): number | undefined {
  const sorted = values.toSorted((x, y) => x - y);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

export function mean(values: number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function largest(values: number[]): number | undefined {
  return values.length === 0 ? undefined : Math.max(...values);
}

/** Part of the answers that are yes; undefined of none. */
export function shareOf(answers: boolean[]): number | undefined {
  return mean(answers.map(Number));
}
