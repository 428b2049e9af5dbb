/** What the picker says; the page's own language does not matter, the walker's does. */
export interface PickWords {
  title: string;
  keys: string;
  cancel: string;
}

export interface Overlay {
  /** The one element of ours in the page, and only meanwhile. */
  host: HTMLElement;
  button: HTMLButtonElement;
  /** Draws the outline around a place of the viewport. */
  frame(box: DOMRect): void;
  /** Has a screen reader say it. */
  say(words: string): void;
  /** Goes, and gives the focus back to what had it. */
  leave(): void;
}

const OUTLINE =
  'position:fixed;pointer-events:none;border:2px solid #0f172a;background:#94a3b899;border-radius:3px';
const BAR =
  'position:fixed;left:50%;top:12px;transform:translateX(-50%);display:flex;gap:12px;align-items:center;max-width:90vw;' +
  'padding:10px 14px;outline:none;border-radius:10px;background:#0f172a;color:#f8fafc;font:14px/1.4 system-ui,sans-serif;box-shadow:0 4px 24px #0006';
const UNSEEN = 'position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
const BUTTON =
  'font:inherit;color:inherit;background:#334155;border:1px solid #64748b;border-radius:8px;padding:4px 12px';
/** Marked important, so that no style sheet of the page can move or hide it. */
const HOST = [
  'all:initial',
  'display:block',
  'position:fixed',
  'inset:0',
  'width:auto',
  'height:auto',
  'pointer-events:none',
  'z-index:2147483647',
]
  .map((one) => `${one}!important`)
  .join(';');

/** A page that takes it away once more than this does not want it: it is left in peace. */
const MOST_RETURNS = 3;

/**
 * Shows what the picker says, in a closed shadow root above everything of the page. Taken out, covered or changed by the
 * page, it comes back a few times; then it leaves for good and tells so, because nobody may be left in a choice of which
 * nothing is seen.
 */
export function drawOverlay(words: PickWords, onDrivenOut: () => void): Overlay {
  const { host, outline, bar, status, button } = build(words);
  const focused = document.activeElement;
  let returns = 0;
  const show = (): void => {
    host.setAttribute('style', HOST);
    host.popover = 'manual';
    // Beside the body, so that nothing the page does to its own contents moves or clips it.
    document.documentElement.append(host);
    // Above every z-index; a page that lets nobody there still has it on top of its own.
    host.showPopover?.();
    // Keys come to the document that has the focus; a frame of the page may have it.
    bar.focus({ preventScroll: true });
  };
  const guard = new MutationObserver(() => {
    const isThere = host.parentNode === document.documentElement && host.matches(':popover-open');
    if (isThere && host.getAttribute('style') === HOST) return;
    guard.disconnect();
    if (++returns > MOST_RETURNS) return onDrivenOut();
    show();
    watch();
  });
  const watch = (): void => {
    guard.observe(document, { childList: true });
    guard.observe(document.documentElement, { childList: true });
    guard.observe(host, { attributes: true });
  };
  show();
  watch();
  return {
    host,
    button,
    frame({ x, y, width, height }) {
      outline.setAttribute('style', `${OUTLINE};left:${x}px;top:${y}px;width:${width}px;height:${height}px`);
    },
    say(words) {
      status.textContent = words;
    },
    leave() {
      guard.disconnect();
      host.remove();
      if (focused instanceof HTMLElement) HTMLElement.prototype.focus.call(focused, { preventScroll: true });
    },
  };
}

function build({ title, keys, cancel }: PickWords) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const outline = document.createElement('div');
  outline.setAttribute('style', OUTLINE);
  const bar = document.createElement('div');
  bar.setAttribute('style', `${BAR};pointer-events:auto`);
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', `${title} ${keys}`);
  bar.tabIndex = -1;
  const status = document.createElement('div');
  status.setAttribute('style', UNSEEN);
  status.setAttribute('role', 'status');
  const text = document.createElement('span');
  const strong = document.createElement('b');
  strong.textContent = title;
  text.append(strong, ` ${keys}`);
  const button = document.createElement('button');
  button.setAttribute('style', BUTTON);
  button.textContent = cancel;
  bar.append(text, button);
  root.append(outline, bar, status);
  return { host, outline, bar, status, button };
}
