import { shadowOf } from './measure';

/** When something stirred: by the computer's clock, and by the document's steady one. Milliseconds. */
export interface Stirred {
  at: number;
  steadyAt: number;
}

/** Looks are so far apart, and twenty times as far as one costs: what stirred first since the last is the time that counts. */
const APART_MS = 60;
const REST_PER_LOOK = 20;
/** A change that is waited for may come this long after another one that began the wait; so far may its time be off. */
const MOST_APART_MS = 200;

interface Watching {
  /** Look again; `stirred` is the first change since the last look. */
  onStir(stirred: Stirred): void;
  /** Also what opens by a class or an attribute. */
  attributes?: boolean;
}

const SHOWS = ['hidden', 'class', 'style', 'open', 'aria-hidden'];

/**
 * Watches a part of the page, its shadow roots too, until the signal aborts. Gives back how to look for roots that came
 * without a change that could be seen: an element made before its maker's script was there gets its root later. A flood costs a look each
 * 60 ms or rarer.
 */
export function watchPart(
  part: Element | Document,
  { onStir, attributes = false }: Watching,
  signal: AbortSignal,
): () => void {
  let first: Stirred | undefined;
  let lastLook = Number.NEGATIVE_INFINITY;
  let apart = APART_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const roots = new Set<Node>();
  const look = () => {
    timer = undefined;
    const stirred = first;
    first = undefined;
    const begun = performance.now();
    openRoots();
    if (stirred) onStir(stirred);
    lastLook = performance.now();
    apart = Math.min(MOST_APART_MS, Math.max(APART_MS, (lastLook - begun) * REST_PER_LOOK));
  };
  const observer = new MutationObserver(() => {
    first ??= { at: Date.now(), steadyAt: performance.now() };
    const wait = lastLook + apart - performance.now();
    if (wait <= 0) look();
    else timer ??= setTimeout(look, wait);
  });
  const options = { childList: true, subtree: true, characterData: true };
  const observe = (root: Node) => {
    roots.add(root);
    observer.observe(root, attributes ? { ...options, attributes, attributeFilter: SHOWS } : options);
  };
  const openRoots = () => {
    for (const root of shadowRootsIn(part)) if (!roots.has(root)) observe(root);
  };
  observe(part);
  openRoots();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return openRoots;
}

const ROOTS_CAP = 3_000;

/** Shadow roots in a part that is small; in a whole page they are not looked for. */
function* shadowRootsIn(part: Node): Generator<ShadowRoot> {
  if (part.nodeType === 9) return;
  const queue: (Element | ShadowRoot)[] = [part as Element];
  let left = ROOTS_CAP;
  for (let at = queue.pop(); at && left > 0; at = queue.pop()) {
    const own = at.nodeType === 1 ? shadowOf(at as Element) : null;
    if (own) {
      yield own;
      queue.push(own);
    }
    for (const element of at.querySelectorAll('*')) {
      if (--left < 0) return;
      const root = shadowOf(element);
      if (!root) continue;
      yield root;
      queue.push(root);
    }
  }
}
