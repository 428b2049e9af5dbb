import { shadowOf } from './measure';
import { attr, findAll, parentOf, previousOf, rootOf, tagOf, typeOf } from './safe-dom';

const PATH_CAP = 1_024;

/** One CSS selector for each shadow root passed on the way, outermost first; each is unique in its root. */
export function pathOf(element: Element): string[] {
  const path: string[] = [];
  let at: Element | undefined = element;
  while (at && path.length < 12) {
    const root: Node = rootOf(at);
    path.unshift(selectorIn(root, at));
    at = typeOf(root) === 11 ? (root as ShadowRoot).host : undefined;
  }
  return path;
}

/** The elements that a path leads to now, none when it leads nowhere. */
export function elementsAt(path: string[]): Element[] {
  let roots: (Document | ShadowRoot)[] = [document];
  let found: Element[] = [];
  for (const selector of path) {
    found = roots.flatMap((root) => findAll(root, selector));
    roots = found.flatMap((element) => shadowOf(element) ?? []);
  }
  return found;
}

/** From the nearest unambiguous id (or the root) down by tag and place among equals. */
function selectorIn(root: Node, element: Element): string {
  const steps: string[] = [];
  let at: Element | undefined = element;
  while (at) {
    const id = attr(at, 'id');
    if (id && isAlone(root, id)) {
      steps.unshift(`#${CSS.escape(id)}`);
      break;
    }
    steps.unshift(step(at));
    const parent = parentOf(at);
    at = parent && rootOf(parent) === root && parent !== (root as ShadowRoot).host ? parent : undefined;
  }
  const selector = steps.join(' > ');
  return selector.length <= PATH_CAP ? selector : (steps.at(-1) ?? '*');
}

function step(element: Element): string {
  const tag = tagOf(element);
  if (tag === 'html' || tag === 'body') return tag;
  let place = 1;
  for (let at = previousOf(element); at; at = previousOf(at)) if (tagOf(at) === tag) place++;
  return `${CSS.escape(tag)}:nth-of-type(${place})`;
}

function isAlone(root: Node, id: string): boolean {
  return findAll(root as Document | ShadowRoot, `#${CSS.escape(id)}`).length === 1;
}
