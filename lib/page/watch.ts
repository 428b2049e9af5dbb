import { watchOverlays } from './overlays';

/** What the watcher tells of a page. */
export interface Watched {
  /**
   * Something was added or taken away: worth another look. At most once in `LOOK_AGAIN_MS`. `added` are the nodes
   * that came meanwhile; absent when they are too many, or the change is of a kind that adds none.
   */
  onChange(added?: readonly Node[]): void;
  /** Nothing has moved for a moment: a good time for a picture. */
  onSettled(): void;
  /** The address became another page without a load. */
  onRoute(): void;
}

export interface Watch {
  /** Something that the observers cannot see has just moved the page (a click that toggles a class). */
  stir(): void;
  /** True when nothing moved since this was last called with a moment; used to judge whether a picture is fresh. */
  movedAt(): number;
}

/** Quiet for so long is at rest. */
const QUIET_MS = 400;
/** A page that never rests is pictured all the same after so long. */
const RESTLESS_MS = 2_500;
const LOOK_AGAIN_MS = 1_000;
/** More added nodes than this are not told one by one. */
const MOST_ADDED = 500;
/** More records in one second than this is a flood: even an empty callback would slow the page, so we stop listening. */
const FLOOD_RECORDS = 5_000;
/** How often we look while not listening. */
const FLOOD_POLL_MS = 1_000;
const FLOOD_CALM_AFTER_MS = 10_000;

/** Watches changes, scrolling and routes of a page until the signal aborts. Nothing is added to the page. */
export function watch(page: Window, told: Watched, signal: AbortSignal): Watch {
  let lastMove = performance.now();
  let stirredSince = lastMove;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let route = routeOf(page.location);

  const stir = () => {
    const now = performance.now();
    if (settleTimer === undefined) stirredSince = now;
    lastMove = now;
    clearTimeout(settleTimer);
    const patience = Math.max(0, Math.min(QUIET_MS, stirredSince + RESTLESS_MS - now));
    settleTimer = setTimeout(settle, patience);
  };
  const settle = () => {
    settleTimer = undefined;
    told.onSettled();
  };
  let added: Node[] | undefined = [];
  const changed = (nodes?: readonly Node[]) => {
    checkRoute();
    stir();
    added = added && nodes && [...added, ...nodes];
    if (added && added.length > MOST_ADDED) added = undefined;
    lookTimer ??= setTimeout(() => {
      lookTimer = undefined;
      told.onChange(added);
      added = [];
    }, LOOK_AGAIN_MS);
  };
  const checkRoute = () => {
    const now = routeOf(page.location);
    if (now === route) return;
    route = now;
    stir();
    told.onRoute();
  };

  observeMutations(page, changed, signal);
  page.addEventListener('scroll', stir, { capture: true, passive: true, signal });
  page.addEventListener('resize', stir, { passive: true, signal });
  watchOverlays(page.document, changed, signal);
  // What opens elsewhere by a class or an attribute leaves no mutation we listen for, but mostly moves into place.
  for (const end of ['transitionend', 'animationend', 'toggle'])
    page.addEventListener(end, () => changed(), { capture: true, passive: true, signal });
  // A frame begins empty; what it was meant to show can be looked at only when it has come.
  const onLoad = ({ target }: Event) => target !== null && isFrame(target as Node) && changed();
  page.document.addEventListener('load', onLoad, { capture: true, passive: true, signal });
  page.addEventListener('popstate', checkRoute, { signal });
  page.addEventListener('hashchange', checkRoute, { signal });
  // Newer browsers tell of pushState too; in others the mutations that follow it do.
  (page as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', checkRoute, {
    signal,
  });
  signal.addEventListener('abort', () => {
    clearTimeout(settleTimer);
    clearTimeout(lookTimer);
  });
  return { stir, movedAt: () => lastMove };
}

const isFrame = ({ nodeName }: Node): boolean => /^i?frame$/i.test(nodeName);

/** Listens for added and removed nodes; during a flood it lets go and looks once a second until the page is calm. */
function observeMutations(
  page: Window,
  changed: (added?: readonly Node[]) => void,
  signal: AbortSignal,
): void {
  let records = 0;
  let windowStart = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = () => observer.observe(page.document, { childList: true, subtree: true });
  const observer = new MutationObserver((batch) => {
    const now = performance.now();
    if (now - windowStart > 1_000) [records, windowStart] = [0, now];
    records += batch.length;
    if (records > FLOOD_RECORDS) letGo();
    changed(batch.length > MOST_ADDED ? undefined : batch.flatMap(({ addedNodes }) => [...addedNodes]));
  });
  const letGo = () => {
    observer.disconnect();
    let looks = FLOOD_CALM_AFTER_MS / FLOOD_POLL_MS;
    const poll = () => {
      changed();
      if (--looks > 0) timer = setTimeout(poll, FLOOD_POLL_MS);
      else listen();
    };
    timer = setTimeout(poll, FLOOD_POLL_MS);
  };
  listen();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** What makes a page another page: path and hash route, not query or anchor. */
export function routeOf({ origin, pathname, hash }: Location): string {
  return origin + pathname + (/^#!?\//.test(hash) ? hash : '');
}
