import { useTranslation } from 'react-i18next';
import type { SectionScore } from '@/lib/model/walk-score';
import { sectionTitle } from '@/lib/report';
import { numbersIn } from '@/lib/report/numbers';
import styles from './Score.module.css';
import { useWords } from './useWords';

interface Props {
  score: SectionScore;
  /** Above its questions, with its points. */
  isHeading?: boolean;
}

/** A section of a scorecard as a bar; held down by a critical question it is red and says so. */
export function SectionBar({ score, isHeading = false }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { section, share, held, earned, possible } = score;
  const percent = share === undefined ? undefined : Math.round(share * 100);
  const number = numbersIn(words.language, { maximumFractionDigits: 1 });
  const Box = isHeading ? 'div' : 'li';
  return (
    <Box className={styles.section} data-held={held}>
      {isHeading ? <h3>{sectionTitle(section, words)}</h3> : <span>{sectionTitle(section, words)}</span>}
      <span className={styles.bar} aria-hidden>
        <span style={{ width: `${percent ?? 0}%` }} />
      </span>
      <span className="tt-num">
        {percent === undefined ? '–' : t('judging.score.share', { n: percent })}
        {isHeading && possible > 0 && (
          <small className="tt-mute">
            {' '}
            {t('judging.score.earned', { earned: number(earned), possible: number(possible) })}
          </small>
        )}
      </span>
      {held && <em>{t(`judging.score.${held}`)}</em>}
    </Box>
  );
}
