import { Fragment, memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hue } from '@/lib/compare/brand-marks';
import { sidesTold } from '@/lib/compare/sides-told';
import type { Row, Side } from '@/lib/model/comparison';
import type { Difference } from '@/lib/model/difference';
import type { Gap } from '@/lib/model/gap';
import { AddToPlan } from '../actions/AddToPlan';
import { figureWords } from '../actions/from-gap';
import { Chip } from '../parts/Chip';
import { CopyPart } from '../parts/CopyPart';
import { KindIcon } from '../parts/KindIcon';
import { CellCard } from './CellCard';
import styles from './Compare.module.css';
import { pictureWords } from './over-time';
import { Crossing, CrossingWords } from './pairing/Crossing';
import { ByUser, PairMenu } from './pairing/PairMenu';
import { huesOf } from './sides';
import { verdictMark } from './verdict';

interface Props {
  row: Row;
  /** What the first side lacks here or does worse. */
  gap: Gap | undefined;
  sides: Side[];
  /** Of one site's walks: how much of the row's picture changed, where that is known. */
  pictureShare: number | undefined;
  onOpen: (touchpointId: string) => void;
}

/** One touchpoint on every side, with the station and its verdict on the line between them. */
export const ChainRow = memo(function ChainRow({ row, gap, sides, pictureShare, onOpen }: Props) {
  const { t, i18n } = useTranslation();
  const self = useRef<HTMLElement>(null);
  const hues = huesOf(sides);
  const verdict = verdictMark(row, sides, t, pictureShare);
  const picture = pictureWords(pictureShare, t, i18n.language);
  const name = t(`kinds.${row.kind}`);
  return (
    <article
      ref={self}
      className={styles.row}
      aria-label={t('compare.row', { kind: name, verdict: verdict.text })}
    >
      <div className={styles.mid} data-crosses={row.crosses || undefined}>
        {row.crosses && <Crossing hues={hues} />}
        <span className={styles.node} title={name}>
          <KindIcon kind={row.kind} size={20} />
        </span>
        <Chip tone={verdict.tone}>{verdict.text}</Chip>
        {row.crosses && <CrossingWords />}
        {row.isByUser && <ByUser />}
        {worthSaying(row.differences).map((difference) => (
          <Figures key={difference.id} difference={difference} sides={sides} hues={hues} />
        ))}
        {picture && <small className={styles.difference}>{picture}</small>}
        <span className={styles.rowTools} data-html2canvas-ignore>
          {gap?.is === 'worse' && <AddToPlan gap={gap} name={name} look="icon" />}
          <PairMenu row={row} name={name} />
          <CopyPart find={() => self.current} name={name} />
        </span>
      </div>
      {row.cells.map((cell, index) => {
        const side = sides[index];
        if (!side) return null;
        return (
          <div key={side.walk.id} className={styles.cell} data-side={index} data-hue={hues[index]}>
            <CellCard
              cell={cell}
              row={row}
              gap={index === 0 ? gap : undefined}
              index={index}
              sides={sides}
              onOpen={onOpen}
            />
          </div>
        );
      })}
    </article>
  );
});

/** The chips on both sides show the impression already; beside measured figures it is left out. */
function worthSaying(differences: Difference[]): Difference[] {
  const measured = differences.filter(({ id }) => id !== 'reaction');
  return measured.length > 0 ? measured : differences;
}

/** Each side's figure in its colour; of many sides the first one's, and whose is the best. */
function Figures({ difference, sides, hues }: { difference: Difference; sides: Side[]; hues: Hue[] }) {
  const { t } = useTranslation();
  const { values } = difference;
  const chosen = sidesTold(difference);
  const isChosen = chosen.length < values.length;
  const told = isChosen ? chosen.filter((index) => values[index] !== undefined) : chosen;
  const best = isChosen ? told.find((index) => index > 0) : undefined;
  return (
    <small className={styles.difference}>
      {t(`differences.${difference.id}`)}
      <span className="tt-num">
        {told.map((index, place) => (
          <Fragment key={index}>
            {place > 0 && ' · '}
            <b data-hue={hues[index]}>{figureWords(values[index], difference, t)}</b>
          </Fragment>
        ))}
      </span>
      {best !== undefined && <span>{t('compare.tile.best', { name: sides[best]?.brand.name })}</span>}
    </small>
  );
}
