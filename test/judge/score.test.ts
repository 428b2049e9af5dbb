import { describe, expect, it } from 'vitest';
import { answersFor, scoreWalk } from '../../lib/judge/score';
import { type Question, type Score, Scorecard } from '../../lib/model/scorecard';
import { SHIPPED_SCORECARDS, USUAL_SCORECARD } from '../../lib/vocabulary/scorecards';
import { en } from '../../locales/en';
import { anId } from '../examples';

const question = (id: string, weight: number, more: Partial<Question> = {}): Question => ({
  id,
  weight,
  answer: 'yes-no',
  ...more,
});

const card = (...sections: Question[][]): Scorecard =>
  Scorecard.parse({
    id: anId(1),
    seriesId: anId(2),
    name: 'Mine',
    madeAt: 0,
    sections: sections.map((questions, index) => ({ id: `s${index}`, title: 'S', questions })),
  });

const points = (scorecard: Scorecard, answers: Score['answers'], figures = {}) =>
  scoreWalk({ scorecard, answers, figures }).points;

describe('a score', () => {
  it('is what was earned of what was possible: 4 + 3×0.5 of 4 + 3 + 3 is 55', () => {
    const scorecard = card([question('a', 4), question('b', 3, { answer: 'marks' }), question('c', 3)]);
    expect(points(scorecard, { a: 1, b: 0.5, c: 0 })).toBeCloseTo(55);
  });

  it('takes what does not apply out of the possible: 4 of 4 + 4 is 50, not 4 of 10', () => {
    const scorecard = card([question('a', 4), question('b', 4), question('c', 2)]);
    expect(points(scorecard, { a: 1, b: 0, c: 'n/a' })).toBeCloseTo(50);
  });

  it('neither helps nor harms with what nobody has answered, and counts it as open', () => {
    const scorecard = card([question('a', 4), question('b', 6)]);
    expect(scoreWalk({ scorecard, answers: { a: 1 }, figures: {} })).toMatchObject({
      points: 100,
      answered: 1,
      open: 1,
    });
  });

  it('adds a bonus to the earned only, and never exceeds what was possible', () => {
    const scorecard = card([question('a', 8), question('b', 2), question('bonus', 1, { isBonus: true })]);
    expect(points(scorecard, { a: 1, b: 0, bonus: 1 })).toBeCloseTo(90);
    expect(points(scorecard, { a: 1, b: 0, bonus: 0 })).toBeCloseTo(80);
    expect(points(scorecard, { a: 1, b: 1, bonus: 1 })).toBeCloseTo(100);
  });

  it('does not let one section’s bonus mend another section', () => {
    const scorecard = card([question('a', 5), question('x', 5, { isBonus: true })], [question('b', 5)]);
    expect(points(scorecard, { a: 1, x: 1, b: 0 })).toBeCloseTo(50);
  });

  it('is held to half of the section by a critical question that caps: 9 of 10 become 5 of 10', () => {
    const scorecard = card([question('a', 9), question('must', 1, { critical: 'caps' })]);
    expect(points(scorecard, { a: 1, must: 0 })).toBeCloseTo(50);
    expect(points(scorecard, { a: 0, must: 0 })).toBeCloseTo(0);
    expect(points(scorecard, { a: 1, must: 1 })).toBeCloseTo(100);
  });

  it('loses the whole section by a critical question that fails it, and no other: 0 of 10 and 10 of 10', () => {
    const scorecard = card(
      [question('a', 9), question('must', 1, { critical: 'fails' })],
      [question('b', 10)],
    );
    expect(points(scorecard, { a: 1, must: 0, b: 1 })).toBeCloseTo(50);
  });

  it('is not touched by a critical question that does not apply or was not answered', () => {
    const scorecard = card([question('a', 9), question('must', 1, { critical: 'fails' })]);
    expect(points(scorecard, { a: 1, must: 'n/a' })).toBeCloseTo(100);
    expect(points(scorecard, { a: 1 })).toBeCloseTo(100);
  });

  it('takes a mark of three of five as a pass of a critical question, and of two as a failure', () => {
    const scorecard = card([question('must', 4, { answer: 'marks', critical: 'fails' })]);
    expect(points(scorecard, { must: 0.5 })).toBeCloseTo(50);
    expect(points(scorecard, { must: 0.25 })).toBe(0);
  });

  it('does not exist where less than a fifth of the points is known', () => {
    const scorecard = card([question('a', 1), question('b', 4), question('c', 90)]);
    expect(points(scorecard, { a: 1 })).toBeUndefined();
    expect(points(scorecard, { a: 1, c: 'n/a' })).toBe(100);
  });

  it('does not exist where nothing could be scored', () => {
    expect(points(card([question('a', 1)]), { a: 'n/a' })).toBeUndefined();
  });
});

describe('a question that answers itself', () => {
  const loading = question('loading', 1, {
    answer: 'marks',
    measured: { figure: 'lcp', full: 2_500, none: 4_500 },
  });

  it('has full points at the good end, none at the poor end, and its share between', () => {
    const at = (lcp: number) => points(card([loading]), {}, { lcp });
    expect([at(1_000), at(2_500), at(3_000), at(4_500), at(60_000)]).toEqual([100, 100, 75, 0, 0]);
  });

  it('passes as yes or no only at the good end', () => {
    const yes = question('words', 1, { measured: { figure: 'words', full: 300, none: 0 } });
    expect(points(card([yes]), {}, { words: 299 })).toBe(0);
    expect(points(card([yes]), {}, { words: 300 })).toBe(100);
  });

  it('is overruled by a person, and keeps the figure beside', () => {
    const { sections } = scoreWalk({
      scorecard: card([loading]),
      answers: { loading: 1 },
      figures: { lcp: 9_000 },
    });
    expect(sections[0]?.questions[0]).toMatchObject({ answer: 1, by: 'person', figure: 9_000 });
  });

  it('is open, not failed, where nothing could be measured', () => {
    expect(scoreWalk({ scorecard: card([loading]), answers: {}, figures: {} })).toMatchObject({ open: 1 });
    expect(points(card([loading]), {}, {})).toBeUndefined();
  });
});

describe('answers of people', () => {
  const score = (number: number, more: Partial<Score>): Score => ({
    id: anId(number),
    walkId: anId(9),
    scorecardId: anId(number),
    seriesId: anId(2),
    answers: {},
    at: number,
    ...more,
  });

  it('come from this version, else from the newest other one of the series, never from another scorecard', () => {
    const mine = { ...card([question('a', 1)]), id: anId(7) };
    const other = score(5, { seriesId: anId(99), answers: { a: 1 } });
    const newer = score(4, { answers: { a: 0.5 } });
    const older = score(3, { answers: { a: 0 } });
    expect(answersFor(mine, [other, newer, older])).toEqual({ a: 0.5 });
    expect(answersFor(mine, [other, newer, score(7, { answers: { a: 1 } })])).toEqual({ a: 1 });
    expect(answersFor(mine, [other])).toEqual({});
  });
});

describe('the scorecards that ship', () => {
  it.each(SHIPPED_SCORECARDS)('are valid', (scorecard) => {
    expect(Scorecard.parse(scorecard)).toEqual(scorecard);
  });

  it('hold at least 22 measures, most of them answering themselves, each with its words', () => {
    const questions = USUAL_SCORECARD.sections.flatMap((section) => section.questions);
    expect(questions.length).toBeGreaterThanOrEqual(22);
    expect(questions.filter(({ measured }) => measured).length).toBeGreaterThan(questions.length / 2);
    const { sections, questions: words } = en.judging.scorecards.shipped;
    expect(questions.map(({ id }) => id).filter((id) => !(id in words))).toEqual([]);
    expect(USUAL_SCORECARD.sections.map(({ id }) => id).filter((id) => !(id in sections))).toEqual([]);
  });

  it('refuse two questions of one id, a bonus that is critical, and a scale without a slope', () => {
    expect(() => card([question('a', 1), question('a', 2)])).toThrow('same id');
    expect(() => card([question('a', 1, { isBonus: true, critical: 'caps' })])).toThrow('cannot be critical');
    const flat = { figure: 'lcp', full: 5, none: 5 } as const;
    expect(() => card([question('a', 1, { measured: flat })])).toThrow('are the same');
  });
});
