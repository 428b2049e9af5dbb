import { browser } from 'wxt/browser';
import { callPage } from '../messages/call-page';

/** Which part of a whole page is about to be pictured. */
export interface Place {
  isFirst: boolean;
  isLast: boolean;
}

export interface Stage {
  /** Shows what is fixed on its own part only, and what is sticky where it stands. */
  set(place: Place): Promise<void>;
  end(): Promise<void>;
}

/** Scrolling by script must arrive at once, and stay. */
const STEADY = 'html, body { scroll-behavior: auto !important; scroll-snap-type: none !important; }';
const UNSEEN = '{ opacity: 0 !important; transition: none !important; animation: none !important; }';
const IN_PLACE = '{ position: relative !important; inset: auto !important; }';

/**
 * Keeps fixed and sticky parts from being pictured over and over. By a style sheet of the user's origin, which changes
 * nothing in the document: no attribute, no element, nothing that scripts of the page could find in its style sheets.
 */
export async function hidePinned(tabId: number): Promise<Stage> {
  let now: string | undefined;
  const take = async (css: string | undefined): Promise<void> => {
    if (css === now) return;
    const target = { tabId };
    await browser.storage.session.set({ [LEFT]: { tabId, css: [now, css] } });
    if (css !== undefined) await browser.scripting.insertCSS({ target, css, origin: 'USER' });
    if (now !== undefined) await browser.scripting.removeCSS({ target, css: now, origin: 'USER' });
    now = css;
  };
  await take(STEADY);
  /** Everything found so far, because what is hidden is no longer told as being in the way. */
  const known = { above: new Set<string>(), below: new Set<string>(), sticky: new Set<string>() };
  return {
    async set({ isFirst, isLast }) {
      const found = await callPage(tabId, 'pinned');
      for (const name of ['above', 'below', 'sticky'] as const)
        for (const selector of found?.[name] ?? []) known[name].add(selector);
      const hidden = [...(isFirst ? [] : known.above), ...(isLast ? [] : known.below)];
      await take(
        [
          STEADY,
          ...hidden.map((one) => `${one} ${UNSEEN}`),
          ...[...known.sticky].map((one) => `${one} ${IN_PLACE}`),
        ].join('\n'),
      );
    },
    async end() {
      await take(undefined).catch(() => undefined);
      await browser.storage.session.remove(LEFT);
    },
  };
}

/** What stands in a page while it is pictured, so that a worker that wakes after being killed in the midst can take it out. */
const LEFT = 'whole-page';

/** Takes out what a killed worker left in a page. */
export async function undoLeftOver(): Promise<void> {
  const { [LEFT]: left } = await browser.storage.session.get<{
    [LEFT]?: { tabId: number; css: (string | null)[] };
  }>(LEFT);
  if (!left) return;
  for (const css of left.css) {
    if (!css) continue;
    await browser.scripting
      .removeCSS({ target: { tabId: left.tabId }, css, origin: 'USER' })
      .catch(() => undefined);
  }
  await browser.storage.session.remove(LEFT);
}
