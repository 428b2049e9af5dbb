import { useTranslation } from 'react-i18next';
import type { Side } from '@/lib/model/comparison';
import type { Stop } from '@/lib/model/stop';
import { numbersIn } from '@/lib/report/numbers';
import { Chip } from '../parts/Chip';
import { KindIcon } from '../parts/KindIcon';
import { pathOf, webAddress } from '../parts/names';
import { exactly, sinceStart, span } from '../parts/time';
import { PageMarks } from './PageMarks';
import styles from './ReadBack.module.css';
import { StopPictures } from './StopPictures';
import { notInChain, type Station } from './stations';
import { TouchpointItem } from './TouchpointItem';

interface Props {
  station: Station;
  side: Side;
  onOpen: (touchpointId: string) => void;
  onOpenPage: (shotId: string, title: string) => void;
}

/** A page of the walk with what was met on it, and what was seen there or could not be looked into. */
export function StationView({ station, side, onOpen, onOpenPage }: Props) {
  const { stop, touchpoints, isReturn } = station;
  return (
    <li className={styles.station}>
      <StationHead station={station} side={side} />
      {stop && !isReturn && <StopPictures stop={stop} onOpen={onOpenPage} />}
      {touchpoints.map((touchpoint) => (
        <TouchpointItem key={touchpoint.id} touchpoint={touchpoint} side={side} onOpen={onOpen} />
      ))}
      {stop && !isReturn && <Rest stop={stop} side={side} />}
    </li>
  );
}

function StationHead({ station: { stop, isReturn }, side }: Pick<Props, 'station' | 'side'>) {
  const { t, i18n } = useTranslation();
  const address = stop && webAddress(stop.url);
  const path = stop && pathOf(stop.url);
  return (
    <div className={styles.stop}>
      <h2 dir="auto">
        {stop ? stop.title || path : t('readBack.offSite')}
        {isReturn && path && <small> {t('readBack.backAt', { page: path })}</small>}
      </h2>
      <p>
        {address && !isReturn && (
          <a href={address} target="_blank" rel="noopener noreferrer" dir="auto">
            {path}
          </a>
        )}
        {stop?.load.loaded !== undefined && !isReturn && (
          <span>{t('readBack.loaded', { time: seconds(stop.load.loaded, i18n.language) })}</span>
        )}
        {stop && !isReturn && (
          <time className="tt-num" title={exactly(stop.at, i18n.language)}>
            {sinceStart(stop.at - side.walk.startedAt, t)}
          </time>
        )}
      </p>
    </div>
  );

  function seconds(ms: number, language: string): string {
    if (ms < 1000) return span(ms, t);
    const n = numbersIn(language, { maximumFractionDigits: 1 })(ms / 1000);
    return t('app.time.seconds', { n });
  }
}

/** Absence is a claim: what could not be looked into stands beside what was seen. */
function Rest({ stop, side }: { stop: Stop; side: Side }) {
  const { t } = useTranslation();
  const seen = notInChain(stop, side.touchpoints);
  const blind = useBlindness(stop);
  return (
    <>
      <PageMarks stop={stop} />
      {seen.length > 0 && (
        <p className={styles.rest}>
          <span>{t('readBack.alsoSeen')}:</span>
          {seen.map(({ key, kind }) => (
            <Chip key={key}>
              <KindIcon kind={kind} size={13} /> {t(`kinds.${kind}`)}
            </Chip>
          ))}
        </p>
      )}
      {blind.length > 0 && (
        <p className={styles.rest}>
          <span>{t('readBack.blind')}:</span>
          {blind.map((text) => (
            <Chip key={text} tone="hatched">
              <bdi>{text}</bdi>
            </Chip>
          ))}
        </p>
      )}
    </>
  );
}

function useBlindness({ blindSpots, answers }: Stop): string[] {
  const { t } = useTranslation();
  const spots = blindSpots.map(({ why, what }) => t(`readBack.blindSpots.${why}`, { what }));
  const failures = Object.entries(answers).flatMap(([detector, answer]) => {
    if (answer.was === 'failed') return t('readBack.failed', { detector, reason: answer.reason });
    return answer.was === 'cut-short' ? t('readBack.cutShort', { detector }) : [];
  });
  return [...new Set([...spots, ...failures])];
}
