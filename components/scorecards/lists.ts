/** The list with one of its things moved by so many places; at either end it stays. */
export function moved<Thing>(list: Thing[], from: number, by: number): Thing[] {
  const to = from + by;
  if (to < 0 || to >= list.length) return list;
  const rest = without(list, from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** The list without the thing at a place. */
export function without<Thing>(list: Thing[], at: number): Thing[] {
  return list.filter((_, index) => index !== at);
}
