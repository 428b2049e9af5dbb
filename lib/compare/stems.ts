import type { Topic } from '../vocabulary/topics';

/** Words shorter than this stand in phrases of every topic. */
const SHORTEST = 4;
/** Endings change, beginnings stay: рассчитать, рассчитаем. */
const STEM = 5;
/** A stem tells a topic when at least this share of the phrases it stands in are of that topic. */
const LEAST_SHARE = 0.6;
/** One phrase alone may hold a word by chance. */
const FEW = 1;

/** The words of all phrases taken apart, by language: what a single word tells where no whole phrase is met. */
export class Stems {
  readonly #counts = new Map<string, Map<string, Map<Topic, number>>>();

  add(language: string, topic: Topic, phrase: string): void {
    const ofLanguage = this.#counts.get(language) ?? new Map<string, Map<Topic, number>>();
    this.#counts.set(language, ofLanguage);
    for (const stem of stemsOf(phrase)) {
      const topics = ofLanguage.get(stem) ?? new Map<Topic, number>();
      topics.set(topic, (topics.get(topic) ?? 0) + 1);
      ofLanguage.set(stem, topics);
    }
  }

  /** Topics the words lean to, each with 0…1 for how surely its surest word tells it. */
  topicsOf(language: string, text: string): Map<Topic, number> {
    const found = new Map<Topic, number>();
    for (const stem of stemsOf(text)) {
      const topics = this.#counts.get(language)?.get(stem) ?? new Map<Topic, number>();
      let all = FEW;
      for (const count of topics.values()) all += count;
      for (const [topic, count] of topics) {
        const share = count / all;
        if (share >= LEAST_SHARE) found.set(topic, Math.max(found.get(topic) ?? 0, share));
      }
    }
    return found;
  }
}

function stemsOf(text: string): string[] {
  return text
    .split(' ')
    .filter((word) => word.length >= SHORTEST)
    .map((word) => word.slice(0, STEM));
}
