import { v7 as makeId } from 'uuid';
import type { Scorecard } from '@/lib/model/scorecard';
import { questionText, type Report, scorecardName, sectionTitle } from '@/lib/report';

type Words = Pick<Report, 't'>;

/** The same scorecard with all its words in it, for a copy of one's own or a file for others. */
export function spelledOut(scorecard: Scorecard, words: Words): Scorecard {
  return {
    ...scorecard,
    name: scorecardName(scorecard, words),
    sections: scorecard.sections.map((section) => ({
      ...section,
      title: sectionTitle(section, words),
      questions: section.questions.map((question) => ({ ...question, text: questionText(question, words) })),
    })),
  };
}

/** A new scorecard of the user's own, made from another. Question ids stay, so that answers could be compared. */
export function ownFrom(scorecard: Scorecard, words: Words): Scorecard {
  const whole = spelledOut(scorecard, words);
  const name = words.t('judging.scorecards.copyName', { name: whole.name }).slice(0, 120);
  return { ...whole, ...newVersion(), seriesId: makeId(), name, deletedAt: undefined };
}

/** The id and the date of a version made now. */
export const newVersion = (): Pick<Scorecard, 'id' | 'madeAt'> => ({ id: makeId(), madeAt: Date.now() });
