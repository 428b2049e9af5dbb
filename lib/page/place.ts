import type { Place } from '../model/sighting';
import { remember } from './remember';
import { attr, hasAttr, marksOf, tagOf, upFrom } from './safe-dom';
import { isFloating } from './visible';

const MODAL = /(^|[\s_-])(modal|pop-?up|lightbox|fancybox|overlay|mfp|offcanvas|dialog)([\s_-]|$)/;
const FOOTER = /footer|(^|[\s_-])(foot|bottom-bar|colophon)([\s_-]|$)/;
const HEADER = /header|(^|[\s_-])(top-?bar|masthead|head-top)([\s_-]|$)/;
const MENU = /(^|[\s_-])(nav|navbar|menu|navigation|sidenav|sidebar-nav)([\s_-]|$)/;

/** Where a thing sits, told by what it stands in; the innermost sign wins, except that a fixed box floats. */
export function placeOf(element: Element, layout: boolean): Place {
  let place: Place | undefined;
  for (const at of upFrom(element)) {
    const tag = tagOf(at);
    if (tag === 'body' || tag === 'html') break;
    const role = attr(at, 'role');
    const marks = marksOf(at);
    const called = calledPlace(marks);
    if (
      tag === 'dialog' ||
      role === 'dialog' ||
      role === 'alertdialog' ||
      called === 'modal' ||
      hasAttr(at, 'aria-modal')
    )
      return 'modal';
    place ??= areaOf(tag, role, called);
  }
  if (layout && place !== 'header' && place !== 'navigation' && isFloating(element)) return 'floating';
  return place ?? 'text';
}

function areaOf(tag: string, role: string, called: Place | undefined): Place | undefined {
  if (tag === 'footer' || role === 'contentinfo' || called === 'footer') return 'footer';
  if (tag === 'nav' || role === 'navigation' || called === 'navigation') return 'navigation';
  if (tag === 'header' || role === 'banner' || called === 'header') return 'header';
  return undefined;
}

/** What classes and id call it. */
const calledPlace = remember((marks): Place | undefined => {
  if (marks === '') return undefined;
  if (MODAL.test(marks)) return 'modal';
  if (FOOTER.test(marks)) return 'footer';
  if (MENU.test(marks)) return 'navigation';
  return HEADER.test(marks) ? 'header' : undefined;
});
