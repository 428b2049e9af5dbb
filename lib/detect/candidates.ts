import type { Field } from '../model/facts';
import type { Kind } from '../model/kind';
import type { BlindSpot } from '../model/stop';
import type { Proof } from './links';
import type { Structured } from './structured';
import type { VendorTrace } from './vendors';
import type { Hit } from './words';

/** What one pass over the tree gathers; detectors read nothing else, except around an element they were given. */

export interface Link {
  element: Element;
  /** The attribute as written. */
  raw: string;
  /** Absolute; undefined when it leads nowhere (no address, a bare #, a script). */
  url?: URL;
  /** Leads to a place on this page. */
  anchor?: string;
  name: string;
  icon: string;
  hits: readonly Hit[];
  /** What the last parts of the address say. */
  pathHits: readonly Hit[];
  proof?: Proof;
}

/** Something to press that is not a link to elsewhere. */
export interface Control {
  element: Element;
  name: string;
  icon: string;
  hits: readonly Hit[];
}

export interface Heading {
  element: Element;
  /** 1…6; 7 for what only looks like one. */
  level: number;
  text: string;
  hits: readonly Hit[];
}

/** A short run of text with digits, an @, a percent or a currency sign in it. */
export interface TextBlock {
  element: Element;
  text: string;
}

export interface FieldSeen extends Field {
  element: Element;
  type: string;
}

/** A form, or fields and a button that act as one. */
export interface FormSeen {
  element: Element;
  fields: readonly FieldSeen[];
  /** Captions of its buttons. */
  buttons: readonly string[];
  heading: string;
  /** What it says before its first field. */
  lead: string;
  /** Id, classes, name and action path. */
  marks: string;
  action?: URL;
  consentPreticked?: boolean;
  steps: number;
  kind?: Kind;
  /** What opens the dialog it stands in. */
  openers?: readonly Element[];
  /** Why that kind, most telling first. */
  because: readonly string[];
}

export interface Frame {
  element: Element;
  url?: URL;
  title: string;
}

/** An element whose id or class speaks. */
export interface Marked {
  element: Element;
  marks: string;
}

export interface Trace {
  trace: VendorTrace;
  element?: Element;
  /** script: only declared; the others are in the page. */
  by: 'script' | 'container' | 'frame' | 'link' | 'form';
}

export interface Media {
  element: Element;
  /** Moves by itself, without sound and controls: decoration. */
  decorative: boolean;
  address: string;
}

export interface Picture {
  element: Element;
  words: string;
}

export interface Candidates {
  document: Document;
  /** Two letters, from `lang` and the text. */
  language?: string;
  layout: boolean;
  links: Link[];
  controls: Control[];
  headings: Heading[];
  texts: TextBlock[];
  forms: FormSeen[];
  frames: Frame[];
  marked: Marked[];
  media: Media[];
  pictures: Picture[];
  traces: Trace[];
  structured: Structured[];
  /** What answers to one of the selectors that are asked for: see asked.ts. */
  asked: Element[];
  /** Short blocks that ask something, alone on their line. */
  questions: TextBlock[];
  /** What is set as somebody's words: quotations by tag, and blocks that begin with a quotation mark. */
  quotes: Element[];
  /** Boxes that stay in the window, open now: see ../page/overlays.ts. */
  overlays: Element[];
  consent: Element[];
  /** Addresses of phones told by the page to be in this country, best first. */
  countries: string[];
  /** Registrable parts of the hosts that are this site's. */
  sites: Set<string>;
  /** Roots of <template>, each with its element: in the page, but nothing of them is rendered. */
  inert: Map<Node, Element>;
  blindSpots: BlindSpot[];
  /** Some list was full before the page ended. */
  cutShort: boolean;
}
