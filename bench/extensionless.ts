import { registerHooks } from 'node:module';

/**
 * Lets plain Node import the rooms of lib/, which name their neighbours without an extension because a bundler reads
 * them. Import this file first, then the rooms with `await import(…)`.
 */
registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!specifier.startsWith('.')) throw error;
      try {
        return next(`${specifier}.ts`, context);
      } catch {
        return next(`${specifier}/index.ts`, context);
      }
    }
  },
});
