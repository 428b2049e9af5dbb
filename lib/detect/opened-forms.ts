import type { Kind } from '../model/kind';
import { attr, attributeNames, marksOf, tagOf, upFrom } from '../page/safe-dom';
import type { Candidates, Control, FormSeen, Link } from './candidates';
import { pressedIn } from './said-by';
import { patterns, table } from './tables';
import { bestHit } from './words';

const { OVERLAY, OPENS } = patterns('waitingDialogs');

const alike = () => table('kindSets');

/** Levels between a form and the dialog it stands in. */
const DIALOG_LEVELS = 7;

/** Tells forms in dialogs what opens them, and what the buttons promise where the fields alone tell nothing. */
export function withOpeners(candidates: Candidates): FormSeen[] {
  const dialogs = new Map<FormSeen, string[]>();
  for (const form of candidates.forms) {
    const names = form.kind ? dialogOf(form.element) : undefined;
    if (names) dialogs.set(form, names);
  }
  if (dialogs.size === 0) return candidates.forms;
  const pressed = pressedIn(candidates);
  return candidates.forms.map((form) => {
    const names = dialogs.get(form);
    const opening = names ? pressed.filter((one) => opens(one, names, dialogs.size === 1)) : [];
    if (!form.kind || opening.length === 0) return form;
    const kind = alike().BY_FIELDS.has(form.kind) ? promised(opening, form.kind) : undefined;
    return { ...form, kind: kind ?? form.kind, openers: opening.map(({ element }) => element) };
  });
}

/** Names by which the dialog around a form may be called; undefined where there is none. */
function dialogOf(form: Element): string[] | undefined {
  const around = [...upFrom(form, DIALOG_LEVELS)];
  const isDialog = (at: Element) =>
    tagOf(at) === 'dialog' ||
    attr(at, 'role') === 'dialog' ||
    (/^(div|section|aside)$/.test(tagOf(at)) && OVERLAY.test(marksOf(at)));
  return around.some(isDialog) ? around.map((at) => attr(at, 'id', 120)).filter(Boolean) : undefined;
}

/** By the dialog's name, or by an attribute that opens the only one there is. */
function opens({ element }: Control | Link, names: readonly string[], isOnly: boolean): boolean {
  const own = attributeNames(element);
  if (
    own.some(
      (name) =>
        (name === 'href' || table('overlayAttributes').OPENERS.includes(name)) &&
        calls(attr(element, name, 200), names),
    )
  )
    return true;
  return isOnly && own.some((name) => OPENS.test(name) && /^(|true)$/.test(attr(element, name, 10)));
}

const calls = (value: string, names: readonly string[]): boolean =>
  names.some(
    (name) =>
      value === name || value === `#${name}` || value.includes(`'${name}'`) || value.includes(`"${name}"`),
  );

/** What most of the buttons say that the form is for; of two said as often the one that its fields do not tell. */
function promised(opening: readonly (Control | Link)[], byFields: Kind): Kind | undefined {
  const count = new Map<Kind, number>();
  for (const { hits } of opening) {
    const kind = bestHit(hits)?.kind;
    if (kind && alike().OPENED.has(kind)) count.set(kind, (count.get(kind) ?? 0) + 1);
  }
  const isNews = (kind: Kind) => Number(kind !== byFields);
  return [...count].sort(([x, a], [y, b]) => b - a || isNews(y) - isNews(x))[0]?.[0];
}
