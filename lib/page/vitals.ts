import { onCLS, onINP, onLCP } from 'web-vitals';
import type { PageMarks } from '../model/stop';

/** Milliseconds; cls without a unit. What is not known yet is absent. */
export type Vitals = Pick<PageMarks, 'lcp' | 'inp' | 'cls'>;

/**
 * Starts measuring the document's Web Vitals and returns how to read what is known so far. web-vitals (8 kB, without
 * attribution) and not observers of our own: what counts as one interaction, which shifts belong together and what a
 * background tab does to a paint took its authors years. It cannot be stopped, and only keeps three numbers.
 */
export function watchVitals(): () => Vitals {
  const known: Vitals = {};
  const always = { reportAllChanges: true };
  onLCP(({ value }) => {
    known.lcp = Math.round(value);
  }, always);
  onINP(({ value }) => {
    known.inp = Math.round(value);
  }, always);
  onCLS(({ value }) => {
    known.cls = Math.round(value * 1000) / 1000;
  }, always);
  return () => ({ ...known });
}
