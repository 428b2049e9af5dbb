/** Texts that one reader remembers; a page seldom has more. */
const MOST = 4_000;
/** Longer ones are seldom met again, and would fill the memory. */
const LONGEST = 600;

/**
 * Reads each text once: a page says the same on card after card, and is looked at again and again. Only for what a text
 * alone decides.
 */
export function remember<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Read;
    if (known.size >= MOST) known.clear();
    const now = read(text);
    known.set(text, now);
    return now;
  };
}
