import type { FigureId, Question, Score, Scorecard, Section } from '../model/scorecard';
import type { QuestionScore, SectionScore, WalkScore } from '../model/walk-score';

/** A section with a failed critical question that "caps" gets this share of its points at most. */
const CAP = 0.5;

/** A critical question has failed when it is fulfilled to less than this: "no", or a mark of one or two of five. */
const PASSES_FROM = 0.5;

/** Of all the points that apply so many must be known; a figure from fewer says more of what was not asked. */
const LEAST_KNOWN = 0.2;

/** Who answered what, and what was measured; see `scoreWalk`. */
export interface ToScore {
  scorecard: Scorecard;
  /** By question id, from people. */
  answers: Score['answers'];
  figures: Partial<Record<FigureId, number>>;
}

/**
 * Scores a walk by a scorecard, 0…100:
 *
 * - A question earns weight × answer (0…1). What a person said counts before what was measured.
 * - What is "n/a", and what nobody has answered yet, is taken out of what is possible, so that it neither helps nor harms.
 * - A bonus adds to what is earned and never to what is possible; a section earns at most all that is possible.
 * - share of a section = earned ÷ possible; a failed critical question holds it to half at most ("caps") or to
 *   nothing ("fails"), whatever else was good, because a customer who meets it leaves.
 * - points = 100 × Σ (share × possible) ÷ Σ possible over the sections in which something was possible.
 *
 * - Where less than a fifth of all points that apply is known, there are no points.
 *
 * Points earned by points possible without N/A, and questions that fail a whole section, are the usage of mystery
 * shopping and contact-centre quality forms (e.g. evaluagent, "Not applicable: removed from calculations", "Auto-fail:
 * set form result to zero"; Amazon Connect, evaluation forms: automatic fail of a section, bonus points). Half as the
 * softer hold is our own.
 */
export function scoreWalk({ scorecard, answers, figures }: ToScore): WalkScore {
  const sections = scorecard.sections.map((section) => scoreSection(section, answers, figures));
  const possible = sum(sections.map((section) => section.possible));
  const held = sum(sections.map((section) => (section.share ?? 0) * section.possible));
  const questions = sections.flatMap((section) => section.questions);
  const applying = questions.filter(({ question, answer }) => !question.isBonus && answer !== 'n/a');
  const known = possible / sum(applying.map(({ question }) => question.weight));
  return {
    ...(possible > 0 && known >= LEAST_KNOWN && { points: (100 * held) / possible }),
    sections,
    answered: questions.filter(({ answer }) => typeof answer === 'number').length,
    open: questions.filter(({ by }) => by === 'nobody').length,
  };
}

function scoreSection(
  section: Section,
  answers: Score['answers'],
  figures: ToScore['figures'],
): SectionScore {
  const questions = section.questions.map((question) => scoreQuestion(question, answers, figures));
  const counted = questions.filter(({ answer }) => typeof answer === 'number');
  const possible = sum(counted.map(({ question }) => (question.isBonus ? 0 : question.weight)));
  const earned = sum(counted.map(({ question, answer }) => question.weight * Number(answer)));
  const failed = questions.flatMap(({ question, isFailed }) => (isFailed ? (question.critical ?? []) : []));
  const held = failed.includes('fails') ? 'fails' : failed.includes('caps') ? 'caps' : undefined;
  const most = held === 'fails' ? 0 : held === 'caps' ? CAP : 1;
  return {
    section,
    possible,
    earned,
    ...(possible > 0 && { share: Math.min(earned / possible, most) }),
    ...(held && { held }),
    questions,
  };
}

function scoreQuestion(
  question: Question,
  answers: Score['answers'],
  figures: ToScore['figures'],
): QuestionScore {
  const { measured } = question;
  const figure = measured && figures[measured.figure];
  const said = answers[question.id];
  const answer =
    said ?? (measured && figure !== undefined ? onScale(measured, question.answer, figure) : undefined);
  return {
    question,
    ...(answer !== undefined && { answer }),
    by: said !== undefined ? 'person' : answer !== undefined ? 'figure' : 'nobody',
    ...(figure !== undefined && { figure }),
    isFailed: question.critical !== undefined && typeof answer === 'number' && answer < PASSES_FROM,
  };
}

type Measured = NonNullable<Question['measured']>;

/** 0…1: where a figure lies between "none" and "full". A question of yes or no passes at "full" and not before. */
function onScale({ full, none }: Measured, answer: Question['answer'], figure: number): number {
  const share = Math.min(1, Math.max(0, (figure - none) / (full - none)));
  return answer === 'yes-no' ? Math.floor(share) : share;
}

/**
 * What people said of a walk that counts for this version of a scorecard: what was said under this version, else under
 * the newest other one of the same series whose questions carry the same ids. `scores` are newest first.
 */
export function answersFor({ id, seriesId }: Scorecard, scores: Score[]): Score['answers'] {
  const score =
    scores.find(({ scorecardId }) => scorecardId === id) ?? scores.find((one) => one.seriesId === seriesId);
  return score?.answers ?? {};
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
