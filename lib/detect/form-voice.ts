import { attr, attrsOf } from '../page/safe-dom';
import { fold } from '../page/text';
import type { SpokenKind } from '../vocabulary/phrases/phrases';
import type { Tables } from '../vocabulary/tables';
import type { FormSeen } from './candidates';
import { patterns, table } from './tables';
import { type Hit, hear } from './words';

const { TO_A_FRIEND, FRIENDS_FIELD, PASSWORD_LOST, PASSWORD_OLD, COMMENT, REWARDED } = patterns('formVoice');

/** How loud a form speaks for each of the kinds it may be: by its button, its heading or first words, and its marks. */
export type Voice = Readonly<Record<keyof Tables['formMarks']['SPOKEN_OF'], number>>;

/** A button says what will happen; a heading what it is about; ids and classes are for the site's makers. */
const BUTTON_WEIGHT = 1;
const HEADING_WEIGHT = 1.2;
const MARKS_WEIGHT = 0.6;

export function voiceOf(form: FormSeen): Voice {
  const { FORM_MARKS, SPOKEN_OF } = table('formMarks');
  const marks = fold(`${form.marks} ${form.action?.pathname ?? ''}`);
  const buttons = form.buttons.flatMap((name) => hear(name));
  const heading = [...ofItself(hear(form.heading)), ...ofItself(hear(form.lead))];
  const weigh = (kind: SpokenKind): number => {
    let weight = 0;
    if (buttons.some((hit) => hit.kind === kind)) weight += BUTTON_WEIGHT;
    if (heading.some((hit) => hit.kind === kind)) weight += HEADING_WEIGHT;
    if (FORM_MARKS[kind]?.test(marks)) weight += MARKS_WEIGHT;
    return weight;
  };
  return Object.fromEntries(
    Object.entries(SPOKEN_OF).map(([name, kind]) => [name, weigh(kind)]),
  ) as unknown as Voice;
}

/** What lies inside a longer phrase of another kind is that phrase's: "request a call back" requests no price. */
const ofItself = (hits: readonly Hit[]): Hit[] =>
  hits.filter(
    ({ kind, phrase, words }) =>
      !hits.some(
        (other) => other.kind !== kind && other.words > words && ` ${other.phrase} `.includes(` ${phrase} `),
      ),
  );

/** Words of a form, as makers and readers know it, folded. */
const wordsOfForm = ({ marks, action, heading, lead, buttons }: FormSeen): string =>
  fold(`${marks} ${action?.pathname ?? ''} ${heading} ${lead} ${buttons.join(' ')}`);

/** A form by which nobody reaches the firm: a page sent to a friend, a lost or changed password, a comment on an article. */
export function isForOthers(form: FormSeen): boolean {
  const words = wordsOfForm(form);
  const roles = form.fields.map(({ role }) => role);
  const isForFriend =
    TO_A_FRIEND.test(words) ||
    (roles.filter((role) => role === 'email').length > 1 && form.fields.some(isFriends));
  if (isForFriend && !REWARDED.test(words)) return true;
  if (PASSWORD_LOST.test(words) && !roles.includes('password')) return true;
  if (changesPassword(form)) return true;
  return COMMENT.test(words) && !roles.includes('phone') && !roles.includes('rating');
}

/** Nothing but passwords, the old one among them: of who has an account. */
function changesPassword({ fields }: FormSeen): boolean {
  if (fields.length < 2 || fields.some(({ type }) => type !== 'password')) return false;
  return (
    fields.length > 2 ||
    fields.some(({ label, element }) =>
      PASSWORD_OLD.test(fold(`${label} ${attrsOf(element, ['autocomplete', 'name', 'id'])}`)),
    )
  );
}

const isFriends = ({ label, element }: FormSeen['fields'][number]): boolean =>
  FRIENDS_FIELD.test(fold(`${label} ${attr(element, 'name')}`));
