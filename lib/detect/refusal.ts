import { attr, documentOf, findAll, isConnected, tagOf, textOf } from '../page/safe-dom';
import { hasLayout, isVisible } from '../page/visible';

/** How sites mark what they do not accept: on a field, or on the words beside it. */
const MARKS =
  /(^|[\s_-])(error|errors|invalid|not-valid|danger|failed|fehler|erreur|errore|oshibka)([\s_-]|$)/;
const MARKED =
  '[aria-invalid=true], [class*=error i], [class*=invalid i], [class*=not-valid i], [class*=danger i], [class*=failed i], [class*=fehler i], [class*=erreur i], [class*=errore i], [class*=oshibka i]';
const MOST_MARKED = 60;
const FIELDS = /^(input|textarea|select)$/;
const LONGEST_COMPLAINT = 200;

/**
 * Whether a form that was just sent came back with complaints: it is still in sight, and a field of it is marked as
 * wrong or words beside one say so. Asks marks and the words of the page, never what stands in a field.
 */
export function isRefused(form: Element): boolean {
  const layout = hasLayout(documentOf(form));
  if (!isConnected(form) || !isVisible(form, layout)) return false;
  return findAll(form, MARKED)
    .slice(0, MOST_MARKED)
    .some((element) => complains(element) && isVisible(element, layout));
}

function complains(element: Element): boolean {
  if (attr(element, 'aria-invalid') === 'true') return true;
  if (!MARKS.test(attr(element, 'class', 512).toLowerCase())) return false;
  const tag = tagOf(element);
  return FIELDS.test(tag) || /\p{L}{3}/u.test(textOf(element, LONGEST_COMPLAINT));
}
