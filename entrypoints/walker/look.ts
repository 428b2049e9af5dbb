import { changesWhatIsSeen, type Scan, scan } from '@/lib/detect';
import { learnWords } from './vocabulary';

/** Widgets come late: the page is looked at when it is there, and again this long after. Milliseconds. */
const LOOKS_AT_MS = [0, 2_000, 6_000, 15_000];
/** After a scan we rest this many times as long as it took, so that a page in constant change costs at most a twentieth. */
const REST_PER_SCAN = 20;
/** More added nodes than this are not looked at one by one: the whole page is. */
const MOST_NEWS = 2_000;

export interface Looker {
  /** Forgets the page that was and starts the looks of a new one. */
  begin(): void;
  /**
   * The page changed: look again, as soon as the last scan's rest is over. When all that changed is told to be added
   * nodes, the page is scanned only if they bring something, or took something away.
   */
  again(added?: readonly Node[]): void;
  /** What was seen last. */
  seen(): Scan | undefined;
  /** When the last scan began, as performance.now() gives it. */
  seenAt(): number;
}

/** Decides when to scan; one scan at a time. `onSeen` gets each scan with the number of the planned look it belongs to. */
export function makeLooker(
  onSeen: (seen: Scan, round: number) => Promise<void>,
  signal: AbortSignal,
): Looker {
  let seen: Scan | undefined;
  let seenAt = Number.NEGATIVE_INFINITY;
  let planned: ReturnType<typeof setTimeout>[] = [];
  let soon: ReturnType<typeof setTimeout> | undefined;
  /** Added since the last look; undefined when anything may have changed. */
  let news: readonly Node[] | undefined = [];
  let scanning: Promise<void> = Promise.resolve();
  let restUntil = 0;
  /** Ends the looks at the page that stands, when another takes its place. */
  let page = new AbortController();
  let round = 0;

  const lookNow = async (left: AbortSignal, ofRound: number, added?: readonly Node[]): Promise<void> => {
    if (left.aborted) return;
    const cameAt = performance.now();
    if (added && seen && !(await changesWhatIsSeen(seen, added, document, { signal: left }))) {
      seenAt = cameAt;
      return;
    }
    const isUnread = !(await learnWords(ofRound));
    if (left.aborted) return;
    const beganAt = performance.now();
    const found = await scan(document, { signal: left, isUnread });
    if (left.aborted) return;
    seenAt = beganAt;
    restUntil = performance.now() + found.ms * REST_PER_SCAN;
    seen = found;
    round = Math.max(round, ofRound);
    await onSeen(found, round);
  };
  const queue = (ofRound: number, added?: readonly Node[]): void => {
    const left = page.signal;
    scanning = scanning.then(() => lookNow(left, ofRound, added)).catch(() => undefined);
  };
  const clear = (): void => {
    for (const timer of [...planned, soon]) clearTimeout(timer);
    soon = undefined;
  };
  signal.addEventListener('abort', () => {
    clear();
    page.abort();
  });

  return {
    begin() {
      clear();
      page.abort();
      page = new AbortController();
      // Not after the look at the page that was: what that one waits for may never come once its page slept.
      scanning = Promise.resolve();
      round = 0;
      seen = undefined;
      news = [];
      planned = LOOKS_AT_MS.map((after, index) => setTimeout(() => queue(index), after));
    },
    again(added) {
      news = news && added && news.length < MOST_NEWS ? [...news, ...added] : undefined;
      soon ??= setTimeout(
        () => {
          soon = undefined;
          queue(0, news);
          news = [];
        },
        Math.max(300, restUntil - performance.now()),
      );
    },
    seen: () => seen,
    seenAt: () => seenAt,
  };
}
