import { nameOf } from '../../page/name';
import { textOf } from '../../page/reading';
import { contains, findAll, marksOf, tagOf, viewOf } from '../../page/safe-dom';
import { fold, slug } from '../../page/text';
import { boxOf, isFixed, isVisible } from '../../page/visible';
import { isInside, outermost } from '../around';
import type { Candidates, Marked } from '../candidates';
import { type Detector, type Found, told } from '../detector';
import { patterns, selectors, table } from '../tables';
import { triggerOf } from '../triggers';
import { byVendors } from '../vendor-finds';
import { NOT_OFFERED, OVERLAY, waitingDialogs } from '../waiting-dialogs';

const { NAMED, CLOSES, FURNITURE } = patterns('popup');

const alike = () => table('kindSets');

/** Part of the window an overlay covers, at least. */
const SHARE_OF_WINDOW = 0.12;

/** Overlays that open by themselves: those open now, those named so, and the vendors that make them. */
export const detector: Detector = {
  id: 'popup',
  asks: () => [selectors().DIALOGS],
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
    .map(({ element, marks }) => found(element, marks, marks));
}

function found(element: Element, marks: string, what: string): Found {
  const heading = findAll(element, selectors().TITLES)[0];
  const label = heading ? textOf(heading, 120) : textOf(element, 80);
  return {
    element,
    label,
    signature: slug(label, 48),
    facts: { popup: triggerOf(element, marks) },
    ...told('structure', what, 0.75),
  };
}

/** A box over the page that nobody called an overlay: it takes the middle, or brings an offered form and a way to close it. */
function byNamelessBoxes(candidates: Candidates): Found[] {
  const { overlays, consent, forms, traces } = candidates;
  return overlays.flatMap((element): Found[] => {
    const marks = marksOf(element);
    if (FURNITURE.test(marks) || /^(header|nav)$/.test(tagOf(element))) return [];
    if (isInside(element, consent) || consent.some((banner) => contains(element, banner))) return [];
    if (
      traces.some(
        ({ trace, element: own }) => alike().IN_BOXES.has(trace.kind) && own && contains(element, own),
      )
    )
      return [];
    const offers = forms.some(
      ({ element: form, kind }) => kind && alike().OFFERED.has(kind) && contains(element, form),
    );
    const closes = findAll(element, selectors().MAY_CLOSE).some(
      (one) => CLOSES.test(fold(nameOf(one)).trim()) || /close|dismiss/.test(marksOf(one)),
    );
    if (!closes || !(offers || isLarge(element)) || isAnswer({ element, marks }, candidates)) return [];
    return [found(element, marks, 'lies over the page')];
  });
}

/** Once the visitor has pressed something, a dialog with a form of its own is the answer to that, no popup. */
function isAnswer({ element }: Marked, { document, forms }: Candidates): boolean {
  if (document.defaultView?.navigator.userActivation?.hasBeenActive === false) return false;
  // What was sent is thanked for in the same dialog, in the form's place.
  if (findAll(element, '[role=status], [role=alert]').length > 0) return true;
  return forms.some(
    ({ element: form, kind }) => kind && !alike().OFFERED.has(kind) && contains(element, form),
  );
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
  waitingDialogs(candidates).map(({ element, marks }) => found(element, marks, 'a script opens it'));
