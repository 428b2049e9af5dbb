import type { BlindSpot } from '../model/stop';
import {
  attr,
  collapse,
  findAll,
  firstChildOf,
  hasAttr,
  isInline,
  marksOf,
  parentOf,
  tagOf,
  textOf,
  upFrom,
} from '../page/safe-dom';
import type { Candidates, FieldSeen } from './candidates';
import { readField } from './fields';
import {
  addressOf,
  CONTROL_ROLES,
  readControl,
  readFrame,
  readHeading,
  readLink,
  readMedia,
  readPicture,
} from './read';
import { readJson, readMicrodata } from './structured';
import { vendorOfMarks, vendorOfUrl } from './vendors';
import { bestHit, hear } from './words';

/** Nodes between two looks at the clock. */
const STRIDE = 48;
/** Lists stop growing here: a directory of ten thousand numbers is not ten thousand touchpoints. */
const CAP = {
  links: 4_000,
  controls: 1_500,
  headings: 1_000,
  texts: 1_500,
  marked: 1_500,
  pictures: 1_000,
  fields: 800,
};

/** Classes and ids worth remembering. */
const SPEAKING =
  /testimon|review|feedback|opini|rese[nñ]a|depoiment|recenz|отзыв|avis\b|temoign|pric|tarif|preis|plan|package|faq|accordion|question|cookie|gdpr|consent|popup|pop-up|modal|lightbox|overlay|countdown|timer|map|chat|messenger|callback|call-back|zvonok|whatsapp|promo|offer|discount|sale|coupon|newsletter|subscri|payment|social|rating|stars?\b|swiper|quote|toggle|price/;

/** Characters; and CSS pixels of a letter that is more than reading size. */
const LONGEST_TITLE = 70;
const TITLE_PX = 20;

const SHADOW_HOSTS = new Set(
  'div section aside span header footer main nav article p body blockquote'.split(' '),
);
const TELLING_TEXT =
  /[★⭐]{4}|\d\+? (?:reviews?|ratings|Bewertungen|avis\b|opinion|reseñas|avalia|recen|отзыв|оцен)|brinde|cadou|cadeau|подар|de regalo|free gift|omaggio|(?:until|hasta|at[eé]|bis|до|jusqu|fino al|p[aâ]n[aă]|valid)[^\d.]{0,14}\d|\d\s?(?:lei|ron|руб|р\.|грн|eur|usd)|\d[^\d]{0,4}\d[^\d]{0,4}\d[^\d]{0,4}\d[^\d]{0,4}\d|@|%|[€$£₽]|\(at\)|\[at\]/;

/** What the pass carries along; fields become forms when it has ended. */
export interface Gathering {
  candidates: Candidates;
  fields: { seen: FieldSeen; form: Element | undefined }[];
  formElements: Element[];
  labels: Map<string, Element>;
  inputs: Element[];
  sample: string;
}

export interface GatherOptions {
  openRoot(element: Element): ShadowRoot | null;
}

/** One pass over the tree, shadow roots and templates included, without recursion; yields every few nodes. */
export function* gather(into: Gathering, { openRoot }: GatherOptions): Generator<void> {
  const roots: Node[] = [into.candidates.document.documentElement];
  let seen = 0;
  for (let root = roots.shift(); root; root = roots.shift()) {
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

function takeNode(into: Gathering, node: Node, roots: Node[], openRoot: GatherOptions['openRoot']): void {
  if (node.nodeType === 3) takeText(into, node as Text);
  if (node.nodeType !== 1) return;
  takeElement(into, node as Element);
  const inside = insideOf(node as Element, openRoot, into.candidates.inert);
  if (inside) roots.push(inside);
}

function insideOf(element: Element, openRoot: GatherOptions['openRoot'], inert: Set<Node>): Node | undefined {
  const tag = tagOf(element);
  if (tag === 'template') {
    const { content } = element as HTMLTemplateElement;
    if (content) inert.add(content);
    return content;
  }
  if (!tag.includes('-') && !(SHADOW_HOSTS.has(tag) && !element.firstChild)) return undefined;
  return openRoot(element) ?? undefined;
}

function takeText({ candidates }: Gathering, node: Text): void {
  const { data } = node;
  if (data.length < 2) return;
  const { texts } = candidates;
  const parent = parentOf(node);
  if (parent && data.length < LONGEST_TITLE) takeTitle(candidates, data, parent);
  if (!parent || /^(script|style|noscript|textarea|option|title)$/.test(tagOf(parent))) return;
  if (!TELLING_TEXT.test(data) && !/\d{2}/.test(data)) return;
  if (texts.length >= CAP.texts) {
    candidates.cutShort = true;
    return;
  }
  const block = blockOf(parent);
  if (texts.at(-1)?.element === block) return;
  const text = textOf(block, 420, ' ¦ ').replace(/[\s¦]+$/, '');
  if (text.length < 400) {
    if (TELLING_TEXT.test(text)) texts.push({ element: block, text });
  } else if (TELLING_TEXT.test(data))
    texts.push({ element: parent, text: data.slice(0, 400).replace(/\s+/g, ' ').trim() });
}

/** A short text that speaks like a heading may be one without the tag: makers style paragraphs instead. */
function takeTitle({ headings }: Candidates, data: string, parent: Element): void {
  if (headings.length >= CAP.headings || !/^(p|div|span|strong|b|td|font|em)$/.test(tagOf(parent))) return;
  const text = collapse(data);
  const hits = text.length < 5 ? [] : hear(text);
  if (hits.length === 0 || headings.at(-1)?.element === parent) return;
  const best = bestHit(hits);
  if (!best || !(standsOut(parent) || (best.words > 1 && best.share > 0.6 && isAlone(parent)))) return;
  headings.push({ element: parent, level: 7, text, hits });
}

/** A block with these words and nothing else. */
const isAlone = (element: Element): boolean =>
  !isInline(element) && tagOf(parentOf(element) ?? element) !== 'a' && firstChildOf(element) === null;

/** Larger or bolder than what people read; asked only of the few texts that speak. */
function standsOut(element: Element): boolean {
  for (const at of upFrom(element, 3))
    if (/^(a|button|li|label|option|h[1-6])$/.test(tagOf(at))) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return (
    style !== undefined &&
    (Number.parseFloat(style.fontSize) >= TITLE_PX || Number.parseInt(style.fontWeight, 10) >= 600)
  );
}

function blockOf(element: Element): Element {
  for (const at of upFrom(element, 5)) if (!isInline(at)) return at;
  return element;
}

function takeElement(into: Gathering, element: Element): void {
  const { candidates } = into;
  const tag = tagOf(element);
  const marks = marksOf(element);
  if (marks) takeMarks(candidates, element, tag, marks);
  if (hasAttr(element, 'itemtype') && candidates.structured.length < 200)
    candidates.structured.push(readMicrodata(element));
  switch (tag) {
    case 'a':
    case 'area':
      add(candidates, 'links', () => readLink(element));
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
      break;
    case 'label':
      if (attr(element, 'for')) into.labels.set(attr(element, 'for'), element);
      break;
    case 'iframe':
      takeFrame(candidates, element);
      break;
    case 'script':
      takeScript(candidates, element);
      break;
    case 'video':
      candidates.media.push(readMedia(element));
      break;
    case 'img':
      add(candidates, 'pictures', () => readPicture(element));
      break;
    case 'i':
    case 'svg':
      if (marks) add(candidates, 'pictures', () => ({ element, words: marks }));
      break;
    default:
      takeOther(candidates, element, tag, marks);
      break;
  }
}

function takeOther(candidates: Candidates, element: Element, tag: string, marks: string): void {
  const heading = readHeading(element, tag, marks);
  if (heading) {
    if (candidates.headings.length < CAP.headings) candidates.headings.push(heading);
    return;
  }
  if (
    CONTROL_ROLES.has(attr(element, 'role')) ||
    hasAttr(element, 'onclick') ||
    /(^|[\s_-])btn([\s_-]|$)|button/.test(marks)
  ) {
    addPressed(candidates, element);
  }
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

function takeMarks(candidates: Candidates, element: Element, tag: string, marks: string): void {
  const trace = vendorOfMarks(tag, attr(element, 'id'), attr(element, 'class', 512));
  if (trace) candidates.traces.push({ trace, element, by: 'container' });
  if (SPEAKING.test(marks)) add(candidates, 'marked', () => ({ element, marks }));
}

function takeFrame(candidates: Candidates, element: Element): void {
  const frame = readFrame(element);
  candidates.frames.push(frame);
  const trace = frame.url && vendorOfUrl(frame.url);
  if (trace) candidates.traces.push({ trace, element, by: 'frame' });
  if (
    frame.url &&
    frame.url.origin !== candidates.document.location?.origin &&
    /^https?:/.test(frame.url.protocol)
  ) {
    note(candidates.blindSpots, { why: 'frame', what: frame.url.host.slice(0, 255) });
  }
}

/** Hosts in an inline loader, as installation snippets carry them. */
const HOSTS = /(?:https?:)?\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/[^\s"'`<>)\\]*)?/gi;
const INLINE_CAP = 6_000;

function takeScript(candidates: Candidates, element: Element): void {
  if (/ld\+json/.test(attr(element, 'type'))) {
    candidates.structured.push(...readJson(element).slice(0, 100));
    return;
  }
  const source = attr(element, 'src') || attr(element, 'data-src') || attr(element, 'data-cookieblock-src');
  const addresses = source ? [source] : inlineAddresses(element);
  for (const address of addresses) {
    const url = URL.canParse(address, 'https://page.invalid')
      ? new URL(address, 'https://page.invalid')
      : undefined;
    const trace = url && vendorOfUrl(url);
    if (trace) candidates.traces.push({ trace, element, by: 'script' });
  }
}

function inlineAddresses(element: Element): string[] {
  const text = (element.textContent ?? '').slice(0, INLINE_CAP);
  if (!text.includes('.')) return [];
  const found: string[] = [];
  for (const [address] of text.matchAll(HOSTS)) {
    found.push(address.startsWith('/') ? `https:${address}` : address);
    if (found.length === 12) break;
  }
  return found;
}

function formOf(input: Element): Element | undefined {
  for (const at of upFrom(input)) if (tagOf(at) === 'form') return at;
  return undefined;
}

type Capped = 'links' | 'controls' | 'marked' | 'pictures';

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

function note(spots: BlindSpot[], spot: BlindSpot): void {
  if (spots.length < 100 && !spots.some(({ what }) => what === spot.what)) spots.push(spot);
}
