import { matches } from '../page/safe-dom';
import { DETECTORS } from './registry';
import { selectors } from './tables';
import { vendorSelectors } from './vendors';

/**
 * All that is asked of the browser's own selectors. It is put to each element in the one pass, because a question to a
 * whole document cannot be cut into slices; and only to elements that carry what a selector cannot do without, because
 * that is quickly seen and the whole question is not quickly answered.
 */
export interface Question {
  /** Whether an element of this name, with attributes of these names, answers to any of the selectors. */
  answers(element: Element, tag: string, names: readonly string[]): boolean;
}

const isCommon = (name: string): boolean => selectors().COMMON.has(name);

/** A comma outside brackets. */
const BETWEEN = /,(?![^([]*[)\]])/;

let ready: Question | undefined;

/** The one question of all detectors; the tables must have been given. */
export function question(): Question {
  ready ??= makeQuestion([
    selectors().OWN_ADDRESS,
    ...DETECTORS.flatMap(({ asks }) => asks?.() ?? []),
    ...vendorSelectors().map(({ selector }) => selector),
  ]);
  return ready;
}

/** Sorts selectors by the one name that an element cannot answer to them without. */
function makeQuestion(all: readonly string[]): Question {
  const byTag = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const selector of all.flatMap((several) => several.split(BETWEEN))) {
    const { tag, name } = needOf(selector.trim());
    const [sorted, key] = name === undefined ? [byTag, tag] : [byName, name];
    const same = sorted.get(key);
    sorted.set(key, same ? `${same},${selector}` : selector);
  }
  return {
    answers(element, tag, names) {
      const ofTag = byTag.get(tag);
      if (ofTag !== undefined && matches(element, ofTag)) return true;
      for (const name of names) {
        const ofName = byName.get(name);
        if (ofName !== undefined && matches(element, ofName)) return true;
      }
      return false;
    },
  };
}

/** The rarest name among those of the element that a selector means: an attribute's, or the tag's where that tells more. */
function needOf(selector: string): { tag: string; name?: string } {
  const own = selector.replace(/:not\([^)]*\)/g, '').replace(/"[^"]*"/g, '""');
  const last = own.split(/[\s>+~]+/).at(-1) ?? own;
  const tag = /^[a-z][\w-]*/.exec(last)?.[0] ?? '';
  const attributes = [...last.matchAll(/\[([\w-]+)/g)].map(([, name = '']) => name);
  const rare = attributes.find((name) => !isCommon(name));
  if (rare !== undefined) return { tag, name: rare };
  if (tag !== '' && !isCommon(tag)) return { tag };
  if (last.includes('#') || attributes.includes('id')) return { tag, name: 'id' };
  if (last.includes('.') || attributes.includes('class')) return { tag, name: 'class' };
  return attributes[0] === undefined ? { tag } : { tag, name: attributes[0] };
}
