import type { FigureId, Question, Scorecard, Section } from '../../model/scorecard';

const MINUTE_MS = 60_000;

/**
 * The measures of the field (domain.md: marks by channel, waiting, six qualities, final chord), as questions. Where a
 * threshold has a source it stands beside it; the others, and all weights, are our own judgement, for the user to change.
 */
const site: Section = {
  id: 'site',
  questions: [
    // Good and poor of Web Vitals: https://web.dev/articles/vitals, https://web.dev/articles/ttfb
    measured('loading', 4, 'lcp', 2_500, 4_000),
    measured('reacts', 2, 'inp', 200, 500),
    measured('steady', 2, 'cls', 0.1, 0.25),
    measured('server', 1, 'first-byte', 800, 1_800),
    measured('light', 1, 'page-weight', 1_500_000, 6_000_000),
    measured('phone-layout', 3, 'phone-layout', 1, 0),
    measured('phone-fit', 3, 'phone-fit', 1, 0),
    // Smaller than 24 by 24 CSS pixels: WCAG 2.2, 2.5.8 Target Size (Minimum).
    measured('fingers', 2, 'small-targets', 0.05, 0.5),
    said('works', 5, { critical: 'caps' }),
    said('convenient', 3),
    said('design', 3),
    said('information', 4),
    yes('reviews', 4, 'has-reviews'),
  ],
};

const contact: Section = {
  id: 'contact',
  questions: [
    yes('phone', 4, 'has-phone', { critical: 'caps' }),
    yes('callback', 4, 'has-callback'),
    yes('chat', 4, 'has-chat'),
    yes('messenger', 3, 'has-messenger'),
    yes('ask', 3, 'has-question'),
    yes('social', 1, 'has-social'),
  ],
};

const decision: Section = {
  id: 'decision',
  questions: [
    yes('goal', 8, 'goal-reached', { critical: 'fails' }),
    yes('prices', 4, 'has-prices'),
    yes('promo', 3, 'has-promo'),
    measured('clicks', 3, 'goal-clicks', 5, 20),
    // A checkout takes 5.1 steps and 11.3 fields in the mean: Baymard Institute.
    measured('screens', 2, 'goal-screens', 3, 8),
    measured('required', 3, 'goal-required', 4, 11),
    yes('consent', 2, 'consent-free'),
    yes('confirmed', 3, 'confirmed'),
  ],
};

const answers: Section = {
  id: 'answers',
  questions: [
    measured('answered', 6, 'answered-share', 1, 0, { critical: 'fails' }),
    // Called back after 5 instead of 30 minutes, contact is a hundred times likelier: InsideSales.com / MIT, 2007.
    measured('first-answer', 5, 'first-answer', 5 * MINUTE_MS, 60 * MINUTE_MS),
    measured('personal-answer', 3, 'personal-answer', 5 * MINUTE_MS, 120 * MINUTE_MS),
    measured('promise', 4, 'promise-kept', 1, 0),
    measured('rings', 3, 'rings', 2, 7),
    measured('hold', 2, 'hold', 15, 120),
    said('hold-music', 1),
    said('goodwill', 5),
    said('script', 4),
    said('email-pattern', 2),
    said('email-design', 1),
    measured('next-step', 3, 'next-step', 1, 0),
  ],
};

const felt: Section = {
  id: 'felt',
  questions: [
    measured('emotion', 4, 'emotion', 2, -2),
    // The six qualities, 1 to 5, over all touchpoints that were judged.
    measured('qualities', 4, 'qualities', 5, 1),
  ],
};

const after: Section = {
  id: 'after',
  questions: [
    yes('final-chord', 4, 'final-chord'),
    yes('new-chain', 3, 'new-chain'),
    { id: 'follow-up', weight: 3, answer: 'yes-no' },
    yes('review-asked', 2, 'has-review-form'),
    yes('loyalty', 2, 'has-loyalty', { isBonus: true }),
    yes('newsletter', 1, 'has-newsletter', { isBonus: true }),
    { id: 'surprise', weight: 3, answer: 'yes-no', isBonus: true },
  ],
};

export const touchtrail: Scorecard = {
  id: '019ac000-0000-7000-8000-000000000001',
  seriesId: '019ac000-0000-7000-8000-000000000000',
  madeAt: Date.UTC(2026, 10, 26),
  sections: [site, contact, decision, answers, felt, after],
};

type More = Pick<Question, 'critical' | 'isBonus'>;

function measured(
  id: string,
  weight: number,
  figure: FigureId,
  full: number,
  none: number,
  more: More = {},
): Question {
  return { id, weight, answer: 'marks', measured: { figure, full, none }, ...more };
}

function yes(id: string, weight: number, figure: FigureId, more: More = {}): Question {
  return { id, weight, answer: 'yes-no', measured: { figure, full: 1, none: 0 }, ...more };
}

function said(id: string, weight: number, more: More = {}): Question {
  return { id, weight, answer: 'marks', ...more };
}
