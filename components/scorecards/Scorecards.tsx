import { Button, FileButton } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { v7 as makeId } from 'uuid';
import { useLocation } from 'wouter';
import { readScorecard } from '@/lib/exchange/scorecard-file';
import type { Scorecard } from '@/lib/model/scorecard';
import { Loading } from '../parts/Loading';
import { perform, showProblem, tell } from '../parts/perform';
import { useScorecards } from '../score/useScorecards';
import { useTitle } from '../title';
import { newVersion } from './own';
import { ScorecardCard } from './ScorecardCard';
import styles from './Scorecards.module.css';

/** Every scorecard there is: which is in use, and the user's own to make, change and hand on. */
export function Scorecards() {
  const { t } = useTranslation();
  const scorecards = useScorecards();
  useTitle(t('judging.scorecards.title'));
  if (!scorecards) return <Loading rows={3} height={88} />;
  const { all, own, inUse } = scorecards;
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div>
          <h1>{t('judging.scorecards.title')}</h1>
          <p>{t('judging.scorecards.lead')}</p>
        </div>
        <Import />
      </header>
      {all.map((scorecard) => (
        <ScorecardCard
          key={scorecard.id}
          scorecard={scorecard}
          isOwn={own.includes(scorecard)}
          isInUse={scorecard.seriesId === inUse.seriesId}
        />
      ))}
      {own.length === 0 && <p className="tt-mute">{t('judging.scorecards.noOwn')}</p>}
    </div>
  );
}

function Import() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const take = async (file: File | null) => {
    if (!file) return;
    const read = await readScorecard(file, { ...newVersion(), seriesId: makeId() });
    if (!read.ok) return showProblem(read.problem);
    const scorecard: Scorecard = read.value;
    const saved = await perform('saveScorecard', { scorecard });
    if (!saved.ok) return;
    tell(t('judging.scorecards.imported', { name: scorecard.name }));
    navigate(`/scorecards/${scorecard.seriesId}`);
  };
  return (
    <FileButton accept="application/json,.json" onChange={(file) => void take(file)}>
      {(props) => (
        <Button {...props} variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
          {t('judging.scorecards.import')}
        </Button>
      )}
    </FileButton>
  );
}
