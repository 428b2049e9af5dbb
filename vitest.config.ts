import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/** Limits that only a hang reaches: a busy machine may be twenty times slower than an idle one. */
const PATIENT = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/browser/**', 'test/long/**'],
          // A busy machine may be twenty times slower than an idle one; only a hang reaches this.
          testTimeout: 100_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          // Real browsers on two cores: one file at a time, after the unit tests.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          ...PATIENT,
        },
      },
      {
        resolve: { alias },
        test: {
          // Not part of a plain `npm test`: tools/test.ts names it only for `npm test -- --long`.
          name: 'long',
          include: ['test/long/**/*.test.ts'],
          fileParallelism: false,
          ...PATIENT,
          testTimeout: 3_600_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
