import { cuesIn, surelyIn } from './cues';
import { type Place, placesOf, type Weighted } from './places';
import { type Meaning, meaningsOf } from './senses';
import type { Step } from './step';
import { ANY_FORM, toldBy } from './told';
import { type Told, topicsIn } from './topics';
import { arrivalOf, isOpening, usualOf } from './usual';

/** What a step is read to be for. */
export interface Reading {
  /** What its words mean. */
  senses: Meaning;
  /** What its words tell, with weights 0…1; empty when they tell nothing. */
  told: Weighted;
  /** What its kind is usually for, and what its place makes it. */
  usual: Weighted;
  place: Place;
  /** Whether the chain begins with it and it brings the customer. */
  isOpening: boolean;
}

const OPENS: Weighted = [['arrive', 0.9]];

/**
 * Reads the steps of one chain: first each by its words alone, which tell where the chain turns; then those whose words
 * tell nothing by their looks and their places.
 */
export function readingsOf(steps: Step[]): Reading[] {
  const senses = meaningsOf(steps.map(({ label }) => label));
  const labels = senses.map(topicsIn);
  const paths = meaningsOf(steps.map(({ kind, pagePath }) => (ANY_FORM.has(kind) ? pagePath : ''))).map(
    topicsIn,
  );
  const words = steps.map((step, index) => toldBy(step, labels[index], paths[index]));
  const places = placesOf(
    steps.map(({ kind, after, engagement }, index) => ({
      kind,
      after,
      isUsed: engagement === 'used',
      told: words[index]?.[0]?.[0],
    })),
  );
  const arrival = arrivalOf(steps);
  return steps.map((step, index): Reading => {
    const place = places[index] as Place;
    const isFirst = isOpening(step, index);
    const said = saidBy(step, words[index] ?? [], labels[index] ?? new Map(), place);
    const told = isFirst ? [] : said;
    const usual = usualOf(step, told, place, index === arrival);
    return {
      senses: senses[index] ?? new Set(),
      told,
      usual: isFirst ? [...OPENS, ...usual] : usual,
      place,
      isOpening: isFirst,
    };
  });
}

/** The first that tells: a look that is sure, words, any look. */
function saidBy({ kind, label }: Step, words: Weighted, topics: Told, { moment, act }: Place): Weighted {
  const sure = surelyIn(kind, label, topics, moment);
  if (sure.length > 0) return sure;
  return words.length > 0 ? words : cuesIn(kind, label, act);
}
