import { shadowOf } from './measure';
import { matches, rootOf, upFrom } from './safe-dom';

/** Something a person did on the page. */
export interface Act {
  act: 'click' | 'submit' | 'message';
  /** Innermost first, through shadow roots. */
  path: EventTarget[];
  at: number;
  /** The button that sent the form. */
  by?: Element | null;
}

/** A submit or a script's click counts as the person's when they really did something this shortly before. */
const BY_HAND_MS = 1_000;

/**
 * Tells every act of a person, before the page's own handlers can stop it. Only trusted pointer and key events
 * begin one: `submit` is "trusted" even when a script fires it, so it needs a person's act just before.
 */
export function watchActs(
  page: Window,
  onAct: (act: Act) => void,
  onAim: () => void,
  signal: AbortSignal,
): void {
  let byHandAt = Number.NEGATIVE_INFINITY;
  const options = { capture: true, passive: true, signal };
  const tell = (event: Event, act: Act['act']) =>
    onAct({ act, path: pathOf(event), at: Date.now(), by: (event as SubmitEvent).submitter });

  page.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      byHandAt = event.timeStamp;
      onAim();
    },
    options,
  );
  page.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      byHandAt = event.timeStamp;
      tell(event, 'click');
    },
    options,
  );
  page.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      byHandAt = event.timeStamp;
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && isWriting(event))
        tell(event, 'message');
    },
    options,
  );
  page.addEventListener(
    'submit',
    (event) => {
      if (event.isTrusted && event.timeStamp - byHandAt < BY_HAND_MS) tell(event, 'submit');
    },
    options,
  );
}

/** What an event went through, innermost first; a closed shadow root hides its part, so we ask it for that. */
function pathOf(event: Event): EventTarget[] {
  const path = event.composedPath();
  for (let depth = 0; depth < 8; depth++) {
    const [innermost] = path;
    const root = innermost instanceof Element ? shadowOf(innermost) : null;
    const inside = root && insideOf(root, event);
    if (!inside || inside === innermost) break;
    const within: Element[] = [];
    for (const at of upFrom(inside)) {
      if (rootOf(at) !== root) break;
      within.push(at);
    }
    path.unshift(...within);
  }
  return path;
}

function insideOf(root: ShadowRoot, event: Event): Element | null {
  return event instanceof MouseEvent
    ? root.elementFromPoint(event.clientX, event.clientY)
    : root.activeElement;
}

function isWriting(event: Event): boolean {
  const target = pathOf(event)[0];
  return (
    target instanceof Element &&
    matches(target, 'input, textarea, [contenteditable]:not([contenteditable=false])')
  );
}
