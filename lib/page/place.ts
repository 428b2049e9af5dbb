import type { Place } from '../model/sighting';
import { attr, hasAttr, marksOf, tagOf, upFrom } from './safe-dom';
import { isFloating } from './visible';

const MODAL = /(^|[\s_-])(modal|popup|pop-up|lightbox|fancybox|overlay|mfp|offcanvas|dialog)([\s_-]|$)/;
const FOOTER = /(^|[\s_-])(footer|foot|bottom-bar|colophon)([\s_-]|$)|^footer|footer/;
const HEADER = /(^|[\s_-])(header|topbar|top-bar|top-header|masthead|head-top)([\s_-]|$)|header/;
const MENU = /(^|[\s_-])(nav|navbar|menu|navigation|sidenav|sidebar-nav)([\s_-]|$)/;

/** Where a thing sits, told by what it stands in; the innermost sign wins, except that a fixed box floats. */
export function placeOf(element: Element, layout: boolean): Place {
  let place: Place | undefined;
  for (const at of upFrom(element)) {
    const tag = tagOf(at);
    if (tag === 'body' || tag === 'html') break;
    const role = attr(at, 'role');
    const marks = marksOf(at);
    if (
      tag === 'dialog' ||
      role === 'dialog' ||
      role === 'alertdialog' ||
      hasAttr(at, 'aria-modal') ||
      MODAL.test(marks)
    )
      return 'modal';
    place ??= areaOf(tag, role, marks);
  }
  if (layout && place !== 'header' && place !== 'navigation' && isFloating(element)) return 'floating';
  return place ?? 'text';
}

function areaOf(tag: string, role: string, marks: string): Place | undefined {
  if (tag === 'footer' || role === 'contentinfo' || FOOTER.test(marks)) return 'footer';
  if (tag === 'nav' || role === 'navigation' || MENU.test(marks)) return 'navigation';
  if (tag === 'header' || role === 'banner' || HEADER.test(marks)) return 'header';
  return undefined;
}
