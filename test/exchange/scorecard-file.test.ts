import { describe, expect, it } from 'vitest';
import { ownFrom, spelledOut } from '@/components/scorecards/own';
import { readScorecard, writeScorecard } from '@/lib/exchange/scorecard-file';
import { USUAL_SCORECARD } from '@/lib/vocabulary/scorecards';
import { anId } from '../examples';
import { englishWords } from '../report/words';

const words = { t: englishWords() };
const own = { id: anId(1), seriesId: anId(2), madeAt: 3 };

const refusalOf = async (text: string) => {
  const read = await readScorecard(new Blob([text]), own);
  return read.ok ? 'accepted' : `${read.problem.code}: ${read.problem.detail}`;
};

describe('a scorecard as a file', () => {
  it('comes back whole, spelled out, as one’s own', async () => {
    const whole = spelledOut(USUAL_SCORECARD, words);
    const read = await readScorecard(writeScorecard(whole), own);
    expect(read).toEqual({ ok: true, value: { ...whole, ...own } });
    expect(whole.sections[0]?.questions[0]?.text).toBe('Is the main content there quickly?');
  });

  it('is refused with the name of the field where it breaks the model', async () => {
    const file = { format: 'touchtrail-scorecard', schemaVersion: 1, name: 'X', sections: [] as unknown[] };
    expect(await refusalOf('{')).toContain('not-a-scorecard');
    expect(await refusalOf('[]')).toContain('not-a-scorecard');
    expect(await refusalOf(JSON.stringify({ ...file, schemaVersion: 2 }))).toContain('schemaVersion');
    expect(await refusalOf(JSON.stringify(file))).toContain('sections');
    const question = { id: 'a', text: 'A', weight: -1, answer: 'yes-no' };
    const broken = { ...file, sections: [{ id: 's', title: 'S', questions: [question] }] };
    expect(await refusalOf(JSON.stringify(broken))).toContain('sections.0.questions.0.weight');
    expect(await refusalOf(' '.repeat(1_000_001))).toContain('1000001 bytes');
  });
});

describe('a scorecard of one’s own', () => {
  it('is another series with the same questions, so that answers can be told apart and compared', () => {
    const copy = ownFrom(USUAL_SCORECARD, words);
    expect(copy.seriesId).not.toBe(USUAL_SCORECARD.seriesId);
    expect(copy.name).toBe('My Touchtrail scorecard');
    expect(copy.sections.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual(
      USUAL_SCORECARD.sections.flatMap(({ questions }) => questions.map(({ id }) => id)),
    );
  });
});
