import type { FieldRole } from '../model/facts';
import type { Kind } from '../model/kind';
import { isApplication } from './applications';
import type { FormSeen } from './candidates';
import { isForOthers, type Voice, voiceOf } from './form-voice';
import { patterns } from './tables';
import { NAME, reachKind, talkKind } from './talk-kinds';

const { SEARCH_PATH, SEARCH_NAME } = patterns('formKinds');

export interface FormKind {
  kind: Kind;
  because: string[];
}

/** The kind of a form by its fields first and its words second; undefined for what is no touchpoint (filters, languages, comments). */
export function kindOfForm(form: FormSeen): FormKind | undefined {
  const roles = new Set(form.fields.map(({ role }) => role));
  if (form.fields.length === 0 || isForOthers(form)) return undefined;
  const said = voiceOf(form);
  const has = (...wanted: FieldRole[]) => wanted.some((role) => roles.has(role));
  const known =
    accountKind(form, has, said) ??
    searchKind(form, has, said) ??
    purchaseKind(form, has, said) ??
    feedbackKind(form, has, said) ??
    bookingKind(form, has, said) ??
    reachKind(form, has, said) ??
    talkKind(form, has, said);
  return (
    known && {
      kind: known,
      because: [
        `${form.fields.map(({ role }) => role).join(', ')}`,
        ...(form.heading ? [form.heading] : []),
        ...form.buttons.slice(0, 1),
      ],
    }
  );
}

export type Has = (...roles: FieldRole[]) => boolean;

function accountKind({ fields }: FormSeen, has: Has, said: Voice): Kind | undefined {
  const passwords = fields.filter(({ type }) => type === 'password');
  if (passwords.length === 0) return undefined;
  if (has('card') || (has('address') && has('postcode'))) return undefined;
  if (
    passwords.length > 1 ||
    passwords.some(({ element }) => element.getAttribute('autocomplete') === 'new-password')
  )
    return 'register';
  if (has(...NAME) && said.login <= said.register) return 'register';
  return said.register > said.login + 1 ? 'register' : 'login';
}

function searchKind(form: FormSeen, has: Has, said: Voice): Kind | undefined {
  const texts = form.fields.filter(({ type }) => !['checkbox', 'radio', 'select'].includes(type));
  if (texts.length !== 1)
    return SEARCH_PATH.test(form.action?.pathname ?? '') &&
      !has('email', 'phone', 'date', 'guests', 'full-name', 'message', 'file', 'password', 'card')
      ? 'search'
      : undefined;
  const field = texts[0];
  if (!field || field.type === 'textarea' || has('email', 'phone', 'date', 'card', 'file')) return undefined;
  const name = field.element.getAttribute('name') ?? '';
  if (said.map > 0 && (field.role === 'postcode' || field.role === 'city' || field.role === 'address'))
    return 'map';
  if (field.role === 'code') return said.tracking > 0 ? 'tracking' : undefined;
  if (field.type === 'search' || /\bsearch\b/.test(form.marks.split(' ').at(-1) ?? '')) return 'search';
  if (
    field.role === 'search' ||
    SEARCH_NAME.test(name) ||
    said.search > 0 ||
    SEARCH_PATH.test(form.action?.pathname ?? '')
  ) {
    return said.quote + said.booking > 1 ? undefined : 'search';
  }
  return undefined;
}

function purchaseKind(form: FormSeen, has: Has, said: Voice): Kind | undefined {
  const { fields } = form;
  if (has('card')) return 'checkout';
  if (isApplication(form)) return undefined;
  const delivered = has('address') && has('postcode', 'city') && has(...NAME);
  if (delivered && (said.checkout > 0 || fields.length >= 8) && said.quote + said.job + said.booking === 0)
    return 'checkout';
  if (said.checkout > 0 && has('address') && has('phone') && fields.length >= 4 && said.quote === 0)
    return 'checkout';
  const named = has('phone', 'email') && has('full-name', 'first-name');
  if (said.checkout >= 1 && named && has('address', 'city')) return 'checkout';
  // Where to send it, without the street: that is asked when the parcel's price is known.
  const isSent = has('postcode') && has('city');
  return said.checkout > 0 && named && isSent && said.quote === 0 ? 'checkout' : undefined;
}

function feedbackKind(form: FormSeen, has: Has, said: Voice): Kind | undefined {
  const { fields } = form;
  const mayApply = has(...NAME, 'email', 'phone') && !has('rating');
  const isJob = (has('file') && said.job > 0) || (mayApply && isApplication(form));
  if (isJob || said.job >= 2) return 'job-application';
  if (has('message') && (has('rating') || said.review > 0) && said.contact < 2) return 'review-form';
  if (said.survey >= 1 && fields.length >= 1 && !has('phone')) return 'survey';
  if (said.tracking >= 1 && has('code')) return 'tracking';
  return undefined;
}

function bookingKind(_form: FormSeen, has: Has, said: Voice): Kind | undefined {
  const words = said.booking;
  const others = Math.max(said.quote, said.newsletter, said.callback, said.register);
  if (has('date') && has('guests', 'time', 'service', 'city', 'date') && others <= words + 0.7)
    return 'booking';
  if (has('guests') && words > 0) return 'booking';
  // "Register" for an event: places are asked for, and no password.
  if (said.register >= 1 && has('quantity', 'guests') && has('email', 'phone')) return 'booking';
  if (words >= 1 && words >= others && has('service', 'time', 'date', 'guests', 'city')) return 'booking';
  if (words > 1 && words > others && has('message', 'email') && has('phone', 'full-name', 'email'))
    return words > said.contact ? 'booking' : undefined;
  return undefined;
}
