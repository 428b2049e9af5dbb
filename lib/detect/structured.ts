import { textOf } from '../page/reading';
import { attr, findAll } from '../page/safe-dom';

/** One thing that the page tells search engines in JSON-LD or microdata. */
export interface Structured {
  type: string;
  /** Plain values by property, nested ones joined with a dot: "aggregateRating.ratingValue". */
  values: Record<string, string>;
  /** Where it stands, for microdata. */
  element?: Element;
}

const JSON_CAP = 200_000;
const THINGS_CAP = 300;

/** Reads one JSON-LD script; what cannot be parsed is nothing. */
export function readJson(script: Element): Structured[] {
  const text = script.textContent ?? '';
  if (text.length > JSON_CAP) return [];
  try {
    return flatten(JSON.parse(text));
  } catch {
    return [];
  }
}

function flatten(root: unknown): Structured[] {
  const things: Structured[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < THINGS_CAP; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, 100));
    else if (value && typeof value === 'object') {
      const thing = readThing(value as Record<string, unknown>);
      if (thing.type) things.push(thing);
      queue.push(...Object.values(value).filter((inner) => inner && typeof inner === 'object'));
    }
  }
  return things;
}

function readThing(value: Record<string, unknown>): Structured {
  const type = Array.isArray(value['@type']) ? value['@type'][0] : value['@type'];
  const values: Record<string, string> = {};
  for (const [name, inner] of Object.entries(value).slice(0, 60)) {
    if (typeof inner === 'string' || typeof inner === 'number') values[name] = String(inner).slice(0, 256);
    else if (inner && typeof inner === 'object' && !Array.isArray(inner)) {
      for (const [deep, leaf] of Object.entries(inner).slice(0, 20)) {
        if (typeof leaf === 'string' || typeof leaf === 'number')
          values[`${name}.${deep}`] = String(leaf).slice(0, 256);
      }
    }
  }
  return { type: typeof type === 'string' ? (type.split(/[/#]/).at(-1) ?? '') : '', values };
}

/** Reads an element with `itemtype`. */
export function readMicrodata(element: Element): Structured {
  const values: Record<string, string> = {};
  for (const property of findAll(element, '[itemprop]').slice(0, 30)) {
    const name = attr(property, 'itemprop', 60);
    values[name] ??=
      attr(property, 'content', 256) || attr(property, 'datetime', 60) || textOf(property, 120);
  }
  return { type: attr(element, 'itemtype').split(/[/#]/).at(-1) ?? '', values, element };
}
