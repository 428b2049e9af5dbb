import type { TFunction } from 'i18next';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference, Row, Side } from '@/lib/model/comparison';
import { Chip } from '../parts/Chip';
import { KindIcon } from '../parts/KindIcon';
import type { Hue } from '../theme';
import { CellCard } from './CellCard';
import styles from './Compare.module.css';
import { rowAnchor } from './GapStrip';
import { Crossing, CrossingWords } from './pairing/Crossing';
import { ByUser, PairMenu } from './pairing/PairMenu';
import { huesOf } from './sides';
import { verdictMark } from './verdict';

interface Props {
  row: Row;
  sides: Side[];
  onOpen: (touchpointId: string) => void;
}

/** One touchpoint on every side, with the station and its verdict on the line between them. */
export function ChainRow({ row, sides, onOpen }: Props) {
  const { t } = useTranslation();
  const hues = huesOf(sides);
  const verdict = verdictMark(row, sides, t);
  const name = t(`kinds.${row.kind}`);
  return (
    <article
      id={rowAnchor(row.id)}
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
          <Figures key={difference.id} difference={difference} hues={hues} />
        ))}
        <PairMenu row={row} name={name} />
      </div>
      {row.cells.map((cell, index) => {
        const side = sides[index];
        if (!side) return null;
        return (
          <div key={side.walk.id} className={styles.cell} data-side={index} data-hue={hues[index]}>
            <CellCard cell={cell} row={row} index={index} sides={sides} onOpen={onOpen} />
          </div>
        );
      })}
    </article>
  );
}

/** The chips on both sides show the impression already; beside measured figures it is left out. */
function worthSaying(differences: Difference[]): Difference[] {
  const measured = differences.filter(({ id }) => id !== 'reaction');
  return measured.length > 0 ? measured : differences;
}

function Figures({ difference, hues }: { difference: Difference; hues: Hue[] }) {
  const { t } = useTranslation();
  return (
    <small className={styles.difference}>
      {t(`differences.${difference.id}`)}
      <span className="tt-num">
        {difference.values.map((value, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a value is its side's, and sides stand still
          <Fragment key={index}>
            {index > 0 && ' · '}
            <b data-hue={hues[index]}>{figureOf(value, difference, t)}</b>
          </Fragment>
        ))}
      </span>
    </small>
  );
}

function figureOf(value: number | undefined, { unit }: Difference, t: TFunction): string {
  if (value === undefined) return '–';
  if (unit !== 'reaction') return t(`differences.value.${unit}`, { n: value });
  return t(`differences.value.reaction.${value === 1 ? '1' : value === 0 ? '0' : '-1'}`);
}
