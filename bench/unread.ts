import type { HandPair } from './align.ts';

/** So many chances are drawn for each pair, so that one lucky draw says little. */
const DRAWS = 4;

/**
 * The pairs with that share of their labels made unreadable, each drawn four times: what the alignment does where its
 * words end, as on chains never seen. The same draws in every run.
 */
export function withUnread(pairs: HandPair[], share: number): HandPair[] {
  return Array.from({ length: DRAWS }, (_, draw) => draw).flatMap((draw) =>
    pairs.map((pair) => {
      const drawn = (side: 'a' | 'b') => ({
        ...pair[side],
        chain: pair[side].chain.map((step, index) =>
          chance(`${draw} ${pair.id} ${side}${index}`) < share
            ? { ...step, label: `Xq${side}${index}` }
            : step,
        ),
      });
      return { ...pair, a: drawn('a'), b: drawn('b') };
    }),
  );
}

/** 0…1, the same for the same name (Fowler–Noll–Vo, mixed once more). */
function chance(name: string): number {
  let hash = 2_166_136_261;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 739_982_445);
  return ((hash ^ (hash >>> 12)) >>> 0) / 2 ** 32;
}
