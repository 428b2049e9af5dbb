import type { PageMarks } from '../model/stop';
import { contentMarks } from './content';
import { ownGlobal } from './own-global';
import type { Vitals } from './vitals';

declare global {
  /** Set by the script that measures vitals, which the top page alone has. */
  var touchtrailVitals: (() => Vitals) | undefined;
}

export interface Marks {
  /** Another page begins; on a site without loads the document stays, and its vitals belong to its first page. */
  begin(): void;
  /** What is known by now. Content is counted again only at a later planned look, because counting costs. */
  read(look: number): PageMarks;
}

/** Measures the pages of one document for as long as it lives. */
export function watchMarks(document: Document): Marks {
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
    read(look) {
      if (look > counted && document.body) [content, counted] = [contentMarks(document, since), look];
      return { ...content, ...(pages <= 1 && ownGlobal('touchtrailVitals')?.()) };
    },
  };
}
