import { drawOverlay, type PickWords } from './overlay';
import { parentOf } from './safe-dom';

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
 * takes it, Esc ends). Resolves with it, or with undefined when they cancel or the page takes away what we show.
 */
export function pick(words: PickWords): Promise<Element | undefined> {
  ended?.abort();
  const mine = new AbortController();
  ended = mine;
  const { signal } = mine;
  const { host, button, frame, leave } = drawOverlay(words, () => mine.abort());
  let chosen: Element | undefined;
  /** The way out, so that one can come in again. */
  let inner: Element[] = [];
  const show = (element: Element | undefined): void => {
    chosen = element;
    frame(element?.getBoundingClientRect());
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
      leave();
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
        if (!event.isTrusted) return;
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
    button.addEventListener('click', ({ isTrusted }) => isTrusted && finish(undefined), { signal });
  });
}
