import type { FigureId, Question, QuestionAnswer, Scorecard, Section } from './scorecard';

/** One figure of a whole walk for each side, in their order; absent where it is not known. */
export interface FigureRow {
  id: FigureId;
  values: (number | undefined)[];
  unit: FigureUnit;
  better: 'more' | 'less';
}
export type FigureUnit =
  | 'ms'
  | 'seconds'
  | 'bytes'
  | 'count'
  | 'share'
  | 'yes-no'
  | 'shift'
  | 'emotion'
  | 'marks';

/** What became of one question on one walk. */
export interface QuestionScore {
  question: Question;
  /** Absent while nobody has answered and nothing could be measured. */
  answer?: QuestionAnswer;
  by: 'person' | 'figure' | 'nobody';
  /** The figure behind a question that answers itself, also where a person overruled it. */
  figure?: number;
  /** A critical question that was not fulfilled. */
  isFailed: boolean;
}

export interface SectionScore {
  section: Section;
  /** Points: without what does not apply or was not answered; bonus counts only as earned. */
  possible: number;
  earned: number;
  /** 0…1 after the critical questions; absent where nothing was possible. */
  share?: number;
  /** A failed critical question holds the section down. */
  held?: 'caps' | 'fails';
  questions: QuestionScore[];
}

/** A walk by a scorecard, with all its parts. */
export interface WalkScore {
  /** 0…100; absent where nothing, or too little, could be scored. */
  points?: number;
  sections: SectionScore[];
  /** Questions that count, and those that nobody has answered yet. */
  answered: number;
  open: number;
}

/** The sides of a comparison by one and the same scorecard. */
export interface ScoreRow {
  scorecard: Scorecard;
  sides: WalkScore[];
}
