import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { numbersIn } from '@/lib/report/numbers';
import { db } from '@/lib/store/db';
import { exactly } from '../parts/time';
import styles from './Viewer.module.css';

/** How a picture was made and under what conditions. */
export function ShotFacts({ shotId }: { shotId: string }) {
  const { t, i18n } = useTranslation();
  const shot = useLiveQuery(() => db.shots.get(shotId), [shotId]);
  if (!shot) return null;
  const percent = numbersIn(i18n.language, { style: 'percent' });
  const { width, height } = shot.viewport;
  const facts = [
    exactly(shot.at, i18n.language),
    t(`viewer.made.${shot.method}`),
    t(shot.extent === 'page' ? 'viewer.made.page' : 'viewer.made.viewport', {
      width: Math.round(width),
      height: Math.round(height),
    }),
    shot.pageHeight && t('viewer.made.cut', { height: Math.round(shot.pageHeight) }),
    t('viewer.made.ratio', { count: Number(shot.pixelRatio.toFixed(2)) }),
    shot.zoom && t('viewer.made.zoom', { percent: percent(shot.zoom) }),
    shot.theme && t(`viewer.made.${shot.theme}`),
    shot.masked > 0 && t('viewer.made.masked', { count: Math.round(shot.masked) }),
    shot.redactedAt && t('viewer.made.redacted', { when: exactly(shot.redactedAt, i18n.language) }),
  ];
  return <p className={`${styles.made} tt-num`}>{facts.filter(Boolean).join(' · ')}</p>;
}
