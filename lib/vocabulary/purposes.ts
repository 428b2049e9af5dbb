import type { Kind } from '../model/kind';
import type { Topic } from './topics';

/**
 * What a touchpoint is there for: a topic its words may tell, or something only its kind tells. Two touchpoints with
 * the same or a near purpose may stand for each other in a comparison: one clinic takes bookings, the other calls back.
 */
export type Purpose =
  | Topic
  | 'arrive' // how the customer comes to the brand
  | 'follow' // social networks
  | 'ring'
  | 'live' // asks a person, who answers at once, before anything is bought
  | 'talk' // a call that took place
  | 'find'
  | 'trust' // reads what others say
  | 'price'
  | 'calculate'
  | 'self-help'
  | 'read'
  | 'watch'
  | 'find-way'
  | 'app'
  | 'allow'
  | 'gather' // an event itself
  | 'visit'
  | 'meet'
  | 'receive' // a parcel, a thing in the post
  | 'told' // a message that does not say what it is about
  | 'unknown';

/** Who speaks: what stands on the site for the customer to use, or what the brand sends. */
export type Voice = 'site' | 'brand';

export interface KindPurpose {
  voice: Voice;
  /** What it is for when its words tell nothing, the likeliest first; weights 0…1. */
  usual: Partial<Record<Purpose, number>>;
  /** Topics its words may change it to, the most telling first. */
  hears: readonly Topic[];
  /**
   * 0…1: how much of the usual purpose is left beside one whose words tell nothing: a calculator of instalments is
   * still a calculator, a complaints form is no longer a contact form.
   */
  keeps: number;
  /** 0…1: how much of it is left whatever the words tell: "Thank you!" on the page after a booking still confirms it. */
  stays?: number;
}

/** A form may be for anything; what is said last in the list is what forms are commonly called. */
const FORM: readonly Topic[] = [
  'complaint',
  'claim',
  'cancel',
  'return',
  'lost',
  'idea',
  'change',
  'job',
  'press',
  'partner',
  'level-test',
  'trade-in',
  'group',
  'attend',
  'trial',
  'demo',
  'service',
  'support',
  'enrol',
  'callback',
  'quote',
  'refer',
  'loyalty',
  'subscribe',
  'download',
  'survey',
  'review',
  'emergency',
  'prepare',
  'book',
  'order',
  'question',
];

/** A form that books or orders stays one unless its words name a thing of their own. */
const COMMITMENT: readonly Topic[] = FORM.filter(
  (topic) =>
    ![
      'question',
      'review',
      'survey',
      'support',
      'refer',
      'loyalty',
      'subscribe',
      'download',
      'book',
      'order',
    ].includes(topic),
);

const MESSAGE: readonly Topic[] = [
  'code',
  'birthday',
  'abandoned',
  'renewal',
  'reminder',
  'expect',
  'cancel',
  'return',
  'complaint',
  'results',
  'answer',
  'hand-in',
  'documents',
  'shipping',
  'invoice',
  'survey',
  'review',
  'win-back',
  'proposal',
  'check-in',
  'welcome',
  'confirm',
  'prepare',
  'refer',
  'offer',
  'loyalty',
  'subscribe',
  'download',
  'thanks',
];

const CHANNEL: readonly Topic[] = [
  'emergency',
  'complaint',
  'claim',
  'lost',
  'cancel',
  'return',
  'job',
  'press',
  'group',
  'support',
];

const site = (usual: KindPurpose['usual'], hears: readonly Topic[] = [], keeps = 0.7): KindPurpose => ({
  voice: 'site',
  usual,
  hears,
  keeps,
});
const brand = (usual: KindPurpose['usual'], hears: readonly Topic[] = MESSAGE): KindPurpose => ({
  voice: 'brand',
  usual,
  hears,
  keeps: 0,
});

/** Whoever calls a customer may have any of these in mind. */
const CALLED: readonly Topic[] = [
  'reminder',
  'renewal',
  'review',
  'survey',
  'win-back',
  'complaint',
  'cancel',
  'abandoned',
  'proposal',
  'results',
  'hand-in',
  'shipping',
  'demo',
  'offer',
  'claim',
];

/** What a customer calls for, where the brand calls for anything else. */
export const ASKED_BY_CALL: ReadonlySet<Purpose> = new Set<Purpose>(['claim', 'complaint', 'cancel']);

/** What a customer may be told behind a login as well as in a message. */
const PORTAL: readonly Topic[] = [
  'partner',
  'results',
  'documents',
  'invoice',
  'shipping',
  'hand-in',
  'cancel',
  'change',
  'renewal',
];

/** Answers to read; on a site without a desk for it they are where something lost or broken is reported. */
const helpPage = (): KindPurpose => ({
  ...site({ 'self-help': 1 }, ['emergency', 'lost', 'claim', 'cancel', 'return', 'support']),
  stays: 0.9,
});

/** Where people meet: the visit itself, however its words call it. */
const inPerson = (usual: KindPurpose['usual']): KindPurpose => ({
  ...site(usual, [
    'complaint',
    'treated',
    'trial',
    'attend',
    'service',
    'shipping',
    'documents',
    'pay',
    'desk',
  ]),
  stays: 0.75,
});

/** Our own judgement from domain.md and the catalogue of touchpoints. */
export const PURPOSES: Record<Kind, KindPurpose> = {
  phone: site({ ring: 1 }, CHANNEL, 0.2),
  email: site({ question: 0.8, support: 0.6 }, CHANNEL),
  sms: site({ question: 0.8 }, CHANNEL),
  callback: site({ callback: 1 }, COMMITMENT),
  chat: site({ question: 1 }, ['emergency', 'job', 'complaint']),
  messenger: site({ question: 1 }, ['emergency', 'job', 'complaint']),
  'contact-form': site({ question: 0.9 }, FORM, 0),
  // "Tell us about your application" is no admission, "Estimate your move" buys nothing back.
  'quote-form': site(
    { quote: 1 },
    COMMITMENT.filter((topic) => topic !== 'enrol' && topic !== 'trade-in'),
  ),
  'question-form': site({ question: 1 }, FORM, 0),
  booking: site({ book: 1 }, COMMITMENT),
  newsletter: site({ subscribe: 1 }),
  login: { ...site({ account: 1 }, PORTAL), stays: 0.9 },
  register: site({ enrol: 0.9, account: 0.9 }, [
    'cancel',
    'job',
    'partner',
    'attend',
    'trial',
    'enrol',
    'loyalty',
  ]),
  search: site({ find: 1 }, ['place'], 0),
  checkout: site({ order: 1 }, ['enrol']),
  'review-form': site({ review: 1 }, ['complaint', 'support']),
  survey: site({ survey: 1 }, ['cancel', 'level-test', 'complaint']),
  'job-application': site({ job: 1 }),
  promo: site({ offer: 1 }, ['refer', 'loyalty', 'instalments', 'trade-in']),
  popup: site({ offer: 0.8, subscribe: 0.8 }, [
    'survey',
    'review',
    'callback',
    'subscribe',
    'offer',
    'download',
    'question',
    'welcome',
    'refer',
    'loyalty',
  ]),
  loyalty: site({ loyalty: 1 }),
  referral: site({ refer: 1 }),
  reviews: site({ trust: 1 }),
  social: site({ follow: 1 }),
  blog: site({ read: 1 }),
  webinar: site({ attend: 1 }, ['trial']),
  'lead-magnet': site({ download: 1 }),
  video: site({ watch: 1 }),
  calculator: site({ calculate: 1 }, ['level-test', 'trade-in', 'instalments']),
  pricing: site({ price: 1 }),
  faq: helpPage(),
  help: helpPage(),
  map: site({ 'find-way': 1 }),
  app: { ...site({ app: 1 }, ['check-in', 'loyalty', 'claim', 'results', 'hand-in']), stays: 0.9 },
  consent: site({ allow: 1 }),
  payment: site({ pay: 1 }, ['instalments']),
  instalments: site({ instalments: 1 }),
  trial: site({ trial: 1 }),
  tracking: site({ shipping: 1 }),
  confirmation: { ...brand({ confirm: 1 }, ['thanks', 'cancel', 'return', 'complaint']), stays: 0.95 },
  // Two calls of which one says what it was about are not yet the same for being calls.
  call: { ...site({ talk: 1 }, CALLED, 0), stays: 0.45 },
  'email-message': brand({ told: 0.4 }),
  'text-message': brand({ told: 0.4 }),
  letter: brand({ told: 0.4, receive: 0.8 }),
  parcel: brand({ receive: 1 }, []),
  visit: inPerson({ visit: 1 }),
  meeting: inPerson({ meet: 1 }),
  ad: site({ arrive: 1 }),
  'search-result': site({ arrive: 1 }),
  'word-of-mouth': site({ arrive: 1 }),
  event: { ...site({ gather: 1 }, ['attend']), stays: 0.9 },
  other: site({ unknown: 0.5 }, [...FORM, 'welcome', 'check-in', 'pay', 'proposal', 'hand-in']),
};

/** What a message is about when it only names the thing that was asked for: "Your appointment: Thursday, 18:00". */
export const CONFIRMED_BY_MESSAGE: readonly Topic[] = [
  'book',
  'order',
  'enrol',
  'attend',
  'trial',
  'service',
];

/** Whoever comes for these comes for nothing else: a step that says so is no longer what its kind is usually there for. */
export const APART: ReadonlySet<Purpose> = new Set<Purpose>([
  'complaint',
  'claim',
  'cancel',
  'return',
  'lost',
  'job',
  'press',
  'partner',
  'group',
  'refer',
]);

/** What is there for others than the customer: a dealer's login is no way to one's orders. */
export const FOR_OTHERS: ReadonlySet<Purpose> = new Set<Purpose>(['partner', 'job', 'press']);

/** What a first turn is for: to be met or called first, or to have it at once. A trial may be either. */
export const FIRST_MET: ReadonlySet<Purpose> = new Set<Purpose>([
  'book',
  'callback',
  'quote',
  'trial',
  'demo',
  'attend',
]);
export const HAD_AT_ONCE: ReadonlySet<Purpose> = new Set<Purpose>(['order', 'enrol', 'account', 'trial']);

/**
 * Different purposes that may stand for each other, 0…1; pairs not named here are strangers. From ½ on two
 * touchpoints of one kind are let together, from about ⅔ on those of different kinds.
 */
export const NEAR: readonly (readonly [Purpose, Purpose, number])[] = [
  // The step that converts.
  ['book', 'callback', 0.85],
  ['book', 'order', 0.75],
  ['book', 'quote', 0.75],
  ['book', 'enrol', 0.6],
  ['order', 'enrol', 0.85],
  ['order', 'quote', 0.6],
  ['order', 'account', 0.6],
  ['callback', 'quote', 0.75],
  ['callback', 'order', 0.6],
  ['callback', 'enrol', 0.7],
  ['trial', 'book', 0.45],
  ['trial', 'callback', 0.45],
  ['trial', 'quote', 0.45],
  ['trial', 'attend', 0.5],
  ['attend', 'book', 0.72],
  ['attend', 'enrol', 0.55],
  ['trial', 'account', 0.8],
  ['trial', 'enrol', 0.6],
  ['demo', 'trial', 0.8],
  ['demo', 'book', 0.75],
  ['demo', 'callback', 0.7],
  ['demo', 'quote', 0.75],
  ['demo', 'attend', 0.6],
  ['pay', 'order', 0.72],
  ['pay', 'visit', 0.6],
  ['pay', 'desk', 0.6],
  ['treated', 'meet', 0.9],
  ['treated', 'visit', 0.9],
  ['desk', 'visit', 0.95],
  ['desk', 'meet', 0.5],
  ['treated', 'talk', 0.75],
  ['treated', 'gather', 0.5],
  ['treated', 'service', 0.8],
  ['pay', 'instalments', 0.6],
  ['pay', 'invoice', 0.8],
  ['talk', 'book', 0.7],
  ['talk', 'callback', 0.6],
  ['talk', 'order', 0.68],
  // The channel for questions.
  ['question', 'support', 0.5],
  ['question', 'callback', 0.45],
  ['question', 'quote', 0.5],
  ['question', 'book', 0.4],
  ['support', 'service', 0.5],
  ['support', 'return', 0.4],
  ['claim', 'support', 0.5],
  ['claim', 'complaint', 0.5],
  ['support', 'complaint', 0.6],
  ['talk', 'question', 0.5],
  ['talk', 'support', 0.5],
  ['complaint', 'answer', 0.6],
  ['return', 'answer', 0.6],
  ['claim', 'lost', 0.5],
  ['ring', 'support', 0.45],
  // Not enough for a pair: a number to ring does not make up for a chat that is not there.
  ['ring', 'question', 0.55],
  ['idea', 'question', 0.5],
  ['emergency', 'lost', 0.8],
  ['emergency', 'claim', 0.6],
  ['emergency', 'support', 0.5],
  // After buying.
  ['review', 'survey', 1],
  ['reminder', 'prepare', 0.5],
  ['prepare', 'documents', 0.5],
  ['prepare', 'hand-in', 0.8],
  ['hand-in', 'documents', 0.6],
  ['prepare', 'check-in', 0.6],
  ['reminder', 'check-in', 0.5],
  ['expect', 'reminder', 0.9],
  ['expect', 'confirm', 0.7],
  ['expect', 'prepare', 0.75],
  ['confirm', 'thanks', 0.75],
  ['welcome', 'thanks', 0.5],
  ['offer', 'win-back', 0.7],
  ['offer', 'birthday', 0.5],
  ['renewal', 'invoice', 0.5],
  ['renewal', 'offer', 0.5],
  ['renewal', 'win-back', 0.5],
  ['offer', 'subscribe', 0.4],
  ['offer', 'loyalty', 0.45],
  ['loyalty', 'refer', 0.45],
  ['birthday', 'win-back', 0.45],
  ['abandoned', 'win-back', 0.4],
  ['shipping', 'receive', 0.7],
  ['shipping', 'expect', 0.8],
  ['shipping', 'reminder', 0.7],
  ['results', 'proposal', 0.5],
  ['results', 'documents', 0.4],
  ['documents', 'download', 0.6],
  ['welcome', 'confirm', 0.7],
  ['welcome', 'prepare', 0.5],
  ['told', 'receive', 0.5],
  // Learning.
  ['read', 'watch', 0.5],
  ['read', 'download', 0.6],
  ['read', 'attend', 0.45],
  ['download', 'attend', 0.5],
  ['price', 'calculate', 0.72],
  ['price', 'quote', 0.4],
  ['price', 'self-help', 0.35],
  ['calculate', 'quote', 0.72],
  ['self-help', 'question', 0.35],
  ['find', 'calculate', 0.7],
  ['place', 'find-way', 0.9],
  ['gather', 'visit', 0.6],
  ['gather', 'attend', 0.75],
  ['account', 'app', 0.7],
  ['change', 'account', 0.5],
  ['change', 'support', 0.45],
  ['visit', 'meet', 0.8],
  ['meet', 'talk', 0.7],
];

/** Purposes that a message of the brand and a page of the site may both serve: a letter may ask for a verdict, or a form. */
export const SHARED_BY_VOICES: ReadonlySet<Purpose> = new Set<Purpose>([
  'review',
  'survey',
  'shipping',
  'receive',
  'talk',
  'level-test',
  'told',
  'refer',
  'loyalty',
  'proposal',
  'results',
  'documents',
  'invoice',
  'pay',
  'hand-in',
  'reminder',
  'prepare',
  'welcome',
  'check-in',
  'renewal',
  'code',
  'treated',
  'confirm',
  'answer',
]);
