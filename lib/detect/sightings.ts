import type { Facts } from '../model/facts';
import type { Evidence, Sighting } from '../model/sighting';
import { pathOf } from '../page/locate';
import { placeOf } from '../page/place';
import { collapse, contains, rootOf } from '../page/safe-dom';
import { slug } from '../page/text';
import { boxOf, isVisible } from '../page/visible';
import type { Candidates } from './candidates';
import type { Found } from './detector';
import { promiseOf } from './promises';
import { STATE_ORDER } from './run';

const KEY_CAP = 512;
const EVIDENCE_CAP = 12;
/** So many finds of one thing are asked whether they are in sight. */
const GROUP_CAP = 40;

/** One thing found, with the elements that show it. */
export interface Merged {
  sighting: Sighting;
  elements: Element[];
}

/** Kind and target, vendor or signature; the label only where nothing else names it. */
const keyOf = ({ kind, target, signature, label }: Found): string =>
  `${kind}:${target ?? signature ?? slug(label)}`.slice(0, KEY_CAP);

/** Joins what means the same: one sighting a key, told by its best element, with a count. Yields between groups. */
export function* merge(found: readonly Found[], candidates: Candidates): Generator<void, Merged[]> {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (!group) groups.set(key, [one]);
    else if (!one.element || !group.some(({ element }) => element === one.element)) group.push(one);
  }
  const merged: Merged[] = [];
  for (const [key, group] of groups) {
    merged.push(mergeGroup(key, group, candidates));
    yield;
  }
  return merged;
}

function mergeGroup(key: string, group: readonly Found[], candidates: Candidates): Merged {
  const { best, state } = bestOf(group, candidates);
  const elements = [best, ...group.slice(0, GROUP_CAP)].flatMap((one) => one.element ?? []);
  const element = state === 'declared' ? undefined : best.element;
  // A button that opens a form is pictured and placed; the path leads to the form itself.
  const shown = [best, ...group].find((one) => one.facts?.form && one.element)?.element ?? best.element;
  const evidence = uniqueEvidence(group.flatMap((one) => one.evidence));
  const confidence = Math.max(...group.map((one) => one.confidence));
  return {
    elements: [...new Set(elements)],
    sighting: {
      key,
      kind: best.kind,
      state,
      place: element ? placeOf(element, candidates.layout) : 'text',
      label: collapse(best.label || (group.find(({ label }) => label)?.label ?? '')),
      ...(best.target ? { target: best.target.slice(0, 2_048) } : {}),
      count: Math.max(1, innermost([...new Set(elements)]).length),
      facts: factsOf(group, best),
      evidence,
      confidence: Math.round(confidence * 100) / 100,
      path: shown ? pathOf(inPage(shown, candidates.inert)) : [],
      ...(element && candidates.layout ? boxed(element) : {}),
    },
  };
}

/** What all finds together know; the best find's word counts most. A promise stands around any of its elements. */
function factsOf(group: readonly Found[], best: Found): Facts {
  const known: Facts = Object.assign({}, ...group.map(({ facts }) => facts ?? {}).reverse(), best.facts);
  for (const { kind, label, element } of [best, ...group.slice(0, 4)]) {
    const promise = promiseOf(kind, label, element);
    if (promise) return { ...known, promise };
  }
  return known;
}

/** The find in the strongest state, the surest of those; nobody is asked any more once one is seen. */
function bestOf(group: readonly Found[], candidates: Candidates): { best: Found; state: Sighting['state'] } {
  const surest = [...group].sort((a, b) => b.confidence - a.confidence).slice(0, GROUP_CAP);
  let best: { best: Found; state: Sighting['state'] } | undefined;
  for (const one of surest) {
    const state = stateOf(one, candidates);
    if (!best || STATE_ORDER[state] < STATE_ORDER[best.state]) best = { best: one, state };
    if (state === 'visible') break;
  }
  return best ?? { best: group[0] as Found, state: 'declared' };
}

/** Nothing leads into a template: its element stands for what is in it. */
function inPage(element: Element, inert: Candidates['inert']): Element {
  const template = inert.get(rootOf(element));
  return template ? inPage(template, inert) : element;
}

/** A block of text and the link in it show one thing once. */
const innermost = (elements: readonly Element[]): Element[] =>
  elements.filter((outer) => !elements.some((inner) => inner !== outer && contains(outer, inner)));

function boxed(element: Element): { box?: NonNullable<Sighting['box']> } {
  const box = boxOf(element);
  return box ? { box } : {};
}

function stateOf({ element, state }: Found, { layout, inert }: Candidates): Sighting['state'] {
  if (state) return state;
  if (!element || inert.has(rootOf(element))) return 'declared';
  return isVisible(element, layout) ? 'visible' : 'present';
}

function uniqueEvidence(all: readonly Evidence[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const { by, what } of all) {
    const short = collapse(what);
    if (!seen.has(by + short)) seen.set(by + short, { by, what: short });
  }
  return [...seen.values()].slice(0, EVIDENCE_CAP);
}
