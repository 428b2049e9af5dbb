import { hasLayout } from '../page/visible';
import type { Candidates, FieldSeen } from './candidates';
import type { Question } from './question';

/** Lists stop growing here: a directory of ten thousand numbers is not ten thousand touchpoints. */
export const CAP = {
  links: 4_000,
  controls: 1_500,
  headings: 1_000,
  marked: 1_500,
  pictures: 1_000,
  fields: 800,
  structured: 200,
  quotes: 200,
};

/** What the pass carries along; fields become forms when it has ended. */
export interface Gathering {
  candidates: Candidates;
  question: Question;
  /** In a template: nothing there answers to a question. */
  isInert: boolean;
  fields: { seen: FieldSeen; form: Element | undefined }[];
  formElements: Element[];
  labels: Map<string, Element>;
  inputs: Element[];
  sample: string;
}

export const emptyGathering = (document: Document, question: Question): Gathering => ({
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

type Capped = 'links' | 'controls' | 'marked' | 'pictures' | 'quotes';

/** Adds to a list that may be full; what is not added is not even made. */
export function add<List extends Capped>(
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
