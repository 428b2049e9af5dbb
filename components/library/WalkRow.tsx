import { Checkbox } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { BrandDot } from '../parts/BrandDot';
import { Chip } from '../parts/Chip';
import { exactly, when } from '../parts/time';
import { ChainStrip } from './ChainStrip';
import styles from './Library.module.css';
import type { LibraryRow } from './rows';
import { useChain } from './useRows';

interface Props {
  row: LibraryRow;
  isWhole: boolean;
  /** Place in the list, for measuring. */
  index: number;
  isSelected: boolean;
  onToggle: () => void;
  ref?: Ref<HTMLTableRowElement>;
}

/** One walk of the library. The name is the link; it covers the row, so that a click anywhere opens the walk. */
export function WalkRow({ row, isWhole, index, isSelected, onToggle, ref }: Props) {
  const { t, i18n } = useTranslation();
  const { walk, brand, hue, points } = row;
  const touchpoints = useChain(row, isWhole);
  const name = walk.scenario || t('app.unnamed');
  const moment = (
    <time dateTime={new Date(walk.startedAt).toISOString()} title={exactly(walk.startedAt, i18n.language)}>
      {when(walk.startedAt, i18n.language)}
    </time>
  );
  return (
    <tr ref={ref} data-index={index} className={styles.row} data-selected={isSelected || undefined}>
      <td className={styles.check}>
        <Checkbox
          size="sm"
          checked={isSelected}
          onChange={onToggle}
          aria-label={t('library.select', { name, brand: brand.name })}
        />
      </td>
      <td>
        <Link href={`/walk/${walk.id}`} className={styles.name ?? ''} data-walk={walk.id} dir="auto">
          {name}
        </Link>
        {walk.state !== 'finished' && (
          <Chip tone="warn">{t(walk.state === 'walking' ? 'library.walking' : 'library.paused')}</Chip>
        )}
        <div className={styles.narrowLine}>
          <BrandDot hue={hue} /> <bdi>{brand.name}</bdi> ·{' '}
          {touchpoints && `${t('library.sum.touchpoints', { count: touchpoints.length })} · `}
          {moment}
        </div>
      </td>
      <td className={styles.wide}>
        <span className={styles.brand}>
          <BrandDot hue={hue} /> <bdi>{brand.name}</bdi>
          {brand.role === 'own' && <span className="tt-hidden">({t('app.yourOwn')})</span>}
        </span>
      </td>
      <td className={styles.wide} dir="auto">
        {walk.persona}
      </td>
      <td className={styles.wide}>
        <ChainStrip touchpoints={touchpoints ?? []} />
      </td>
      <td className={`${styles.wide} tt-num`}>{touchpoints?.length}</td>
      <td className={`${styles.wide} tt-num`}>{points === undefined ? '–' : Math.round(points)}</td>
      <td className={`${styles.wide} tt-num`}>{moment}</td>
    </tr>
  );
}
