import { parentOf } from './safe-dom';

/** What the picker says; the page's own language does not matter, the walker's does. */
export interface PickWords {
  title: string;
  keys: string;
  cancel: string;
}

const OUTLINE =
  'position:fixed;pointer-events:none;border:2px solid #0f172a;background:#94a3b899;border-radius:3px';
const BAR =
  'position:fixed;left:50%;top:12px;transform:translateX(-50%);display:flex;gap:12px;align-items:center;max-width:90vw;' +
  'padding:10px 14px;border-radius:10px;background:#0f172a;color:#f8fafc;font:14px/1.4 system-ui,sans-serif;box-shadow:0 4px 24px #0006';
const BUTTON =
  'font:inherit;color:inherit;background:#334155;border:1px solid #64748b;border-radius:8px;padding:4px 12px';
/** Everything a pointer can tell a page; none of it arrives there while one chooses. */
const HELD_BACK = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
];

let ended: AbortController | undefined;

/** While someone chooses, a click uses nothing of the page. */
export const isPicking = (): boolean => ended !== undefined;

/**
 * Lets a person choose an element of the page, by pointer or keyboard (Tab goes on, arrows go out and in again, Enter
 * takes it, Esc ends). Resolves with it, or with undefined when they cancel. What we show lies in a closed shadow root
 * that is in the page only meanwhile.
 */
export function pick(words: PickWords): Promise<Element | undefined> {
  ended?.abort();
  const mine = new AbortController();
  ended = mine;
  const { signal } = mine;
  const { host, outline, button } = draw(words);
  let chosen: Element | undefined;
  /** The way out, so that one can come in again. */
  let inner: Element[] = [];
  const show = (element: Element | undefined): void => {
    chosen = element;
    const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    outline.setAttribute('style', `${OUTLINE};left:${x}px;top:${y}px;width:${width}px;height:${height}px`);
  };
  const aim = (target: EventTarget | null | undefined): void => {
    if (!(target instanceof Element) || target === host) return;
    inner = [];
    show(target);
  };
  const outward = (): void => {
    const around = chosen && parentOf(chosen);
    if (!chosen || !around || around === document.documentElement) return;
    inner.push(chosen);
    show(around);
  };

  return new Promise((resolve) => {
    const finish = (element: Element | undefined): void => {
      resolve(element);
      mine.abort();
    };
    signal.addEventListener('abort', () => {
      host.remove();
      if (ended === mine) ended = undefined;
      resolve(undefined);
    });
    const options = { capture: true, signal };
    window.addEventListener('pointermove', (event) => aim(event.composedPath()[0]), options);
    window.addEventListener('focusin', (event) => aim(event.composedPath()[0]), options);
    for (const name of HELD_BACK)
      window.addEventListener(
        name,
        (event) => {
          if (event.composedPath().includes(host)) return;
          event.preventDefault();
          event.stopImmediatePropagation();
          if (name === 'click' && event.isTrusted) finish(chosen ?? (event.target as Element));
        },
        options,
      );
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') finish(undefined);
        else if (event.key === 'ArrowUp') outward();
        else if (event.key === 'ArrowDown') show(inner.pop() ?? chosen);
        else if (event.key === 'Enter' && chosen && event.target !== host) finish(chosen);
        else return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      options,
    );
    button.addEventListener('click', () => finish(undefined), { signal });
  });
}

function draw({ title, keys, cancel }: PickWords) {
  const host = document.createElement('div');
  host.setAttribute('style', 'all:initial;position:fixed;inset:0;pointer-events:none;z-index:2147483647');
  const root = host.attachShadow({ mode: 'closed' });
  const outline = document.createElement('div');
  outline.setAttribute('style', OUTLINE);
  const bar = document.createElement('div');
  bar.setAttribute('style', `${BAR};pointer-events:auto`);
  bar.setAttribute('role', 'status');
  const text = document.createElement('span');
  const strong = document.createElement('b');
  strong.textContent = title;
  text.append(strong, ` ${keys}`);
  const button = document.createElement('button');
  button.setAttribute('style', BUTTON);
  button.textContent = cancel;
  bar.append(text, button);
  root.append(outline, bar);
  // Beside the body, so that nothing the page does to its own contents moves or clips it.
  document.documentElement.append(host);
  return { host, outline, button };
}
