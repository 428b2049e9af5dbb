import { attr, findAll, hasAttr, hasAttributes, matches, tagOf, typeOf, upFrom } from '../page/safe-dom';
import { hasLayout } from '../page/visible';
import type { Candidates, FieldSeen, Trace } from './candidates';
import { readField } from './fields';
import { takeFrame, takeScript } from './loaders';
import { type Marks, readMarks } from './marks';
import { addressOf, CONTROL_ROLES, readControl, readHeading, readLink, readMedia, readPicture } from './read';
import { readMicrodata } from './structured';
import { takeText } from './texts';
import { vendorOfAddress, vendorOfTag } from './vendors';

/** Nodes between two looks at the clock. */
const STRIDE = 48;
/** Lists stop growing here: a directory of ten thousand numbers is not ten thousand touchpoints. */
const CAP = {
  links: 4_000,
  controls: 1_500,
  headings: 1_000,
  marked: 1_500,
  pictures: 1_000,
  fields: 800,
  structured: 200,
  quotes: 200,
};

const BY_TAG: Record<string, Trace['by']> = {
  script: 'script',
  link: 'script',
  iframe: 'frame',
  a: 'link',
  form: 'form',
};

/** What an element with a vendor's mark is; one that is nothing else holds a widget. */
export const traceBy = (tag: string): Trace['by'] => BY_TAG[tag] ?? 'container';

const SHADOW_HOSTS = new Set(
  'div section aside span header footer main nav article p body blockquote'.split(' '),
);

/** What the pass carries along; fields become forms when it has ended. */
export interface Gathering {
  candidates: Candidates;
  question: string;
  /** In a template: nothing there answers to a question. */
  isInert: boolean;
  fields: { seen: FieldSeen; form: Element | undefined }[];
  formElements: Element[];
  labels: Map<string, Element>;
  inputs: Element[];
  sample: string;
}

export type OpenRoot = (element: Element) => ShadowRoot | null;

/** `question` is the selector that is put to every element: see question.ts. */
export const emptyGathering = (document: Document, question: string): Gathering => ({
  candidates: emptyCandidates(document),
  question,
  isInert: false,
  fields: [],
  formElements: [],
  labels: new Map(),
  inputs: [],
  sample: '',
});

function emptyCandidates(document: Document): Candidates {
  return {
    document,
    layout: hasLayout(document),
    links: [],
    controls: [],
    headings: [],
    texts: [],
    forms: [],
    frames: [],
    marked: [],
    media: [],
    pictures: [],
    traces: [],
    structured: [],
    asked: [],
    questions: [],
    quotes: [],
    overlays: [],
    consent: [],
    countries: [],
    sites: new Set(),
    inert: new Map(),
    blindSpots: [],
    cutShort: false,
  };
}

/** One pass over the trees below `from`, shadow roots and templates included, without recursion; yields every few nodes. */
export function* gather(into: Gathering, from: readonly Node[], openRoot: OpenRoot): Generator<void> {
  const roots = [...from];
  let seen = 0;
  for (let root = roots.shift(); root; root = roots.shift()) {
    into.isInert = into.candidates.inert.has(root);
    const walker = into.candidates.document.createTreeWalker(
      root,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (++seen % STRIDE === 0) yield;
      try {
        takeNode(into, node, roots, openRoot);
      } catch {
        // One node that a hostile page made unreadable must not hide all others.
        into.candidates.cutShort = true;
      }
    }
  }
  for (const input of into.inputs) {
    const field = readField(input, into.labels);
    if (field) into.fields.push({ seen: field, form: formOf(input) });
    yield;
  }
}

function takeNode(into: Gathering, node: Node, roots: Node[], openRoot: OpenRoot): void {
  const type = typeOf(node);
  if (type === 3) takeText(into, node as Text);
  if (type !== 1) return;
  takeElement(into, node as Element);
  const inside = insideOf(node as Element, openRoot, into.candidates.inert);
  if (inside) roots.push(inside);
}

function insideOf(element: Element, openRoot: OpenRoot, inert: Map<Node, Element>): Node | undefined {
  const tag = tagOf(element);
  if (tag === 'template') {
    const { content } = element as HTMLTemplateElement;
    if (content) inert.set(content, element);
    return content;
  }
  if (!tag.includes('-') && !(SHADOW_HOSTS.has(tag) && !element.firstChild)) return undefined;
  return openRoot(element) ?? undefined;
}

function takeElement(into: Gathering, element: Element): void {
  const { candidates } = into;
  const tag = tagOf(element);
  const marks = readMarks(element);
  takeMarks(candidates, element, tag, marks);
  // What has neither attributes nor a name of its own answers to no selector.
  if (!into.isInert && (tag.includes('-') || hasAttributes(element)) && matches(element, into.question))
    candidates.asked.push(element);
  if (hasAttr(element, 'itemtype') && candidates.structured.length < CAP.structured)
    candidates.structured.push(readMicrodata(element));
  switch (tag) {
    case 'a':
    case 'area':
      takeLink(candidates, element);
      break;
    case 'button':
    case 'summary':
      addPressed(candidates, element);
      break;
    case 'input':
    case 'textarea':
    case 'select':
      takeInput(into, element, tag);
      break;
    case 'form':
      into.formElements.push(element);
      takeAddress(candidates, element, tag, 'action', 'form');
      break;
    case 'label':
      if (hasAttr(element, 'for')) into.labels.set(attr(element, 'for'), element);
      break;
    case 'iframe':
      takeFrame(candidates, element);
      break;
    case 'script':
      takeScript(candidates, element);
      break;
    case 'link':
      takeAddress(candidates, element, tag, 'href', 'script');
      break;
    case 'video':
      candidates.media.push(readMedia(element));
      break;
    case 'img':
      add(candidates, 'pictures', () => readPicture(element));
      takeAddress(candidates, element, tag, 'src', 'container');
      break;
    case 'blockquote':
    case 'q':
      add(candidates, 'quotes', () => element);
      break;
    case 'i':
    case 'svg':
      if (marks.text) add(candidates, 'pictures', () => ({ element, words: marks.text }));
      break;
    default:
      takeOther(candidates, element, tag, marks);
      break;
  }
}

function takeLink(candidates: Candidates, element: Element): void {
  add(candidates, 'links', () => readLink(element));
  // A vendor is elsewhere.
  if (attr(element, 'href').includes('//')) takeAddress(candidates, element, 'a', 'href', 'link');
}

function takeAddress(
  candidates: Candidates,
  element: Element,
  tag: string,
  attribute: 'href' | 'src' | 'action',
  by: 'link' | 'script' | 'form' | 'container',
): void {
  const trace = vendorOfAddress(tag, attr(element, attribute));
  if (trace) candidates.traces.push({ trace, element, by });
}

function takeOther(candidates: Candidates, element: Element, tag: string, marks: Marks): void {
  const heading = readHeading(element, tag, marks.callTitle);
  if (heading) {
    if (candidates.headings.length < CAP.headings) candidates.headings.push(heading);
    return;
  }
  if (marks.callButton || CONTROL_ROLES.has(attr(element, 'role')) || hasAttr(element, 'onclick'))
    addPressed(candidates, element);
}

/** A button that a script makes lead somewhere is a link to the customer. */
function addPressed(candidates: Candidates, element: Element): void {
  if (addressOf(element) && findAll(element, 'a[href]').length === 0)
    add(candidates, 'links', () => readLink(element));
  else add(candidates, 'controls', () => readControl(element));
}

function takeInput(into: Gathering, element: Element, tag: string): void {
  const type = tag === 'input' ? attr(element, 'type').toLowerCase() : '';
  if (type === 'submit' || type === 'button' || type === 'image')
    add(into.candidates, 'controls', () => readControl(element));
  else if (into.inputs.length < CAP.fields) into.inputs.push(element);
  else into.candidates.cutShort = true;
}

function takeMarks(candidates: Candidates, element: Element, tag: string, marks: Marks): void {
  const trace = vendorOfTag(tag, marks.id) ?? marks.vendor;
  if (trace)
    candidates.traces.push({ trace, element, by: traceBy(tag) === 'script' ? 'script' : 'container' });
  if (marks.speak) add(candidates, 'marked', () => ({ element, marks: marks.text }));
}

function formOf(input: Element): Element | undefined {
  for (const at of upFrom(input)) if (tagOf(at) === 'form') return at;
  return undefined;
}

type Capped = 'links' | 'controls' | 'marked' | 'pictures' | 'quotes';

function add<List extends Capped>(
  candidates: Candidates,
  list: List,
  make: () => Candidates[List][number] | undefined,
): void {
  const items = candidates[list] as Candidates[List][number][];
  if (items.length >= CAP[list]) {
    candidates.cutShort = true;
    return;
  }
  const item = make();
  if (item) items.push(item);
}
