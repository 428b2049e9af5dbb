/** Failures are results: each code has a sentence in `locales/`, `detail` is shown beside it. */
export const PROBLEMS = [
  'not-a-web-page',
  'no-permission',
  'page-not-loaded',
  'page-resists',
  'already-walking',
  'no-such-walk',
  'no-such-touchpoint',
  'no-such-stop',
  'no-such-wait',
  'no-such-picture',
  'no-such-comparison',
  'no-such-scorecard',
  'not-a-scorecard',
  'phone-check-failed',
  'no-such-action',
  'storage-full',
  'storage-failed',
  'database-newer',
  'tab-gone',
  'bad-message',
  'no-answer',
  'not-found-on-page',
  'archive-unreadable',
  'archive-newer',
  'mail-unreadable',
  'file-too-large',
  'no-such-file',
  'picture-unreadable',
  'robots-forbid',
  'not-same-site',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

export interface Problem {
  code: ProblemCode;
  detail?: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: ProblemCode, detail?: string): Result<never> => ({
  ok: false,
  problem: { code, detail },
});
