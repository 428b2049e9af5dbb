import type { Facts } from '../model/facts';
import { attr, documentOf, findAll, marksOf, upFrom } from '../page/safe-dom';

type Trigger = NonNullable<Facts['popup']>;

/** Attributes in which builders and plugins keep when an overlay opens. */
const DELAYS = [
  'data-delay',
  'data-popup-delay',
  'data-open-delay',
  'data-timeout',
  'data-timer',
  'data-time',
  'data-seconds',
];
const SCROLLS = [
  'data-scroll',
  'data-popup-scroll',
  'data-scroll-percent',
  'data-scroll-depth',
  'data-scroll-offset',
];
/** Settings as JSON in an attribute: Elementor, Popup Maker and their kin. */
const SETTINGS = [
  'data-elementor-settings',
  'data-popmake',
  'data-settings',
  'data-options',
  'data-config',
  'data-triggers',
];
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
  /exit|leave|ouibounce/.test(marks) ? { trigger: 'exit' } : undefined;

function byAttributes(around: readonly Element[]): Trigger | undefined {
  for (const at of around) {
    if (/exit|leave/.test(attr(at, 'data-trigger', 60))) return { trigger: 'exit' };
    const delay = first(at, DELAYS);
    if (delay) return inTime(delay);
    const scroll = first(at, SCROLLS);
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
  const text = around.flatMap((at) => SETTINGS.map((name) => attr(at, name, LONGEST_SETTINGS))).join(' ');
  if (/exit_intent"?\s*:\s*"?(yes|true|1)/.test(text)) return { trigger: 'exit' };
  const scroll = /scroll(?:ing)?_(?:offset|depth|percent\w*)"?\s*:\s*"?(\d+)/.exec(text)?.[1];
  if (scroll) return { trigger: 'scroll', scrollPercent: Math.min(100, Number(scroll)) };
  const delay = /(?:page_load_delay|auto_open[\s\S]{0,80}?delay|"delay)"?\s*:\s*"?(\d+)/.exec(text)?.[1];
  return delay ? inTime(Number(delay)) : undefined;
}

/** The page's own few lines that open it: a timer, a listener for scrolling or for the pointer leaving. */
function byScript(element: Element): Trigger | undefined {
  const names = marksOf(element)
    .split(' ')
    .filter((name) => name.length > 4);
  for (const text of linesAbout(documentOf(element), names)) {
    if (/mouseleave|mouseout|exit-?intent|beforeunload/i.test(text)) return { trigger: 'exit' };
    const timer = /setTimeout\([\s\S]{0,400}?,\s*(\d{3,6})\s*\)/.exec(text)?.[1];
    if (timer) return inTime(Number(timer));
    const scroll = /scroll[\s\S]{0,400}?(?:>|>=)[^;{}]{0,60}?(?<![\d.])(0?\.\d+|\d{2})\b/.exec(text)?.[1];
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
