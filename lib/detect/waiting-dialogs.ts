import { attr, contains, marksOf, tagOf, textOf } from '../page/safe-dom';
import { isVisible } from '../page/visible';
import { isInside, outermost } from './around';
import { askedFor } from './asked';
import type { Candidates, Marked } from './candidates';
import { triggerOf } from './triggers';

/** Elements that call themselves a dialog. */
export const DIALOGS = '[role=dialog], dialog, [aria-modal=true]';
/** Boxes that may lie over a page, by their marks. */
export const OVERLAY = /modal|popup|pop-up|lightbox|overlay|dialog/;
/** Overlays that are something else than an offer. */
export const NOT_OFFERED =
  /menu|nav|search|cart|cookie|gdpr|consent|loader|preload|video|gallery|image|photo|age|login|chat|mask|backdrop|header|hover|thumb|portfolio/;
const OPENERS = [
  'data-target',
  'data-bs-target',
  'aria-controls',
  'data-modal',
  'data-popup',
  'data-open',
  'data-src',
  'data-fancybox',
  'data-modal-id',
  'data-popup-id',
  'data-remodal-target',
  'data-micromodal-trigger',
  'onclick',
];

/** A closed dialog that the page's own script opens by time, scrolling or leaving, and nothing on the page opens. */
export function waitingDialogs(candidates: Candidates, isOffered: (kind: string) => boolean): Marked[] {
  const { marked, consent, layout, links, controls } = candidates;
  if (!layout) return [];
  const dialogs = askedFor(DIALOGS, candidates).map((element) => ({ element, marks: marksOf(element) }));
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
          ({ element: form, kind }) => kind && !isOffered(kind) && contains(element, form),
        )
      )
        return false;
      if (textOf(element, 60).length <= 15 || triggerOf(element, id.toLowerCase()).trigger === 'unknown')
        return false;
      return (
        !links.some(({ anchor }) => anchor === id) &&
        ![...controls, ...links].some((one) =>
          OPENERS.some((name) => attr(one.element, name, 200).includes(id)),
        )
      );
    })
    .slice(0, 3);
}
