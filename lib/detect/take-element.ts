import { attr, attributeNames, findAll, hasAttr, tagOf } from '../page/safe-dom';
import type { Candidates, Trace } from './candidates';
import { add, CAP, type Gathering } from './gathering';
import { takeFrame, takeScript } from './loaders';
import { type Marks, readMarks, SILENT } from './marks';
import { addressOf, CONTROL_ROLES, readControl, readHeading, readLink, readMedia, readPicture } from './read';
import { readMicrodata } from './structured';
import { vendorOfAddress, vendorOfTag } from './vendors';

const BY_TAG: Record<string, Trace['by']> = {
  script: 'script',
  link: 'script',
  iframe: 'frame',
  a: 'link',
  form: 'form',
};

/** What an element with a vendor's mark is; one that is nothing else holds a widget. */
export const traceBy = (tag: string): Trace['by'] => BY_TAG[tag] ?? 'container';

/** Takes what one element may be to any detector. Asks it for the names of its attributes first: most have none. */
export function takeElement(into: Gathering, element: Element): void {
  const { candidates } = into;
  const tag = tagOf(element);
  const names = attributeNames(element);
  const marks = names.length > 0 ? readMarks(element) : SILENT;
  takeMarks(candidates, element, tag, marks);
  if (!into.isInert && into.question.answers(element, tag, names)) candidates.asked.push(element);
  if (names.includes('itemtype') && candidates.structured.length < CAP.structured)
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
      takeOther(candidates, element, tag, marks, names);
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

function takeOther(
  candidates: Candidates,
  element: Element,
  tag: string,
  marks: Marks,
  names: readonly string[],
): void {
  const role = names.includes('role') ? attr(element, 'role') : '';
  const heading = readHeading(element, tag, role, marks.callTitle);
  if (heading) {
    if (candidates.headings.length < CAP.headings) candidates.headings.push(heading);
    return;
  }
  if (marks.callButton || CONTROL_ROLES.has(role) || names.includes('onclick'))
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
