import { z } from 'zod';
import { Id, Moment } from './ids';

/** What can be measured on a whole walk without anybody's judgement. Each has a name and a unit in `locales/`. */
export const FIGURES = [
  'lcp',
  'inp',
  'cls',
  'first-byte',
  'page-weight',
  'phone-layout',
  'phone-fit',
  'small-targets',
  'words',
  'has-reviews',
  'has-phone',
  'has-callback',
  'has-chat',
  'has-messenger',
  'has-question',
  'has-prices',
  'has-promo',
  'has-social',
  'has-review-form',
  'has-loyalty',
  'has-newsletter',
  'goal-reached',
  'goal-clicks',
  'goal-screens',
  'goal-fields',
  'goal-required',
  'consent-free',
  'confirmed',
  'first-answer',
  'personal-answer',
  'answered-share',
  'promise-kept',
  'next-step',
  'rings',
  'hold',
  'emotion',
  'qualities',
  'final-chord',
  'new-chain',
] as const;
export const FigureId = z.enum(FIGURES);
export type FigureId = z.infer<typeof FigureId>;

/** Full points at `full` or better, none at `none` or worse, evenly between. `full` below `none` means that less is better. */
const Scale = z
  .object({ figure: FigureId, full: z.number(), none: z.number() })
  .refine(({ full, none }) => full !== none, { message: 'full and none are the same', path: ['none'] });

const Slug = z.string().regex(/^[a-z0-9-]{1,64}$/);

const Question = z
  .object({
    /** Stays the same from version to version, so that answers carry over. */
    id: Slug,
    /** Absent in a scorecard that ships: its words stand in `locales/`. */
    text: z.string().trim().min(1).max(300).optional(),
    /** Points it is worth. */
    weight: z.number().positive().max(100),
    answer: z.enum(['yes-no', 'marks']),
    /** It answers itself, until somebody says otherwise. */
    measured: Scale.optional(),
    /** Adds to what is earned, never to what is possible. */
    isBonus: z.boolean().optional(),
    /** Failed, it holds its section down: to half at most ("caps"), or to nothing ("fails"). */
    critical: z.enum(['caps', 'fails']).optional(),
  })
  .refine(({ isBonus, critical }) => !(isBonus && critical), { message: 'a bonus cannot be critical' });
export type Question = z.infer<typeof Question>;

const Section = z.object({
  id: Slug,
  title: z.string().trim().min(1).max(120).optional(),
  questions: z.array(Question).min(1).max(100),
});
export type Section = z.infer<typeof Section>;

/** One version of a scorecard. A version is never changed: a change is a new version with a later date. */
export const Scorecard = z
  .object({
    id: Id,
    /** The same for all versions of one scorecard. */
    seriesId: Id,
    /** Absent in one that ships. */
    name: z.string().trim().min(1).max(120).optional(),
    madeAt: Moment,
    sections: z.array(Section).min(1).max(30),
    deletedAt: Moment.optional(),
  })
  .refine(({ sections }) => areDifferent(sections.flatMap(({ questions }) => questions)), {
    message: 'two questions have the same id',
    path: ['sections'],
  })
  .refine(({ sections }) => areDifferent(sections), { message: 'two sections have the same id' });
export type Scorecard = z.infer<typeof Scorecard>;

/** How far a question is fulfilled, 0…1; "n/a" where it does not apply to this walk. */
export const QuestionAnswer = z.union([z.number().min(0).max(1), z.literal('n/a')]);
export type QuestionAnswer = z.infer<typeof QuestionAnswer>;

/** How one walk was scored by one version of a scorecard. */
export const Score = z.object({
  id: Id,
  walkId: Id,
  scorecardId: Id,
  seriesId: Id,
  /** By question id: what a person said. Questions that answer themselves are not here, unless they were overruled. */
  answers: z.record(Slug, QuestionAnswer),
  /** 0…100 as it was at `at`, so that lists need not read whole walks; absent where nothing could be scored. */
  points: z.number().min(0).max(100).optional(),
  at: Moment,
});
export type Score = z.infer<typeof Score>;

function areDifferent(all: { id: string }[]): boolean {
  return new Set(all.map(({ id }) => id)).size === all.length;
}
