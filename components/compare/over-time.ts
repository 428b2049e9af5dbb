import type { TFunction } from 'i18next';
import { type ChangeOverTime, changeOverTime, isPictureChanged } from '@/lib/compare/over-time';
import type { Row, Side } from '@/lib/model/comparison';
import { numbersIn } from '@/lib/report/numbers';
import type { Mark } from './verdict';

const TONES: Record<ChangeOverTime, Mark['tone']> = {
  added: 'good',
  removed: 'bad',
  changed: 'warn',
  same: 'plain',
  unknown: 'hatched',
};

/** The chip of a row between the oldest and the newest walk of one site. */
export function changeMark(row: Row, sides: Side[], t: TFunction, pictureShare?: number): Mark {
  const change = changeOverTime(row, sides, pictureShare);
  const text = change === 'unknown' ? t('compare.verdicts.unknown') : t(`overTime.${change}`);
  return { text, tone: TONES[change] };
}

/** That the picture changed, and by how much; undefined where it did not, or where nobody knows. */
export function pictureWords(share: number | undefined, t: TFunction, language: string): string | undefined {
  if (!isPictureChanged(share)) return undefined;
  return t('overTime.pictureOtherwise', { share: percentWords(share ?? 0, language) });
}

export function percentWords(share: number, language: string): string {
  return numbersIn(language, { style: 'percent', maximumFractionDigits: 1 })(share);
}
