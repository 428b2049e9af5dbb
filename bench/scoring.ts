/** How sightings are scored against labels: the rules of the corpus, nothing of the detectors. Pure. */

export interface Label {
  kind: string;
  accept?: string[];
  selector?: string | null;
  text?: string | null;
  href?: string | null;
  shown?: 'yes' | 'hidden' | 'script';
  must: boolean;
  notes?: string;
}

export interface Trap {
  looksLike: string;
  selector?: string;
  why?: string;
}

export interface CorpusPage {
  id: string;
  lang: string;
  touchpoints: Label[];
  traps: Trap[];
}

/** A sighting as the extension stored it. */
export interface Seen {
  kind: string;
  state: string;
  key: string;
  path: string[];
  label: string;
  target?: string;
  evidence: { by: string; what: string }[];
  confidence: number;
  frame?: string;
}

/** `touches.labels[s][l]`: an element of sighting s is, contains or lies in one of label l; traps likewise. */
export interface Touches {
  labels: boolean[][];
  traps: boolean[][];
}

export interface PageScore {
  id: string;
  found: { label: Label; by: number[] }[];
  missed: Label[];
  falseOnes: number[];
  trapped: { trap: Trap; by: number }[];
}

const FORMS = new Set([
  'callback',
  'contact-form',
  'quote-form',
  'question-form',
  'booking',
  'newsletter',
  'login',
  'register',
  'search',
  'checkout',
  'review-form',
  'survey',
  'job-application',
]);

/** Judges one page. `scored` holds the kinds that have any label in the whole corpus. */
export function judge(
  page: CorpusPage,
  seen: Seen[],
  touches: Touches,
  scored: ReadonlySet<string>,
): PageScore {
  const meets = (s: number, l: number): boolean => {
    const sighting = seen[s] as Seen;
    const label = page.touchpoints[l] as Label;
    if (sighting.kind !== label.kind && !label.accept?.includes(sighting.kind)) return false;
    if (hasNoHook(label)) return true;
    return (touches.labels[s]?.[l] ?? false) || sameTarget(sighting, label);
  };
  const found: PageScore['found'] = [];
  const missed: Label[] = [];
  const matched = new Set<number>();
  page.touchpoints.forEach((label, l) => {
    const by = seen.map((_, s) => s).filter((s) => meets(s, l));
    for (const s of by) matched.add(s);
    if (by.length > 0) found.push({ label, by });
    else missed.push(label);
  });
  const falseOnes = seen.map((_, s) => s).filter((s) => !matched.has(s) && scored.has(seen[s]?.kind ?? ''));
  const trapped = page.traps.flatMap((trap, t) =>
    seen.flatMap((sighting, s) =>
      isTrapped(sighting, trap) && touches.traps[s]?.[t] ? [{ trap, by: s }] : [],
    ),
  );
  return { id: page.id, found, missed, falseOnes, trapped };
}

/** The page offers nothing to point at (a loader inside a script, a text in a menu): the kind alone must do. */
const hasNoHook = ({ selector, href }: Label): boolean => !selector && !href;

const isTrapped = ({ kind }: Seen, { looksLike }: Trap): boolean =>
  kind === looksLike || (looksLike === 'form' && FORMS.has(kind));

/** Ways of one sighting to the same place are joined in it: any of their addresses is its target. */
const sameTarget = (seen: Seen, label: Label): boolean =>
  [targetOf(seen), ...linksOf(seen)].some((own) => isTarget(own, label));

const targetOf = ({ target, key }: Seen): string => target ?? key.slice(key.indexOf(':') + 1);

/** The addresses on which a sighting rests, as they stand in the page. */
export const linksOf = ({ evidence }: Seen): string[] =>
  evidence.filter(({ by }) => by === 'link').map(({ what }) => what);

function isTarget(own: string, { kind, href, text }: Label): boolean {
  if (kind === 'phone' || kind === 'sms') {
    const digits = digitsOf(own);
    return digits.length >= 6 && [href, text].some((told) => endsAlike(digits, digitsOf(told)));
  }
  if (href && addressOf(own) === addressOf(href)) return true;
  if (href?.startsWith('/') && URL.canParse(own)) return addressOf(new URL(own).pathname) === addressOf(href);
  return kind === 'email' && Boolean(text) && addressOf(own) === addressOf(text);
}

const digitsOf = (text?: string | null): string => (text ?? '').replace(/\D/g, '');

/** Nine digits at the end tell one number from another; shorter numbers must be equal from the seventh on. */
function endsAlike(one: string, other: string): boolean {
  const length = Math.min(9, one.length, other.length);
  return length >= 7 && one.slice(-length) === other.slice(-length);
}

const addressOf = (address?: string | null): string =>
  (address ?? '')
    .trim()
    .toLowerCase()
    .replace(/^(mailto:|https?:\/\/|\/\/)/, '')
    .replace(/^www\./, '')
    .split('?')[0]
    ?.replace(/\/+$/, '') ?? '';

export interface KindScore {
  kind: string;
  must: number;
  found: number;
  sightings: number;
  falseOnes: number;
}

export interface Total {
  kinds: KindScore[];
  precision: number;
  recall: number;
  traps: number;
  /** Labels that only a script declares. */
  script: { must: number; found: number };
}

/** Adds up the pages. Precision counts sightings, recall counts `must` labels. */
export function total(
  pages: CorpusPage[],
  seen: Seen[][],
  scores: PageScore[],
  scored: ReadonlySet<string>,
): Total {
  const kinds = [...scored].sort().map((kind) => {
    const found = scores.flatMap((score) =>
      score.found.filter(({ label }) => label.must && label.kind === kind),
    ).length;
    const must = pages.flatMap(({ touchpoints }) =>
      touchpoints.filter((label) => label.must && label.kind === kind),
    ).length;
    const sightings = seen.flat().filter((one) => one.kind === kind).length;
    const falseOnes = scores.flatMap(({ falseOnes }, page) =>
      falseOnes.filter((s) => seen[page]?.[s]?.kind === kind),
    ).length;
    return { kind, must, found, sightings, falseOnes };
  });
  const sum = (pick: (one: KindScore) => number) => kinds.reduce((all, one) => all + pick(one), 0);
  const isScript = (label: Label) => label.must && label.shown === 'script';
  return {
    kinds,
    precision: ratio(
      sum(({ sightings }) => sightings) - sum(({ falseOnes }) => falseOnes),
      sum(({ sightings }) => sightings),
    ),
    recall: ratio(
      sum(({ found }) => found),
      sum(({ must }) => must),
    ),
    traps: scores.reduce((all, { trapped }) => all + trapped.length, 0),
    script: {
      must: pages.flatMap(({ touchpoints }) => touchpoints.filter(isScript)).length,
      found: scores.flatMap(({ found }) => found.filter(({ label }) => isScript(label))).length,
    },
  };
}

export const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
