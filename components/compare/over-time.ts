import type { TFunction } from 'i18next';
import { type ChangeOverTime, changeOverTime } from '@/lib/compare/over-time';
import type { Row, Side } from '@/lib/model/comparison';
import type { Mark } from './verdict';

const TONES: Record<ChangeOverTime, Mark['tone']> = {
  added: 'good',
  removed: 'bad',
  changed: 'warn',
  same: 'plain',
  unknown: 'hatched',
};

/** The chip of a row between the oldest and the newest walk of one site. */
export function changeMark(row: Row, sides: Side[], t: TFunction): Mark {
  const change = changeOverTime(row, sides);
  const text = change === 'unknown' ? t('compare.verdicts.unknown') : t(`overTime.${change}`);
  return { text, tone: TONES[change] };
}
