import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isEarlier, isOverTime } from '@/lib/compare/over-time';
import type { Cell } from '@/lib/model/comparison';
import { AddToPlan } from '../actions/AddToPlan';
import { when } from '../parts/time';
import type { CellProps } from './CellCard';
import styles from './Compare.module.css';
import { lackWords, whyNotLooked } from './nothing';
import { heldElsewhere, voiceOf } from './sides';

interface Props extends Omit<CellProps, 'cell'> {
  cell: Exclude<Cell, { is: 'met' | 'sighted' }>;
}

/** Where a side has nothing: dashed and red when it was looked for, hatched when nobody could look. */
export function Ghost({ cell, row, gap, index, sides, onOpen }: Props) {
  const { t, i18n } = useTranslation();
  const side = sides[index];
  if (!side) return null;
  const owner = (
    <span className={styles.owner} dir="auto">
      {side.brand.name}
    </span>
  );
  if (cell.is === 'not-looked') {
    return (
      <div className={`${styles.ghost} ${styles.hatched}`}>
        {owner}
        <b>{t('compare.notLooked')}</b>
        <span dir="auto">{whyNotLooked(cell, t)}</span>
      </div>
    );
  }
  const held = heldElsewhere(row, index);
  const isOursToMend = index === 0;
  const title = lackTitle();
  return (
    <div className={styles.ghost}>
      {owner}
      <b className={isOursToMend ? styles.lose : styles.win} dir="auto">
        {title}
      </b>
      <span>{lackWords(row, side, t)}</span>
      <span className={styles.ghostActs} data-html2canvas-ignore>
        {gap?.is === 'missing' && <AddToPlan gap={gap} name={t(`kinds.${row.kind}`)} look="words" />}
        {isOursToMend && held && (
          <Anchor
            component="button"
            type="button"
            ta="start"
            underline="always"
            onClick={() => onOpen(held.touchpoint.id)}
          >
            {isOverTime(sides)
              ? t('overTime.seeThen', { when: when(sides[held.side]?.walk.startedAt ?? 0, i18n.language) })
              : t('compare.seeTheirs', { name: sides[held.side]?.brand.name })}
          </Anchor>
        )}
      </span>
    </div>
  );

  function lackTitle(): string {
    if (!side) return '';
    if (isOverTime(sides)) {
      const day = when(side.walk.startedAt, i18n.language);
      return t(isEarlier(sides, index) ? 'overTime.notYet' : 'overTime.noLonger', { when: day });
    }
    const voice = voiceOf(sides);
    if (isOursToMend || voice === 'walk') return t(`compare.missing.${voice}`, { name: side.brand.name });
    return t('compare.theyLack');
  }
}
