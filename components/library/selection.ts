import { useState } from 'react';

/** Ids in the order they were chosen. */
export function useSelection() {
  const [selected, setSelected] = useState<string[]>([]);
  const toggle = (id: string) => setSelected((before) => toggled(before, id));
  const toggleAll = (ids: string[]) =>
    setSelected((before) => (ids.every((id) => before.includes(id)) ? [] : ids));
  return { selected, toggle, toggleAll, clear: () => setSelected([]) };
}

/** Puts an id at the end, or takes it out. */
export function toggled(ids: string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}
