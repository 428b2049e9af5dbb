/** The items under each key, keys in the order of their first item. (ES2024's own groupBy is younger than our compile target.) */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** How many members two sets have in common. */
export function sharedCount<T>(x: ReadonlySet<T>, y: ReadonlySet<T>): number {
  let count = 0;
  for (const each of x) if (y.has(each)) count += 1;
  return count;
}
