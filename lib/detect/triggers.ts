import type { Facts } from '../model/facts';
import { attr, documentOf, findAll, marksOf, upFrom } from '../page/safe-dom';
import { patterns, table } from './tables';

const { NAMED_EXIT, SET_EXIT, SCRIPTED_EXIT, SET_SCROLL, SCRIPTED_SCROLL, SET_DELAY, SCRIPTED_DELAY } =
  patterns('triggers');

const told = () => table('overlayAttributes');

type Trigger = NonNullable<Facts['popup']>;

const LONGEST_SETTINGS = 8_000;
/** From so much on a number is milliseconds. */
const LEAST_MILLISECONDS = 100;
/** Inline scripts longer than this are libraries. */
const LONGEST_SCRIPT = 20_000;

/** What opens an overlay: leaving, time, scrolling; by its names, its attributes, or the page's own script that names it. */
export function triggerOf(element: Element, marks: string): Trigger {
  const around = [...upFrom(element, 2)];
  return (
    byName(`${marks} ${around.map(marksOf).join(' ')}`) ??
    byAttributes(around) ??
    bySettings(around) ??
    byScript(element) ?? { trigger: 'unknown' }
  );
}

const byName = (marks: string): Trigger | undefined =>
  NAMED_EXIT.test(marks) ? { trigger: 'exit' } : undefined;

function byAttributes(around: readonly Element[]): Trigger | undefined {
  for (const at of around) {
    if (NAMED_EXIT.test(attr(at, 'data-trigger', 60))) return { trigger: 'exit' };
    const delay = first(at, told().DELAYS);
    if (delay) return inTime(delay);
    const scroll = first(at, told().SCROLLS);
    if (scroll && scroll <= 100) return { trigger: 'scroll', scrollPercent: scroll };
  }
  return undefined;
}

const first = (element: Element, names: readonly string[]): number | undefined =>
  names.map((name) => Number.parseFloat(attr(element, name, 20))).find((value) => value > 0);

const inTime = (value: number): Trigger => ({
  trigger: 'time',
  seconds: value >= LEAST_MILLISECONDS ? value / 1_000 : value,
});

function bySettings(around: readonly Element[]): Trigger | undefined {
  const text = around
    .flatMap((at) => told().SETTINGS.map((name) => attr(at, name, LONGEST_SETTINGS)))
    .join(' ');
  if (SET_EXIT.test(text)) return { trigger: 'exit' };
  const scroll = SET_SCROLL.exec(text)?.[1];
  if (scroll) return { trigger: 'scroll', scrollPercent: Math.min(100, Number(scroll)) };
  const delay = SET_DELAY.exec(text)?.[1];
  return delay ? inTime(Number(delay)) : undefined;
}

/** The page's own few lines that open it: a timer, a listener for scrolling or for the pointer leaving. */
function byScript(element: Element): Trigger | undefined {
  const names = marksOf(element)
    .split(' ')
    .filter((name) => name.length > 4);
  for (const text of linesAbout(documentOf(element), names)) {
    if (SCRIPTED_EXIT.test(text)) return { trigger: 'exit' };
    const timer = SCRIPTED_DELAY.exec(text)?.[1];
    if (timer) return inTime(Number(timer));
    const scroll = SCRIPTED_SCROLL.exec(text)?.[1];
    if (scroll)
      return {
        trigger: 'scroll',
        scrollPercent: Number(scroll) < 1 ? Math.round(Number(scroll) * 100) : Number(scroll),
      };
  }
  return undefined;
}

/** Characters of a script around a name that speak of it. */
const NEAR = { before: 300, after: 500 };

/** What the page's own scripts say near one of these names. */
function* linesAbout(document: Document, names: readonly string[]): Generator<string> {
  for (const script of findAll(document, 'script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_SCRIPT) continue;
    const lower = text.toLowerCase();
    for (const name of names) {
      const at = lower.indexOf(name);
      if (at >= 0) yield text.slice(Math.max(0, at - NEAR.before), at + NEAR.after);
    }
  }
}
