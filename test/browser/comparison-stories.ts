import type { Facts } from '../../lib/model/facts';
import type { Kind } from '../../lib/model/kind';
import type { Touchpoint } from '../../lib/model/touchpoint';

/** One step of a story: what, how it felt, and what came of it. */
export interface Told {
  kind: Kind;
  label?: string;
  facts?: Facts;
  emotion?: number;
  reaction?: Touchpoint['reaction'];
  isUsed?: boolean;
  /** Minutes until the answer; −1 is none. */
  answeredAfter?: number;
}

const field = (role: 'full-name' | 'phone' | 'email' | 'date' | 'message', required = true) => ({
  role,
  label: role,
  required,
});
const form = (count: number, steps = 1): Facts => ({
  form: {
    steps,
    fields: Array.from({ length: count }, (_, index) =>
      field((['full-name', 'phone', 'email', 'date', 'message'] as const)[index % 5] ?? 'email', index < 3),
    ),
  },
});

/** Two clinics of the field's own story and a third; further brands walk the third's chain with less and less in it. */
export const STORIES: Told[][] = [
  [
    { kind: 'ad', label: 'Varicose veins? Ask the specialists', emotion: 0, reaction: 'neutral' },
    { kind: 'search-result', label: 'Clínica Alba – veins', reaction: 'neutral' },
    { kind: 'phone', label: '910 000 000', isUsed: true, emotion: -1, answeredAfter: 3 },
    {
      kind: 'pricing',
      label: 'Prices',
      facts: { prices: [{ plan: 'First visit', price: '60 €' }] },
      emotion: -1,
    },
    {
      ...{ kind: 'callback', label: 'Call me', isUsed: true, emotion: -2, reaction: 'negative' },
      ...{ facts: { ...form(3), promise: { text: 'within 15 minutes', minutes: 15 } }, answeredAfter: 41 },
    },
    {
      kind: 'contact-form',
      label: 'Write to us',
      isUsed: true,
      facts: form(6),
      answeredAfter: -1,
      reaction: 'negative',
    },
    { kind: 'booking', label: 'Book a visit', isUsed: true, facts: form(9, 3), emotion: -1 },
    { kind: 'email-message', label: 'Reminder: your visit tomorrow', emotion: 2, reaction: 'positive' },
  ],
  [
    { kind: 'ad', label: 'Laser clinic VenaSana', emotion: 1, reaction: 'positive' },
    { kind: 'video', label: 'How the laser works', emotion: 1 },
    {
      kind: 'reviews',
      label: 'What patients say',
      facts: { reviews: { rating: 4.8, outOf: 5, count: 128 } },
      emotion: 2,
    },
    {
      ...{ kind: 'chat', label: 'Does the laser hurt?', isUsed: true, emotion: 2, answeredAfter: 0.6 },
      ...{ facts: { chat: { vendor: 'Jivo', online: true } }, reaction: 'positive' },
    },
    { kind: 'messenger', label: 'Telegram', facts: { network: 'Telegram' }, emotion: 1 },
    {
      kind: 'pricing',
      label: 'Price list',
      facts: {
        prices: [
          { plan: 'First visit', price: '45 €' },
          { plan: 'Laser', price: 'from 890 €' },
        ],
      },
    },
    {
      kind: 'promo',
      label: '8 % off the first visit',
      facts: { promo: { percent: 8, code: 'VENA8' } },
      emotion: 1,
    },
    { kind: 'promo', label: 'Free phlebologist visit with the treatment', facts: { promo: { gift: true } } },
    { kind: 'promo', label: 'Free diagnosis this week', facts: { promo: { endsAt: '30 November' } } },
    {
      ...{ kind: 'callback', label: 'Request a call', isUsed: true, emotion: 2, reaction: 'positive' },
      ...{ facts: { ...form(2), promise: { text: 'in 5 minutes', minutes: 5 } }, answeredAfter: 2 },
    },
    { kind: 'contact-form', label: 'Ask us', isUsed: true, facts: form(3), answeredAfter: 80 },
    { kind: 'booking', label: 'Book online', isUsed: true, facts: form(4), emotion: 2, reaction: 'positive' },
    { kind: 'confirmation', label: 'See you on Monday', emotion: 1 },
  ],
  [
    { kind: 'search-result', label: 'Flebos', reaction: 'neutral' },
    { kind: 'phone', label: '930 111 222', isUsed: true, reaction: 'positive', answeredAfter: 0.2 },
    {
      kind: 'chat',
      label: 'Chat with us',
      facts: { chat: { vendor: 'Tawk', online: false } },
      reaction: 'negative',
    },
    {
      kind: 'promo',
      label: 'Code VENA10',
      facts: { promo: { code: 'VENA10', percent: 10 } },
      reaction: 'positive',
    },
    {
      kind: 'contact-form',
      label: 'Contact',
      isUsed: true,
      facts: form(5),
      answeredAfter: 26 * 60,
      reaction: 'neutral',
    },
    { kind: 'booking', label: 'Reserve', isUsed: true, facts: form(7, 2), reaction: 'neutral' },
  ],
];
