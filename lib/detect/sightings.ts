import type { Facts } from '../model/facts';
import type { Evidence, Sighting } from '../model/sighting';
import { pathOf } from '../page/locate';
import { placeOf } from '../page/place';
import { collapse } from '../page/reading';
import { parentOf, rootOf } from '../page/safe-dom';
import { slug } from '../page/text';
import { boxOf, isVisible } from '../page/visible';
import type { Candidates } from './candidates';
import type { OfKind } from './detector';
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
const keyOf = ({ kind, target, signature, label }: OfKind): string =>
  `${kind}:${target ?? signature ?? slug(label)}`.slice(0, KEY_CAP);

/** Joins what means the same: one sighting a key, told by its best element, with a count. Yields between groups. */
export function* merge(found: readonly OfKind[], candidates: Candidates): Generator<void, Merged[]> {
  const groups = new Map<string, { finds: OfKind[]; elements: Set<Element> }>();
  for (const one of found) {
    const key = keyOf(one);
    const group = groups.get(key) ?? { finds: [], elements: new Set() };
    groups.set(key, group);
    if (one.element && group.elements.has(one.element)) continue;
    if (one.element) group.elements.add(one.element);
    group.finds.push(one);
  }
  const merged: Merged[] = [];
  for (const [key, { finds }] of groups) {
    merged.push(mergeGroup(key, finds, candidates));
    yield;
  }
  return merged;
}

function mergeGroup(key: string, group: readonly OfKind[], candidates: Candidates): Merged {
  const { best, state } = bestOf(group, candidates);
  // All of them: whichever is used must be known, however many there are.
  const elements = [...new Set([best, ...group].flatMap((one) => one.element ?? []))];
  const element = state === 'declared' ? undefined : best.element;
  // A button that opens a form is pictured and placed; the path leads to the form itself.
  const shown = [best, ...group].find((one) => one.facts?.form && one.element)?.element ?? best.element;
  const evidence = uniqueEvidence(group.flatMap((one) => one.evidence));
  const confidence = Math.max(...group.map((one) => one.confidence));
  return {
    elements,
    sighting: {
      key,
      kind: best.kind,
      state,
      place: element ? placeOf(element, candidates.layout) : 'text',
      label: collapse(best.label || (group.find(({ label }) => label)?.label ?? '')),
      ...(best.target ? { target: best.target.slice(0, 2_048) } : {}),
      count: Math.max(1, countInnermost(elements)),
      facts: factsOf(group, best),
      evidence,
      confidence: Math.round(confidence * 100) / 100,
      path: shown ? pathOf(inPage(shown, candidates.inert)) : [],
      ...(element && candidates.layout ? boxed(element) : {}),
    },
  };
}

/** What all finds together know; the best find's word counts most. A promise stands around any of its elements. */
function factsOf(group: readonly OfKind[], best: OfKind): Facts {
  const known: Facts = Object.assign({}, ...group.map(({ facts }) => facts ?? {}).reverse(), best.facts);
  for (const { kind, label, element } of [best, ...group.slice(0, 4)]) {
    const promise = promiseOf(kind, label, element);
    if (promise) return { ...known, promise };
  }
  return known;
}

/** The find in the strongest state, the surest of those; nobody is asked any more once one is seen. */
function bestOf(
  group: readonly OfKind[],
  candidates: Candidates,
): { best: OfKind; state: Sighting['state'] } {
  const surest = [...group].sort((a, b) => b.confidence - a.confidence).slice(0, GROUP_CAP);
  let best: { best: OfKind; state: Sighting['state'] } | undefined;
  for (const one of surest) {
    const state = stateOf(one, candidates);
    if (!best || STATE_ORDER[state] < STATE_ORDER[best.state]) best = { best: one, state };
    if (state === 'visible') break;
  }
  return best ?? { best: group[0] as OfKind, state: 'declared' };
}

/** Nothing leads into a template: its element stands for what is in it. */
function inPage(element: Element, inert: Candidates['inert']): Element {
  const template = inert.get(rootOf(element));
  return template ? inPage(template, inert) : element;
}

/** A block of text and the link in it show one thing once. */
function countInnermost(elements: readonly Element[]): number {
  const outer = new Set<Element>();
  for (const element of elements) {
    for (let around = parentOf(element); around && !outer.has(around); around = parentOf(around))
      outer.add(around);
  }
  return elements.filter((element) => !outer.has(element)).length;
}

function boxed(element: Element): { box?: NonNullable<Sighting['box']> } {
  const box = boxOf(element);
  return box ? { box } : {};
}

function stateOf({ element, state }: OfKind, { layout, inert }: Candidates): Sighting['state'] {
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
