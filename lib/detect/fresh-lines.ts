import type { Line } from './talk';

/** Tells the lines that came since the last look; a chat that draws all its lines anew has no new ones by that. */
export function makeFresh(): (lines: Line[]) => Line[] {
  let known: Line[] = [];
  return (lines) => {
    const elements = new Set(known.map(({ element }) => element));
    const still = new Set(lines.map(({ element }) => element));
    const gone = new Map<number, number>();
    for (const { element, print } of known)
      if (!still.has(element)) gone.set(print, (gone.get(print) ?? 0) + 1);
    known = lines;
    return lines.filter(({ element, print }) => {
      if (elements.has(element)) return false;
      const redrawn = gone.get(print) ?? 0;
      if (redrawn > 0) gone.set(print, redrawn - 1);
      return redrawn === 0;
    });
  };
}
