import { attr } from '../page/safe-dom';
import { patterns } from './tables';
import { type VendorTrace, vendorOfMarks } from './vendors';

const { SPEAKING, TITLE, BUTTON } = patterns('marks');

/** What an element's id and classes say. */
export interface Marks {
  /** As written. */
  id: string;
  /** Both in one lower-case string, with a space between; '' when there are none. */
  text: string;
  vendor?: VendorTrace;
  /** Worth remembering for some detector. */
  speak: boolean;
  callTitle: boolean;
  callButton: boolean;
}

/** Of an element without id and classes. */
export const SILENT: Marks = { id: '', text: '', speak: false, callTitle: false, callButton: false };
const REMEMBER = 4_000;
const remembered = new Map<string, Marks>();

/** Read once for each way of writing them: a page repeats its classes from card to card. */
export function readMarks(element: Element): Marks {
  const id = attr(element, 'id', 256);
  const classes = attr(element, 'class', 512);
  if (id === '' && classes === '') return SILENT;
  const written = `${id} ${classes}`;
  const known = remembered.get(written);
  if (known) return known;
  if (remembered.size > REMEMBER) remembered.clear();
  const marks = { id, ...understand(id.toLowerCase(), classes.toLowerCase()) };
  remembered.set(written, marks);
  return marks;
}

function understand(id: string, classes: string): Omit<Marks, 'id'> {
  const text = `${id} ${classes}`;
  return {
    text,
    vendor: vendorOfMarks(id, classes),
    speak: SPEAKING.test(text),
    callTitle: TITLE.test(text),
    callButton: BUTTON.test(text),
  };
}
