import type { TFunction } from 'i18next';
import { isOverTime } from '@/lib/compare/over-time';
import type { Difference, Row, Side } from '@/lib/model/comparison';
import type { Tone } from '../parts/Chip';
import { changeMark } from './over-time';

export interface Mark {
  text: string;
  tone: Tone;
}

/** The chip on the line of a row: who has it, and where both have it, who does it better. Seen from the first side. */
export function verdictMark(row: Row, sides: Side[], t: TFunction, pictureShare?: number): Mark {
  if (isOverTime(sides)) return changeMark(row, sides, t, pictureShare);
  const own = sides[0]?.brand;
  const isOurs = own?.role === 'own';
  if (row.verdict === 'matched') return matchedMark(row, t);
  if (row.verdict === 'unknown') return { text: t('compare.verdicts.unknown'), tone: 'hatched' };
  if (row.verdict === 'only-own') {
    const text = isOurs ? t('compare.verdicts.only-own') : t('compare.verdicts.onlyOf', { name: own?.name });
    return { text, tone: 'good' };
  }
  const text = isOurs ? t('compare.verdicts.only-rival') : t('compare.verdicts.notOf', { name: own?.name });
  return { text, tone: 'bad' };
}

function matchedMark(row: Row, t: TFunction): Mark {
  const signs = new Set(row.differences.map(standing).filter((sign) => sign !== 0));
  if (signs.size === 2) return { text: t('compare.verdicts.mixed'), tone: 'warn' };
  if (signs.has(-1)) return { text: t('compare.verdicts.worse'), tone: 'bad' };
  if (signs.has(1)) return { text: t('compare.verdicts.better'), tone: 'good' };
  return { text: t('compare.verdicts.matched'), tone: 'plain' };
}

/** How the first side stands against the best of the others: 1 better, −1 worse, 0 level or not known. */
export function standing({ values, better }: Pick<Difference, 'values' | 'better'>): -1 | 0 | 1 {
  const [own, ...others] = values;
  const known = others.filter((value) => value !== undefined);
  if (own === undefined || known.length === 0) return 0;
  const best = better === 'more' ? Math.max(...known) : Math.min(...known);
  if (own === best) return 0;
  return own > best === (better === 'more') ? 1 : -1;
}
