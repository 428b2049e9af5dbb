import { useTranslation } from 'react-i18next';
import type { QuestionAnswer } from '@/lib/model/scorecard';
import type { QuestionScore } from '@/lib/model/walk-score';
import { figureText, questionText } from '@/lib/report';
import { FIGURE_UNITS } from '@/lib/vocabulary/figures';
import { Choice } from '../judge/Choice';
import { Chip } from '../parts/Chip';
import styles from './Score.module.css';
import { useWords } from './useWords';

interface Props {
  score: QuestionScore;
  /** null takes a person's answer back. */
  onAnswer: (answer: QuestionAnswer | null) => void;
}

/** Marks 1 to 5 as shares of a question's points. */
const MARKS = [0, 0.25, 0.5, 0.75, 1];

/** One question with its weight, what was measured, and the answer a person gives. */
export function QuestionRow({ score: { question, answer, by, figure, isFailed }, onAnswer }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const text = questionText(question, words);
  const numbers =
    question.answer === 'marks'
      ? MARKS.map((value, index) => ({
          value,
          shown: String(index + 1),
          label: t('judging.judge.scale', { n: index + 1 }),
        }))
      : [
          { value: 1, label: t('judging.score.yes') },
          { value: 0, label: t('judging.score.no') },
        ];
  const notThis = { value: 'n/a' as const, shown: t('judging.score.na'), label: t('judging.score.naHint') };
  return (
    <div className={styles.question} data-failed={isFailed || undefined}>
      <div>
        <p>{text}</p>
        <p className={styles.about}>
          <span className="tt-num">{t('judging.score.weight', { count: question.weight })}</span>
          {question.critical && <Chip tone={isFailed ? 'bad' : 'warn'}>{t('judging.score.critical')}</Chip>}
          {question.isBonus && <Chip tone="good">{t('judging.score.bonus')}</Chip>}
          {question.measured && (
            <span>{t(`judging.score.${measuredWords(by, figure)}`, { value: value() })}</span>
          )}
        </p>
      </div>
      <Choice<QuestionAnswer>
        label={t('judging.score.answerOf', { question: text })}
        options={[...numbers, notThis]}
        value={by === 'person' ? answer : undefined}
        onChange={onAnswer}
      />
    </div>
  );

  function value(): string {
    return question.measured ? figureText(FIGURE_UNITS[question.measured.figure].unit, figure, words) : '';
  }
}

function measuredWords(by: QuestionScore['by'], figure: number | undefined) {
  if (figure === undefined) return 'notMeasured';
  return by === 'person' ? 'overruled' : 'measured';
}
