import type { Scan } from '@/lib/detect';
import { isRefused } from '@/lib/detect/refusal';
import { ask, isOrphan } from '@/lib/messages/ask';
import type { PageHand } from '@/lib/messages/hand';
import type { JournalEntry, PictureMoment, Reply } from '@/lib/messages/protocol';
import { type Act, watchActs } from '@/lib/page/acts';
import { watchMarks } from '@/lib/page/marks';
import { boxInView } from '@/lib/page/measure';
import { isPicking } from '@/lib/page/pick';
import { pageScroll } from '@/lib/page/scroller';
import { routeOf, watch } from '@/lib/page/watch';
import { note } from '@/lib/record/journal';
import { tellOfComplaints } from './came-back';
import { explain } from './explain';
import { makeHand } from './hand';
import { makeListener } from './listen';
import { makeLooker } from './look';
import { makeId } from './make-id';

/** The click and the submit it causes are one use. */
const SAME_USE_MS = 1_000;
/** A picture that could not be taken (another tab in front, a page in motion) is asked for again, so many times. */
const PICTURE_TRIES = 3;
const TRY_AGAIN_MS = 700;
/** A form complains at once, or when its server has answered. */
const COMPLAINS_AFTER_MS = [400, 2_500];
/** After a report that was not taken. */
const TELL_AGAIN_MS = 3_000;

interface LastUse {
  id: string;
  key: string;
  target?: string;
  at: number;
  act: Act['act'];
}

/** Walks through one document until it is left: looks, reports, notes each use, asks for pictures. */
export function walkThrough(walkId: string): PageHand {
  const isTop = window === window.top;
  const ended = new AbortController();
  const { signal } = ended;
  let stop = newStop();
  const marks = isTop ? watchMarks(document) : undefined;
  /** Of the page around this frame, as the background told with the last report. */
  let outerStop: string | undefined;
  let pictureAt = Number.NEGATIVE_INFINITY;
  /** Pictures in a row that were asked for at rest and not had. */
  let missed = 0;
  let lastUse: LastUse = { id: '', key: '', at: 0, act: 'click' };
  /** The steps so far: an answer is told after the requests that it may belong to. */
  let steps: Promise<unknown> = Promise.resolve();
  /** An act on something not yet recognised; judged again by the next scan, because the page may just have changed. */
  let unexplained: Act | undefined;

  /** Keys seen so far on this stop: something new in sight is worth a picture that shows it. */
  let keys = new Set<string>();

  const report = async (seen: Partial<Scan>, round: number): Promise<void> => {
    const told = await ask('report', {
      walkId,
      stop: isTop
        ? {
            ...stop,
            title: document.title.slice(0, 512),
            load: loadTimes(),
            marks: marks?.read(round),
            language: seen.language,
          }
        : undefined,
      frameHost: isTop ? undefined : hostOfFrame(),
      ...whatIsSeen(seen),
      round,
    });
    if (isOrphan() || (told.ok && !told.value.isWalking)) return hand.leave();
    if (told.ok) outerStop = told.value.stopId ?? outerStop;
    // The background is there but could not be reached or could not write: what is seen is told again later.
    if (!told.ok) setTimeout(looker.again, TELL_AGAIN_MS);
    else if (told.value.awaits) listener.await(told.value.awaits);
  };

  /** Forms that the server sent back; in a page that became another without a load nothing was sent. */
  let complaints: ReturnType<typeof tellOfComplaints> | undefined = tellOfComplaints(walkId);

  const looker = makeLooker(async (seen, round) => {
    if (seen.sightings.some(({ key }) => !keys.has(key))) moved.stir();
    keys = new Set([...keys, ...seen.elements.keys()]);
    const late = unexplained;
    unexplained = undefined;
    if (late && Date.now() - late.at < SAME_USE_MS) await onAct(late);
    listener.attend(seen);
    await report(seen, round);
    complaints?.(seen, round);
  }, signal);

  const listener = makeListener((heard) => {
    const reply: Reply = { id: makeId(), walkId, ...heard };
    void note(reply);
    steps = steps.then(() => ask('reply', reply));
  }, signal);

  /** The address became another page without a load. */
  const begin = (): void => {
    complaints = undefined;
    stop = newStop();
    marks?.begin();
    keys = new Set();
    enter();
  };

  const enter = (): void => {
    // The page is a stop as soon as it is entered, even when it is left before anything could be looked at.
    if (isTop) void report({}, 0);
    looker.begin();
    moved.stir();
  };

  const onAct = async (act: Act): Promise<void> => {
    // The extension was updated or removed under us: whoever replaced us walks on.
    if (isOrphan()) return hand.leave();
    const movedAt = moved.movedAt();
    if (isPicking()) return;
    moved.stir();
    looker.again();
    const used = await explain(act, looker, movedAt, signal);
    if (!used) {
      unexplained ??= act;
      return;
    }
    const isFresh = movedAt < pictureAt;
    const { key } = used.sighting;
    const { target } = used;
    const isSame =
      key === lastUse.key && !isElsewhere(target, lastUse.target) && act.at - lastUse.at < SAME_USE_MS;
    // A click that turns out to have sent something is told again, as the same step.
    if (isSame && (used.act === 'click' || lastUse.act !== 'click')) return;
    lastUse = { id: isSame ? lastUse.id : makeId(), key, target, at: act.at, act: used.act };
    const page = isTop ? { stopId: stop.id, url: stop.url } : { stopId: outerStop };
    const entry: JournalEntry = { id: lastUse.id, walkId, key, act: used.act, at: act.at, target, ...page };
    // First the journal, in this very turn of the event loop: the page may be gone in the next.
    void note(entry);
    const standing = isTop && { box: boxInView(used.element), scroll: pageScroll() };
    if (used.act === 'submit') watchRefusal(used.element, entry.id);
    if (used.act !== 'click') listener.sent(entry.id, used.act === 'message');
    const asked = ask('step', { entry, sighting: used.sighting, isFresh, ...standing });
    steps = Promise.all([steps, asked.then((told) => told.ok && listener.await(told.value.awaits))]);
  };

  /** A form that stays and complains has asked nobody. */
  const watchRefusal = (form: Element, stepId: string): void => {
    for (const after of COMPLAINS_AFTER_MS)
      setTimeout(() => {
        if (signal.aborted || !isRefused(form)) return;
        // What is sent next is another use, however soon.
        lastUse = { ...lastUse, at: 0 };
        steps = steps.then(() => ask('refused', { walkId, stepId }));
      }, after);
  };

  const picture = async (moment: PictureMoment): Promise<void> => {
    if (!isTop || isPicking() || document.visibilityState !== 'visible') return;
    const askedAt = performance.now();
    const stopId = stop.id;
    const taken = await ask('picture', { walkId, moment, stopId });
    if (!taken.ok || stopId !== stop.id) return;
    if (taken.value.isPictured) [pictureAt, missed] = [askedAt, 0];
    else if (moment === 'settled' && ++missed < PICTURE_TRIES) setTimeout(() => moved.stir(), TRY_AGAIN_MS);
  };
  const aim = (): void => {
    if (moved.movedAt() >= pictureAt) void picture('aim');
  };

  const watched = { onChange: looker.again, onSettled: () => void picture('settled'), onRoute: begin };
  const moved = watch(window, watched, signal);
  watchActs(window, (act) => void onAct(act), aim, signal);
  // The pointer left the page: what an exit popup waits for.
  document.addEventListener('mouseout', ({ relatedTarget }) => relatedTarget ?? looker.again(), {
    passive: true,
    signal,
  });
  // A page that comes back from the browser's own memory is met once more.
  window.addEventListener('pageshow', ({ persisted }) => persisted && begin(), { signal });

  const hand = makeHand({
    documentId: makeId(),
    stopId: () => (isTop ? stop.id : undefined),
    elements: () => looker.seen()?.elements ?? new Map(),
    onPrivate: (part) => void ask('markPrivate', { walkId, part }),
    leave: () => ended.abort(),
  });
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', enter, { once: true, signal });
  else enter();
  return hand;
}

/** Another link of the same words is another use, however soon. */
const isElsewhere = (target: string | undefined, last: string | undefined): boolean =>
  target !== undefined && last !== undefined && target !== last;

/** Frames written by their page (srcdoc, about:blank) have no host of their own; they speak for the page's. */
function hostOfFrame(): string {
  const base = URL.canParse(document.baseURI) ? new URL(document.baseURI).host : '';
  return (location.host || base || location.protocol).slice(0, 255);
}

const newStop = () => ({ id: makeId(), at: Date.now(), url: routeOf(location).slice(0, 4096) });

/** A PDF or a picture that the browser shows by itself: there is nothing that detectors could read. */
function documentHere(): Scan['blindSpots'] {
  const isPage = /html|xml/.test(document.contentType);
  return isPage ? [] : [{ why: 'document', what: document.contentType.slice(0, 256) }];
}

function whatIsSeen({ sightings = [], answers = {}, blindSpots = [] }: Partial<Scan>) {
  const frames = document.querySelectorAll('iframe, frame').length;
  const here = documentHere();
  // "Nothing" said of a document would be a claim about the site.
  if (here.length > 0) return { sightings: [], answers: {}, blindSpots: here, frames };
  return { sightings, answers, blindSpots, frames };
}

/** From the start of navigation; absent while not yet known. Milliseconds. */
function loadTimes(): { firstByte?: number; loaded?: number } {
  const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!timing) return {};
  return {
    ...(timing.responseStart > 0 && { firstByte: Math.round(timing.responseStart) }),
    ...(timing.loadEventEnd > 0 && { loaded: Math.round(timing.loadEventEnd) }),
  };
}
