import { Button, Group } from '@mantine/core';
import { IconCopy, IconDownload, IconPencil, IconTrash } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { writeScorecard } from '@/lib/exchange/scorecard-file';
import type { Scorecard } from '@/lib/model/scorecard';
import { scorecardName } from '@/lib/report';
import { versionsOf } from '@/lib/store/scores';
import { Chip } from '../parts/Chip';
import { offerUndo, perform, tell } from '../parts/perform';
import { fileName, saveFile } from '../parts/save-file';
import { Tool } from '../parts/Tool';
import { exactly, when } from '../parts/time';
import { useWords } from '../score/useWords';
import { ownFrom, spelledOut } from './own';
import styles from './Scorecards.module.css';

interface Props {
  scorecard: Scorecard;
  isOwn: boolean;
  isInUse: boolean;
}

/** One scorecard with what can be done with it. */
export function ScorecardCard({ scorecard, isOwn, isInUse }: Props) {
  const { t, i18n } = useTranslation();
  const words = useWords();
  const [, navigate] = useLocation();
  const { seriesId, madeAt } = scorecard;
  const name = scorecardName(scorecard, words);
  const versions = useLiveQuery(() => versionsOf(seriesId), [seriesId]) ?? [];
  const questions = scorecard.sections.flatMap((section) => section.questions);
  const measured = questions.filter((question) => question.measured).length;
  return (
    <section className={`tt-card ${styles.card}`} aria-label={name}>
      <div>
        <h2>
          <bdi>{name}</bdi> {isInUse && <Chip tone="good">{t('judging.scorecards.inUse')}</Chip>}
        </h2>
        <p>
          {t('judging.scorecards.questions', { count: questions.length })} ·{' '}
          {t('judging.scorecards.measured', { count: measured })} ·{' '}
          <span title={exactly(madeAt, i18n.language)}>
            {isOwn
              ? t('judging.scorecards.version', { when: when(madeAt, i18n.language) })
              : t('judging.scorecards.ships')}
          </span>
          {versions.length > 1 && ` · ${t('judging.scorecards.versions', { count: versions.length })}`}
        </p>
      </div>
      <Group gap={6}>
        {!isInUse && (
          <Button size="compact-sm" variant="default" onClick={() => void use()}>
            {t('judging.scorecards.use')}
          </Button>
        )}
        {isOwn && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPencil size={14} aria-hidden />}
            onClick={() => navigate(`/scorecards/${seriesId}`)}
          >
            {t('judging.scorecards.edit')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconCopy size={14} aria-hidden />}
          onClick={() => void copy()}
        >
          {t('judging.scorecards.copy')}
        </Button>
        <Tool
          look="framed"
          icon={IconDownload}
          label={t('judging.scorecards.export')}
          of={name}
          onClick={give}
        />
        {isOwn && (
          <Tool
            look="framed"
            icon={IconTrash}
            label={t('judging.scorecards.delete')}
            of={name}
            onClick={() => void remove()}
          />
        )}
      </Group>
    </section>
  );

  async function use() {
    const used = await perform('changeSettings', { scorecardSeriesId: seriesId });
    if (used.ok) tell(t('judging.scorecards.used', { name }));
  }

  async function copy() {
    const own = ownFrom(scorecard, words);
    const saved = await perform('saveScorecard', { scorecard: own });
    if (saved.ok) navigate(`/scorecards/${own.seriesId}`);
  }

  function give() {
    saveFile(writeScorecard(spelledOut(scorecard, words)), fileName(['scorecard', name], 'json'));
  }

  async function remove() {
    const removed = await perform('deleteScorecard', { seriesId, isDeleted: true });
    if (!removed.ok) return;
    offerUndo(
      t('judging.scorecards.deleted', { name }),
      () => void perform('deleteScorecard', { seriesId, isDeleted: false }),
    );
  }
}
