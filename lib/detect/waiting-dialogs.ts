import { textOf } from '../page/reading';
import { attr, contains, marksOf, tagOf } from '../page/safe-dom';
import { isVisible } from '../page/visible';
import { isInside, outermost } from './around';
import { askedFor } from './asked';
import type { Candidates, Marked } from './candidates';
import { patterns, selectors, table } from './tables';
import { triggerOf } from './triggers';

export const { NOT_OFFERED, OVERLAY } = patterns('waitingDialogs');

/** A closed dialog that the page's own script opens by time, scrolling or leaving, and nothing on the page opens. */
export function waitingDialogs(candidates: Candidates): Marked[] {
  const { marked, consent, layout, links, controls } = candidates;
  if (!layout) return [];
  const dialogs = askedFor(selectors().DIALOGS, candidates).map((element) => ({
    element,
    marks: marksOf(element),
  }));
  const overlays = marked.filter(
    ({ element, marks }) => OVERLAY.test(marks) && /^(div|section|aside)$/.test(tagOf(element)),
  );
  return outermost([...dialogs, ...overlays])
    .filter(({ element, marks }) => {
      const id = attr(element, 'id', 120);
      if (!id || NOT_OFFERED.test(marks) || isInside(element, consent) || isVisible(element, true))
        return false;
      if (
        candidates.forms.some(
          ({ element: form, kind }) =>
            kind && !table('kindSets').OFFERED.has(kind) && contains(element, form),
        )
      )
        return false;
      if (textOf(element, 60).length <= 15 || triggerOf(element, id.toLowerCase()).trigger === 'unknown')
        return false;
      return (
        !links.some(({ anchor }) => anchor === id) &&
        ![...controls, ...links].some((one) =>
          table('overlayAttributes').OPENERS.some((name) => attr(one.element, name, 200).includes(id)),
        )
      );
    })
    .slice(0, 3);
}
