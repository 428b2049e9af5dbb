import type { Kind } from '../model/kind';
import { PURPOSES, type Purpose } from '../vocabulary/purposes';
import { CHATS, type Moment } from './moments';
import type { Place, Weighted } from './places';
import type { Step } from './step';
import { ANY_FORM } from './told';

/** Kinds that bring the customer to the brand when the chain begins with them. */
const OPENERS: ReadonlySet<Kind> = new Set<Kind>([
  'social',
  'blog',
  'event',
  'letter',
  'reviews',
  'video',
  'map',
]);

/** Whatever comes first and is said to come before the search brings the customer: a friend's message, an app. */
export const isOpening = ({ kind, stage }: Step, index: number) =>
  index === 0 && (OPENERS.has(kind) || (stage === 'awareness' && PURPOSES[kind].usual.allow === undefined));

const arrives = ({ kind }: Step) => PURPOSES[kind].usual.arrive !== undefined;

/** Index of the step that brings the customer, -1 where none does. */
export const arrivalOf = (steps: Step[]) =>
  steps.findIndex((step, index) => arrives(step) || isOpening(step, index));

/** Who has come already does not come again: an advertisement met later is less the way to the brand than the first. */
const COMES_AGAIN: Weighted = [['arrive', 0.6]];

/** Who registers in order to buy has not bought yet. */
const ONLY_AN_ACCOUNT: Weighted = [['account', 1]];

/** A form whose words nobody understands may be for anything: enough for another such form, too little for a chat. */
const RIDDLE: Weighted = [['question', 0.4]];

/** Who has bought and writes where one is answered at once needs help more likely than advice. */
const NEEDS_HELP: Weighted = [
  ['support', 1],
  ['question', 0.7],
];

/** What is agreed to after something was asked for is no cookie banner: it is a paper of the contract. */
const LATE_CONSENT: Weighted = [
  ['documents', 0.8],
  ['allow', 0.4],
];

/** Who writes before anything is bought most likely asks something. */
const ASKS_FIRST: Weighted = [['question', 0.75]];

/** What a message that does not say what it is about is likely to be about, by what it comes upon. A guess weighs less than a word. */
const GUESSES: Partial<Record<Moment, Weighted>> = {
  committed: [['confirm', 0.75]],
  quoted: [['proposal', 0.75]],
  learning: [['download', 0.75]],
  asked: [['answer', 0.75]],
  troubled: [['answer', 0.75]],
  ahead: [['reminder', 0.72]],
  had: [['review', 0.6]],
};

/** Moments in which a call is likely the brand's: it reminds, or answers a complaint. */
const CALLED_AT: ReadonlySet<Moment> = new Set<Moment>(['ahead', 'troubled']);

/** What a step of this kind and place is usually for, the likeliest first. */
export function usualOf(step: Step, told: Weighted, place: Place, isArrival: boolean): Weighted {
  return [...ofKind(step, told, place, isArrival), ...guessedFor(step, place)];
}

function guessedFor({ kind }: Step, { moment }: Place): Weighted {
  if (moment === undefined) return [];
  const isSent = PURPOSES[kind].voice === 'brand' || (kind === 'call' && CALLED_AT.has(moment));
  return (isSent && GUESSES[moment]) || [];
}

function ofKind(step: Step, told: Weighted, place: Place, isArrival: boolean): Weighted {
  const { kind, label, engagement } = step;
  const usual = Object.entries(PURPOSES[kind].usual) as [Purpose, number][];
  if (arrives(step)) return isArrival ? usual : COMES_AGAIN;
  if (place.isOnTheWay) return ONLY_AN_ACCOUNT;
  if (CHATS.has(kind) && engagement === 'used' && place.isCustomer) return NEEDS_HELP;
  if (kind === 'consent' && place.act !== undefined && place.act !== 'before') return LATE_CONSENT;
  if (!ANY_FORM.has(kind) || told.length > 0 || label === '') return usual;
  return place.act === 'before' && engagement === 'used' ? ASKS_FIRST : RIDDLE;
}
