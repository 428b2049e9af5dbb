import { nameOf } from '../../page/name';
import { contains, findAll, marksOf, tagOf, textOf, viewOf } from '../../page/safe-dom';
import { fold, slug } from '../../page/text';
import { boxOf, isFixed, isVisible } from '../../page/visible';
import { isInside, outermost } from '../around';
import type { Candidates, Marked } from '../candidates';
import type { Detector, Found } from '../detector';
import { triggerOf } from '../triggers';
import { byVendors } from '../vendor-finds';
import { DIALOGS, NOT_OFFERED, OVERLAY, waitingDialogs } from '../waiting-dialogs';

const NAMED =
  /exit-?(intent|popup|modal)|(newsletter|promo|welcome|subscribe|offer|discount|sale|entry|onload|auto)-?_?(popup|modal|lightbox)|(popup|modal|lightbox)-?_?(newsletter|promo|welcome|subscribe|offer|discount|onload|exit|entry)|welcome-?mat|leave-?popup/;
/** Part of the window an overlay covers, at least. */
const SHARE_OF_WINDOW = 0.12;

/** Overlays that open by themselves: those open now, those named so, and the vendors that make them. */
export const detector: Detector = {
  id: 'popup',
  kinds: ['popup'],
  asks: [DIALOGS],
  find: (candidates) => [
    ...byOverlay(candidates),
    ...byNamelessBoxes(candidates),
    ...byWaiting(candidates),
    ...byVendors('popup', candidates),
  ],
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
    .map(({ element, marks }) => found(element, marks, { by: 'structure', what: marks.trim() }));
}

function found(element: Element, marks: string, evidence: Found['evidence'][number]): Found {
  const heading = findAll(element, 'h1, h2, h3, h4, h5, [class*=title]')[0];
  const label = heading ? textOf(heading, 120) : textOf(element, 80);
  return {
    kind: 'popup',
    element,
    label,
    signature: slug(label, 48),
    facts: { popup: triggerOf(element, marks) },
    evidence: [evidence],
    confidence: 0.75,
  };
}

/** Something to close it by, on folded text. */
const CLOSES =
  /^(x|×|✕|✖|close|no,? thanks?|not now|maybe later|cerrar|ahora no|no gracias|fechar|agora nao|inchide|nu multumesc|zakryt|net spasibo|schliessen|nein danke|fermer|non merci|chiudi|no grazie)\b|^[×✕✖]/;
/** A box that may be part of the frame of the page: bars, buttons, chats. */
const FURNITURE =
  /header|nav|menu|toolbar|sticky|chat|messenger|whats|float|back-?to-?top|scroll|cart|search|cookie|loader/;

/** Makers whose boxes are something else. */
const WIDGETS: ReadonlySet<string> = new Set(['chat', 'messenger', 'callback', 'consent']);
/** A box over the page that nobody called an overlay: it takes the middle, or brings an offered form and a way to close it. */
function byNamelessBoxes(candidates: Candidates): Found[] {
  const { overlays, consent, forms, traces } = candidates;
  return overlays.flatMap((element): Found[] => {
    const marks = marksOf(element);
    if (FURNITURE.test(marks) || /^(header|nav)$/.test(tagOf(element))) return [];
    if (isInside(element, consent) || consent.some((banner) => contains(element, banner))) return [];
    if (traces.some(({ trace, element: own }) => WIDGETS.has(trace.kind) && own && contains(element, own)))
      return [];
    const offers = forms.some(
      ({ element: form, kind }) => OFFERED.has(kind ?? '') && contains(element, form),
    );
    const closes = findAll(element, 'button, a, [role=button], [aria-label], [class*=close]').some(
      (one) => CLOSES.test(fold(nameOf(one)).trim()) || /close|dismiss/.test(marksOf(one)),
    );
    if (!closes || !(offers || isLarge(element)) || isAnswer({ element, marks }, candidates)) return [];
    return [found(element, marks, { by: 'structure', what: 'lies over the page' })];
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
  return isFixed(element) && isLarge(element);
}

function isLarge(element: Element): boolean {
  const view = viewOf(element);
  const box = boxOf(element);
  return (
    view !== null &&
    box !== undefined &&
    (box.width * box.height) / (view.innerWidth * view.innerHeight) > SHARE_OF_WINDOW
  );
}

const byWaiting = (candidates: Candidates): Found[] =>
  waitingDialogs(candidates, (kind) => OFFERED.has(kind)).map(({ element, marks }) =>
    found(element, marks, { by: 'structure', what: 'a script opens it' }),
  );
