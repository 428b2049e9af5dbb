import type { FieldRole } from '../model/facts';
import type { Kind } from '../model/kind';
import type { FormSeen } from './candidates';
import { isForOthers, type Voice, voiceOf } from './form-voice';

export interface FormKind {
  kind: Kind;
  because: string[];
}

/** The kind of a form by its fields first and its words second; undefined for what is no touchpoint (filters, languages, comments). */
export function kindOfForm(form: FormSeen): FormKind | undefined {
  const roles = new Set(form.fields.map(({ role }) => role));
  if (form.fields.length === 0 || isForOthers(form)) return undefined;
  const voice = voiceOf(form);
  const has = (...wanted: FieldRole[]) => wanted.some((role) => roles.has(role));
  const known =
    accountKind(form, has, voice) ??
    searchKind(form, has, voice) ??
    purchaseKind(form, has, voice) ??
    feedbackKind(form, has, voice) ??
    bookingKind(form, has, voice) ??
    reachKind(form, has, voice) ??
    talkKind(form, has, voice);
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

type Has = (...roles: FieldRole[]) => boolean;

function accountKind({ fields }: FormSeen, has: Has, voice: Voice): Kind | undefined {
  const passwords = fields.filter(({ type }) => type === 'password');
  if (passwords.length === 0) return undefined;
  if (has('card') || (has('address') && has('postcode'))) return undefined;
  if (
    passwords.length > 1 ||
    passwords.some(({ element }) => element.getAttribute('autocomplete') === 'new-password')
  )
    return 'register';
  if (has('full-name', 'first-name', 'last-name') && voice('login') <= voice('register')) return 'register';
  return voice('register') > voice('login') + 1 ? 'register' : 'login';
}

const SEARCH_PATH = /\/(search|suche|buscar|busca|pesquisa|recherche|poisk|cauta|cautare|cerca|ricerca)\b/;
const SEARCH_NAME =
  /^(q|s|query|search|keywords?|search_?(term|query|text|word)?|buscar|busca|suche|recherche|poisk|cauta|k|term|find)$/i;

function searchKind(form: FormSeen, has: Has, voice: Voice): Kind | undefined {
  const texts = form.fields.filter(({ type }) => !['checkbox', 'radio', 'select'].includes(type));
  if (texts.length !== 1)
    return SEARCH_PATH.test(form.action?.pathname ?? '') &&
      !has('email', 'phone', 'date', 'guests', 'full-name', 'message', 'file', 'password', 'card')
      ? 'search'
      : undefined;
  const field = texts[0];
  if (!field || field.type === 'textarea' || has('email', 'phone', 'date', 'card', 'file')) return undefined;
  const name = field.element.getAttribute('name') ?? '';
  if (field.role === 'code') return voice('tracking') > 0 ? 'tracking' : undefined;
  if (field.type === 'search' || /\bsearch\b/.test(form.marks.split(' ').at(-1) ?? '')) return 'search';
  if (
    field.role === 'search' ||
    SEARCH_NAME.test(name) ||
    voice('search') > 0 ||
    SEARCH_PATH.test(form.action?.pathname ?? '')
  ) {
    return voice('quote-form') + voice('booking') > 1 ? undefined : 'search';
  }
  return undefined;
}

function purchaseKind({ fields }: FormSeen, has: Has, voice: Voice): Kind | undefined {
  if (has('card')) return 'checkout';
  const delivered = has('address') && has('postcode', 'city') && has('full-name', 'first-name', 'last-name');
  if (
    delivered &&
    (voice('checkout') > 0 || fields.length >= 8) &&
    voice('quote-form') + voice('job-application') + voice('booking') === 0
  )
    return 'checkout';
  if (
    voice('checkout') > 0 &&
    has('address') &&
    has('phone') &&
    fields.length >= 4 &&
    voice('quote-form') === 0
  )
    return 'checkout';
  if (
    voice('checkout') >= 1 &&
    has('phone', 'email') &&
    has('full-name', 'first-name') &&
    has('address', 'city')
  )
    return 'checkout';
  return undefined;
}

function feedbackKind({ fields }: FormSeen, has: Has, voice: Voice): Kind | undefined {
  const isJob = has('file') && voice('job-application') > 0;
  if (isJob || voice('job-application') >= 2) return 'job-application';
  if (has('message') && (has('rating') || voice('review-form') > 0) && voice('contact-form') < 2)
    return 'review-form';
  if (voice('survey') >= 1 && fields.length >= 1 && !has('phone')) return 'survey';
  if (voice('tracking') >= 1 && has('code')) return 'tracking';
  return undefined;
}

function bookingKind(_form: FormSeen, has: Has, voice: Voice): Kind | undefined {
  const words = voice('booking');
  const others = Math.max(voice('quote-form'), voice('newsletter'), voice('callback'), voice('register'));
  if (has('date') && has('guests', 'time', 'service', 'city', 'date') && others <= words + 0.7)
    return 'booking';
  if (has('guests') && words > 0) return 'booking';
  // "Register" for an event: places are asked for, and no password.
  if (voice('register') >= 1 && has('quantity', 'guests') && has('email', 'phone')) return 'booking';
  if (words >= 1 && words >= others && has('service', 'time', 'date', 'guests', 'city')) return 'booking';
  if (words > 1 && words > others && has('message', 'email') && has('phone', 'full-name', 'email'))
    return words > voice('contact-form') ? 'booking' : undefined;
  return undefined;
}

/** Reach: an address and nothing to say. */
function reachKind({ fields }: FormSeen, has: Has, voice: Voice): Kind | undefined {
  if (!has('email') || has('message', 'phone', 'file', 'date')) return undefined;
  const said = fields.filter(({ type }) => type !== 'checkbox' && type !== 'radio' && type !== 'select');
  if (voice('lead-magnet') >= 1 && voice('newsletter') < voice('lead-magnet')) return 'lead-magnet';
  if (voice('trial') >= 1 && voice('newsletter') < 1) return 'trial';
  if (voice('webinar') >= 1) return 'webinar';
  if (said.length === 1) return voice('login') > 1 && voice('newsletter') === 0 ? 'login' : 'newsletter';
  if (voice('newsletter') > (said.length > 4 ? 1 : 0) && voice('contact-form') <= voice('newsletter'))
    return 'newsletter';
  if (voice('register') >= 1 && said.length >= 3) return 'register';
  return said.length <= 2 && voice('contact-form') + voice('quote-form') + voice('booking') === 0
    ? 'newsletter'
    : undefined;
}

/** A talk: what remains with a phone, an address or a message. */
function talkKind({ fields }: FormSeen, has: Has, voice: Voice): Kind | undefined {
  const reach = has('phone', 'email');
  const named = has('full-name', 'first-name', 'last-name');
  // Name and postal address, and nothing to say: something is sent by post.
  if (!reach && named && has('address') && !has('message', 'card') && fields.length <= 5)
    return 'lead-magnet';
  if (!reach && !(has('message') && named)) return quoteWithoutReach(fields.length, has, voice);
  if (isComment(has, voice)) return undefined;
  const [quote, question, callback] = [voice('quote-form'), voice('question-form'), voice('callback')];
  const jobData = has('service', 'quantity', 'budget', 'postcode') && quote > 0;
  if (has('budget') && has('message', 'service', 'other') && voice('contact-form') < 2) return 'quote-form';
  if (quote >= 1 && quote >= callback && (quote > voice('contact-form') - 0.5 || jobData))
    return 'quote-form';
  if (has('phone') && callback > 1) return 'callback';
  if (!has('message')) {
    if (voice('lead-magnet') >= 1) return 'lead-magnet';
    if (voice('trial') >= 1) return 'trial';
    if (
      has('phone') &&
      onlyOf(fields, ['phone', 'full-name', 'first-name', 'last-name', 'other', 'time', 'subject'])
    )
      return 'callback';
    if (has('phone') && callback > 0) return 'callback';
    if (describesJob(fields) && voice('contact-form') < 1) return 'quote-form';
    if (voice('register') > 1) return 'register';
    return voice('booking') > 1 ? 'booking' : reach && (named || has('message')) ? 'contact-form' : undefined;
  }
  if (question >= 1 && question >= voice('contact-form')) return 'question-form';
  return 'contact-form';
}

/** So many answers about the thing itself, by choice or in figures, are asked only to name a price. */
const JOB_ANSWERS = 3;
const OF_A_JOB: ReadonlySet<FieldRole> = new Set(['other', 'service', 'quantity', 'postcode', 'budget']);

const describesJob = (fields: FormSeen['fields']): boolean =>
  fields.filter(
    ({ role, type }) =>
      OF_A_JOB.has(role) && (role !== 'other' || /select|radio|checkbox|number|range/.test(type)),
  ).length >= JOB_ANSWERS ||
  (fields.some(({ role }) => role === 'quantity') && fields.length > 3);

const onlyOf = (fields: FormSeen['fields'], roles: FieldRole[]): boolean =>
  fields.every(({ role }) => roles.includes(role));

/** Make, model and postcode with "get my quote": the contact comes later. */
function quoteWithoutReach(count: number, has: Has, voice: Voice): Kind | undefined {
  if (voice('quote-form') >= 1 && count >= 2) return 'quote-form';
  if (voice('calculator') > 0 && count >= 2) return 'calculator';
  if (voice('question-form') >= 1 && has('message')) return 'question-form';
  return undefined;
}

/** A comment below an article asks for name, address, website and speech. */
const isComment = (has: Has, voice: Voice): boolean =>
  has('website') && has('message') && has('email') && !has('phone') && voice('contact-form') < 1;
