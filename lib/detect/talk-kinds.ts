import type { FieldRole } from '../model/facts';
import type { Kind } from '../model/kind';
import type { FormSeen } from './candidates';
import type { Has } from './form-kinds';
import type { Voice } from './form-voice';

/** The kinds of forms by which somebody is reached or something is said. */

/** What a person is called by. */
export const NAME: readonly FieldRole[] = ['full-name', 'first-name', 'last-name'];
/** What is asked for to ring somebody. */
const CALLED_BACK: readonly FieldRole[] = ['phone', ...NAME, 'time'];

/** Reach: an address and nothing to say. */
export function reachKind({ fields }: FormSeen, has: Has, said: Voice): Kind | undefined {
  if (!has('email') || has('message', 'phone', 'file', 'date')) return undefined;
  const written = fields.filter(({ type }) => type !== 'checkbox' && type !== 'radio' && type !== 'select');
  if (said.magnet >= 1 && said.newsletter < said.magnet) return 'lead-magnet';
  if (said.trial >= 1 && said.newsletter < 1) return 'trial';
  if (said.webinar >= 1) return 'webinar';
  if (written.length === 1) return said.login > 1 && said.newsletter === 0 ? 'login' : 'newsletter';
  if (said.newsletter > (written.length > 4 ? 1 : 0) && said.contact <= said.newsletter) return 'newsletter';
  if (said.register >= 1 && written.length >= 3) return 'register';
  return written.length <= 2 && said.contact + said.quote + said.booking === 0 ? 'newsletter' : undefined;
}

/** A talk: what remains with a phone, an address or a message. */
export function talkKind({ fields }: FormSeen, has: Has, said: Voice): Kind | undefined {
  const reach = has('phone', 'email');
  const named = has(...NAME);
  // Name and postal address, and nothing to say: something is sent by post.
  if (!reach && named && has('address') && !has('message', 'card') && fields.length <= 5)
    return 'lead-magnet';
  if (!reach && !(has('message') && named)) return quoteWithoutReach(fields.length, has, said);
  if (isComment(has, said)) return undefined;
  const [quote, question, callback] = [said.quote, said.question, said.callback];
  const jobData = has('service', 'quantity', 'budget', 'postcode') && quote > 0;
  if (has('budget') && has('message', 'service', 'other') && said.contact < 2) return 'quote-form';
  // A number to ring, and the promise to ring it.
  if (has('phone') && callback >= 1 && onlyOf(fields, CALLED_BACK)) return 'callback';
  if (quote >= 1 && quote >= callback && (quote > said.contact - 0.5 || jobData)) return 'quote-form';
  if (has('phone') && callback > 1) return 'callback';
  if (!has('message')) {
    if (said.magnet >= 1) return 'lead-magnet';
    if (said.trial >= 1) return 'trial';
    if (has('phone') && onlyOf(fields, [...CALLED_BACK, 'other', 'subject'])) return 'callback';
    if (has('phone') && callback > 0) return 'callback';
    if (describesJob(fields) && said.contact < 1) return 'quote-form';
    if (said.register > 1) return 'register';
    return said.booking > 1 ? 'booking' : reach && (named || has('message')) ? 'contact-form' : undefined;
  }
  if (question >= 1 && question >= said.contact) return 'question-form';
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

const onlyOf = (fields: FormSeen['fields'], roles: readonly FieldRole[]): boolean =>
  fields.every(({ role }) => roles.includes(role));

/** Make, model and postcode with "get my quote": the contact comes later. */
function quoteWithoutReach(count: number, has: Has, said: Voice): Kind | undefined {
  if (said.quote >= 1 && count >= 2) return 'quote-form';
  if (said.calculator > 0 && count >= 2) return 'calculator';
  if (said.question >= 1 && has('message')) return 'question-form';
  return undefined;
}

/** A comment below an article asks for name, address, website and speech. */
const isComment = (has: Has, said: Voice): boolean =>
  has('website') && has('message') && has('email') && !has('phone') && said.contact < 1;
