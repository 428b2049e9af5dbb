import type { PageMarks } from '../model/stop';
import { contentMarks } from './content';
import type { Vitals } from './vitals';

export interface Marks {
  /** Another page begins; on a site without loads the document stays, and its vitals belong to its first page. */
  begin(): void;
  /** Counts the content, again only at a later planned look, because counting costs. */
  count(look: number): Promise<void>;
  /** What is known by now. */
  read(): PageMarks;
}

/** Carries out what yields often, and gives the page its turn in between. */
export type InSlices = <Result>(steps: Generator<void, Result>) => Promise<Result | undefined>;

/** Measures the pages of one document for as long as it lives. */
export function watchMarks(document: Document, vitals: () => Vitals, inSlices: InSlices): Marks {
  let pages = 0;
  let since = 0;
  let counted = -1;
  let content: PageMarks = {};
  return {
    begin() {
      pages += 1;
      since = pages > 1 ? performance.now() : 0;
      counted = -1;
      content = {};
    },
    async count(look) {
      if (look <= counted || !document.body) return;
      counted = look;
      const ofPage = pages;
      const found = await inSlices(contentMarks(document, since));
      if (found && ofPage === pages) content = found;
    },
    read() {
      return { ...content, ...(pages <= 1 && vitals()) };
    },
  };
}
