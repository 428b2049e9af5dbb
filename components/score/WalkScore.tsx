import { Button, Select } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side } from '@/lib/model/comparison';
import type { Scorecard } from '@/lib/model/scorecard';
import type { WalkScore as Score } from '@/lib/model/walk-score';
import { scorecardName } from '@/lib/report';
import { perform } from '../parts/perform';
import { QuestionRow } from './QuestionRow';
import styles from './Score.module.css';
import { SectionBar } from './SectionBar';
import { useWords } from './useWords';

interface Props {
  side: Side;
  score: Score;
  scorecard: Scorecard;
  scorecards: Scorecard[];
  onScorecard: (seriesId: string) => void;
}

/** How a walk was scored: the figure, its sections, and, opened, every question with its answer. */
export function WalkScore({ side, score, scorecard, scorecards, onScorecard }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  useKept(side, score, scorecard);
  return (
    <section className={`tt-card ${styles.score}`} aria-label={t('judging.score.title')}>
      <h2 className="tt-hidden">{t('judging.score.title')}</h2>
      <div className={styles.head}>
        <p className={styles.points}>
          <b className="tt-num">{score.points === undefined ? '–' : Math.round(score.points)}</b>
          <small>{t(score.points === undefined ? 'judging.score.few' : 'judging.score.outOf')}</small>
        </p>
        <ul className={styles.sections}>
          {score.sections.map((section) => (
            <SectionBar key={section.section.id} score={section} />
          ))}
        </ul>
      </div>
      <div className={styles.foot}>
        <Button
          size="compact-sm"
          variant="default"
          aria-expanded={isOpen}
          aria-controls={id}
          rightSection={
            isOpen ? <IconChevronUp size={14} aria-hidden /> : <IconChevronDown size={14} aria-hidden />
          }
          onClick={() => setIsOpen(!isOpen)}
        >
          {t(isOpen ? 'judging.score.hide' : 'judging.score.show')}
        </Button>
        <small className="tt-mute">
          {t('judging.score.answered', { count: score.answered })}
          {score.open > 0 && ` · ${t('judging.score.open', { count: score.open })}`}
        </small>
        {scorecards.length > 1 && (
          <Select
            size="xs"
            aria-label={t('judging.score.by')}
            allowDeselect={false}
            value={scorecard.seriesId}
            data={scorecards.map((one) => ({ value: one.seriesId, label: scorecardName(one, words) }))}
            onChange={(seriesId) => seriesId && onScorecard(seriesId)}
          />
        )}
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Questions side={side} score={score} scorecard={scorecard} />}
      </div>
    </section>
  );
}

function Questions({ side, score, scorecard }: Pick<Props, 'side' | 'score' | 'scorecard'>) {
  const { t } = useTranslation();
  return (
    <>
      {score.sections.map((section) => (
        <section key={section.section.id} className={styles.questions}>
          <SectionBar score={section} isHeading />
          {section.questions.map((question) => (
            <QuestionRow
              key={question.question.id}
              score={question}
              onAnswer={(answer) =>
                void perform('answerQuestion', {
                  walkId: side.walk.id,
                  scorecardId: scorecard.id,
                  questionId: question.question.id,
                  answer,
                })
              }
            />
          ))}
        </section>
      ))}
      <details className={styles.how}>
        <summary>{t('judging.score.howTitle')}</summary>
        <p>{t('judging.score.how')}</p>
      </details>
    </>
  );
}

/** The figure that lists show is kept with the walk; when something it hangs on has changed, it is made anew. */
function useKept({ walk, scores }: Side, { points }: Score, { id }: Scorecard): void {
  const kept = scores.find(({ scorecardId }) => scorecardId === id);
  const isOld = walk.state === 'finished' && kept?.points !== points;
  useEffect(() => {
    if (isOld) void perform('scoreWalk', { walkId: walk.id, scorecardId: id });
  }, [isOld, walk.id, id]);
}
