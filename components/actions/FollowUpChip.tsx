import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FollowUp } from '@/lib/compare/follow-up';
import type { Action } from '@/lib/model/action';
import { Chip, type Tone } from '../parts/Chip';
import { when } from '../parts/time';
import styles from './Actions.module.css';

const TONES: Record<FollowUp['is'], Tone> = {
  'not-walked': 'plain',
  found: 'good',
  better: 'good',
  'still-missing': 'bad',
  'still-worse': 'bad',
  'not-looked': 'hatched',
};

/** What the brand's next walk says about an action, with the way to that walk. */
export function FollowUpChip({ action, found }: { action: Action; found: FollowUp }) {
  const { t, i18n } = useTranslation();
  if (found.is === 'not-walked') {
    const isClosed = action.status === 'dropped';
    return isClosed ? null : <Chip>{t('actions.followUp.not-walked')}</Chip>;
  }
  const { walk } = found.side;
  const words = t(`actions.followUp.${found.is}`, { when: when(walk.startedAt, i18n.language) });
  const why = found.is === 'not-looked' && found.why ? `: ${t(`notLooked.${found.why}`)}` : '';
  return (
    <Link href={`/walk/${walk.id}`} className={styles.link ?? ''}>
      <Chip tone={TONES[found.is]}>
        <span>
          {words}
          {why}
        </span>
      </Chip>
    </Link>
  );
}
