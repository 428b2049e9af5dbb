import type { z } from 'zod';
import type { Call } from './call';
import { clockCalls } from './clock-calls';
import { editCalls } from './edit-calls';
import { judgeCalls } from './judge-calls';
import { pageCalls } from './page-calls';
import { walkCalls } from './walk-calls';

/**
 * Every message there is, by who speaks of what. Both sides take their types from here; a forgotten handler does not compile.
 * Each is answered with a Result; anything else (undefined, a closed channel) means "not done, ask again".
 */
export const calls = {
  ...pageCalls,
  ...walkCalls,
  ...clockCalls,
  ...editCalls,
  ...judgeCalls,
} satisfies Record<string, Call<z.ZodType, unknown>>;

export type CallName = keyof typeof calls;
export type Asked<Name extends CallName> = z.input<(typeof calls)[Name]['asked']>;
export type Parsed<Name extends CallName> = z.output<(typeof calls)[Name]['asked']>;
export type Answered<Name extends CallName> =
  NonNullable<(typeof calls)[Name]['answered']> extends never
    ? null
    : (typeof calls)[Name] extends Call<z.ZodType, infer Given>
      ? Given
      : never;
