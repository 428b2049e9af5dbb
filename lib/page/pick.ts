import { along, beside, calledOf, into, outOf } from './choice';
import { drawOverlay, type PickWords } from './overlay';

/** What a pointer or a key can tell a page: of it arrives, while one chooses, only what the window itself was told first. */
const HELD_BACK = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'keypress',
  'keyup',
];

let ended: AbortController | undefined;

/** While someone chooses, a click uses nothing of the page. */
export const isPicking = (): boolean => ended !== undefined;

/**
 * Lets a person choose an element of the page, by pointer or by keyboard alone: see `turn`. Resolves with it, or with
 * undefined when they cancel or the page takes away what we show.
 */
export function pick(words: PickWords): Promise<Element | undefined> {
  ended?.abort();
  const mine = new AbortController();
  ended = mine;
  const { signal } = mine;
  const { host, button, frame, say, leave } = drawOverlay(words, () => mine.abort());
  let chosen: Element | undefined;
  /** The way out, so that one can come in again. */
  let inner: Element[] = [];
  const show = (element: Element): void => {
    chosen = element;
    frame(element.getBoundingClientRect());
  };
  const aim = (target: EventTarget | null | undefined): void => {
    if (!(target instanceof Element) || target === host) return;
    inner = [];
    show(target);
  };
  /** Tab goes on and back, arrows go out, in and beside; what is out of view is scrolled to, and said. */
  const turn = (key: string, isBack: boolean): void => {
    const next = chosen && key !== 'Tab' ? aside(key, chosen, inner) : along(chosen, isBack ? -1 : 1);
    if (!next) return;
    inner = key === 'ArrowUp' && chosen ? [...inner, chosen] : key === 'ArrowDown' ? inner.slice(0, -1) : [];
    Element.prototype.scrollIntoView.call(next, { block: 'nearest', behavior: 'instant' });
    show(next);
    say(calledOf(next));
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
    window.addEventListener('scroll', () => chosen && show(chosen), options);
    for (const name of HELD_BACK)
      window.addEventListener(
        name,
        (event) => {
          if (event.composedPath().includes(host) && !name.startsWith('key')) return;
          event.preventDefault();
          event.stopImmediatePropagation();
          if (name === 'click' && event.isTrusted) finish(chosen ?? (event.target as Element));
        },
        options,
      );
    window.addEventListener(
      'keydown',
      (event) => {
        const { key, isTrusted, ctrlKey, altKey, metaKey } = event;
        if (!isTrusted || ctrlKey || altKey || metaKey) return;
        event.stopImmediatePropagation();
        if (key === 'Escape') finish(undefined);
        else if (key === 'Enter') chosen && finish(chosen);
        else if (TURNS.has(key)) turn(key, event.shiftKey);
        else return;
        event.preventDefault();
      },
      options,
    );
    button.addEventListener('click', ({ isTrusted }) => isTrusted && finish(undefined), { signal });
  });
}

const TURNS = new Set(['Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/** Where an arrow leads; down goes back the way that was come out, and to the first thing inside where none was. */
function aside(key: string, from: Element, inner: readonly Element[]): Element | undefined {
  if (key === 'ArrowUp') return outOf(from);
  if (key === 'ArrowDown') return inner.at(-1) ?? into(from);
  return beside(from, key === 'ArrowRight' ? 1 : -1);
}
