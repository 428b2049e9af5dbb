import { contains, findAll, tagOf, textOf, viewOf } from '../../page/safe-dom';
import { slug } from '../../page/text';
import { boxOf, isVisible } from '../../page/visible';
import type { Candidates, Marked } from '../candidates';
import type { Detector, Found } from '../detector';
import { byVendors, isInside, outermost } from '../finds';
import { triggerOf } from '../triggers';

const NAMED =
  /exit-?(intent|popup|modal)|(newsletter|promo|welcome|subscribe|offer|discount|sale|entry|onload|auto)-?_?(popup|modal|lightbox)|(popup|modal|lightbox)-?_?(newsletter|promo|welcome|subscribe|offer|discount|onload|exit|entry)|welcome-?mat|leave-?popup/;
const OVERLAY = /modal|popup|pop-up|lightbox|overlay|dialog/;
const NOT_OFFERED =
  /menu|nav|search|cart|cookie|gdpr|consent|loader|preload|video|gallery|image|photo|age|login|chat|mask|backdrop|header|hover|thumb|portfolio/;
/** Part of the window an overlay covers, at least. */
const SHARE_OF_WINDOW = 0.12;

/** Overlays that open by themselves: those open now, those named so, and the vendors that make them. */
export const detector: Detector = {
  id: 'popup',
  kinds: ['popup'],
  find: (candidates) => [...byOverlay(candidates), ...byVendors('popup', candidates)],
};

function byOverlay(candidates: Candidates): Found[] {
  const { marked, consent, layout } = candidates;
  const speaking = marked.filter(
    ({ element, marks }) =>
      OVERLAY.test(marks) &&
      /^(div|section|dialog|aside)$/.test(tagOf(element)) &&
      !isInside(element, consent),
  );
  const named = speaking.filter(({ marks }) => NAMED.test(marks));
  const open = layout ? speaking.filter((one) => isOpen(one) && !isAnswer(one, candidates)) : [];
  return outermost([...named, ...open])
    .filter(({ element }) => textOf(element, 60).length > 15)
    .slice(0, 4)
    .map(({ element, marks }) => {
      const heading = findAll(element, 'h1, h2, h3, h4, h5, [class*=title]')[0];
      const label = heading ? textOf(heading, 120) : textOf(element, 80);
      return {
        kind: 'popup',
        element,
        label,
        signature: slug(label, 48),
        facts: { popup: triggerOf(element, marks) },
        evidence: [{ by: 'structure', what: marks.trim() }],
        confidence: 0.75,
      };
    });
}

/** Kinds of form that an overlay brings unasked; any other form in a dialog is what the visitor pressed for. */
const OFFERED: ReadonlySet<string> = new Set(['newsletter', 'lead-magnet', 'survey', 'promo']);

/** Once the visitor has pressed something, a dialog with a form of its own is the answer to that, no popup. */
function isAnswer({ element }: Marked, { document, forms }: Candidates): boolean {
  if (document.defaultView?.navigator.userActivation?.hasBeenActive === false) return false;
  // What was sent is thanked for in the same dialog, in the form's place.
  if (findAll(element, '[role=status], [role=alert]').length > 0) return true;
  return forms.some(({ element: form, kind }) => kind && !OFFERED.has(kind) && contains(element, form));
}

function isOpen({ element, marks }: Marked): boolean {
  if (NOT_OFFERED.test(marks) || !isVisible(element, true)) return false;
  const view = viewOf(element);
  if (view?.getComputedStyle(element).position !== 'fixed') return false;
  const box = boxOf(element);
  return (
    box !== undefined && (box.width * box.height) / (view.innerWidth * view.innerHeight) > SHARE_OF_WINDOW
  );
}
