/** Median, 90th percentile and worst of some times, rounded. */
export function spread(times: number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return { median: at(0.5), p90: at(0.9), worst: at(1), n: sorted.length };
}
