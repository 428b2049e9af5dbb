import type { Brand } from '../model/brand';
import type { Touchpoint } from '../model/touchpoint';
import type { Wait } from '../model/wait';

/** Where a walker writes in words of their own, and may have written who answered. */
const WRITTEN = new Set(['note', 'thoughts', 'feelings', 'painPoint', 'text', 'subject']);

/** Who answered a request, and who called, wrote or was there away from the site. */
const NAMING = new Set(['spokeWith', 'who']);

/** Shorter than this a name would be found in words that are none. */
const SHORTEST_NAME = 2;

interface Named {
  waits: Pick<Wait, 'answers'>[];
  touchpoints: Pick<Touchpoint, 'offSite'>[];
  brands: Pick<Brand, 'name'>[];
}

/** Names of the people who answered, called or wrote, as the walker or a letter gave them, and the parts of each. */
export function staffNames({ waits, touchpoints, brands }: Named): string[] {
  const answered = waits.flatMap(({ answers }) => answers.flatMap(({ spokeWith }) => spokeWith ?? []));
  const wrote = touchpoints.flatMap(({ offSite }) => offSite?.who?.replace(/<[^>]*>/, '') ?? []);
  const whole = [...answered, ...wrote].flatMap((name) => name.trim() || []);
  const parts = whole.flatMap((name) => name.split(/\s+/)).filter((part) => /^\p{Lu}/u.test(part));
  // A letter from "VenaSana Info" names nobody.
  const ofBrands = new Set(brands.flatMap(({ name }) => [name, ...name.split(/\s+/)]));
  return [...new Set([...whole, ...parts])]
    .filter((name) => name.length >= SHORTEST_NAME && !ofBrands.has(name))
    .sort((x, y) => y.length - x.length);
}

/**
 * The same data without the names of staff: who answered is left out, and where the walker wrote one of these names
 * stands `hidden`. Texts of pages stay: what a site tells of its people is public.
 */
export function withoutStaffNames<Data>(data: Data, names: string[], hidden: string): Data {
  return cleaned(data, nameHider(names, hidden)) as Data;
}

/** Puts `hidden` where one of these names stands in a text, whole and in any case. */
export function nameHider(names: readonly string[], hidden: string): (text: string) => string {
  if (names.length === 0) return (text) => text;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(literally).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) => text.replace(pattern, () => hidden);
}

function cleaned(value: unknown, hide: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => cleaned(each, hide));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !NAMING.has(key));
  return Object.fromEntries(
    kept.map(([key, inner]) => [
      key,
      typeof inner === 'string' && isWritten(key, value) ? hide(inner) : cleaned(inner, hide),
    ]),
  );
}

/** What a touchpoint is called is the walker's own, or a letter's subject; what a brand is called is no name of staff. */
const isWritten = (key: string, of: object): boolean =>
  WRITTEN.has(key) || (key === 'name' && 'origin' in of);

const literally = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
