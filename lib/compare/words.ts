/** Words shorter than this say nothing about what a step is for: "de", "our", "на". */
const SHORTEST_WORD = 3;

/** Label without case, accents and signs, words parted by one space; the per cent sign is a word. */
export function plain(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[%£$]/g, ' $& ')
    .replace(/[^\p{L}\p{N}%£$]+/gu, ' ')
    .trim();
}

/** The words of a label in any script, without case and accents: "Réservez en ligne" → reservez, ligne. */
export function wordsOf(label: string): Set<string> {
  return new Set(
    plain(label)
      .split(' ')
      .filter((word) => word.length >= SHORTEST_WORD),
  );
}
