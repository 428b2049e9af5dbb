import type { TFunction } from 'i18next';
import { isOverTime } from '@/lib/compare/over-time';
import type { Row, Side } from '@/lib/model/comparison';
import type { Difference } from '@/lib/model/difference';
import type { Tone } from '../parts/Chip';
import { changeMark } from './over-time';
import { voiceOf } from './sides';

export interface Mark {
  text: string;
  tone: Tone;
}

/** The chip on the line of a row: who has it, and where both have it, who does it better. Seen from the first side. */
export function verdictMark(row: Row, sides: Side[], t: TFunction, pictureShare?: number): Mark {
  if (isOverTime(sides)) return changeMark(row, sides, t, pictureShare);
  const name = sides[0]?.brand.name;
  const isOurs = voiceOf(sides) === 'owner';
  if (row.verdict === 'matched') return matchedMark(row, t);
  if (row.verdict === 'unknown') return { text: t('compare.verdicts.unknown'), tone: 'hatched' };
  if (row.verdict === 'only-own') {
    const text = isOurs ? t('compare.verdicts.only-own') : t('compare.verdicts.onlyOf', { name });
    return { text, tone: 'good' };
  }
  const text = isOurs ? t('compare.verdicts.only-rival') : t('compare.verdicts.notOf', { name });
  return { text, tone: 'bad' };
}

function matchedMark(row: Row, t: TFunction): Mark {
  const signs = new Set(row.differences.map(standing).filter((sign) => sign !== 0));
  if (signs.size === 2) return { text: t('compare.verdicts.mixed'), tone: 'warn' };
  if (signs.has(-1)) return { text: t('compare.verdicts.worse'), tone: 'bad' };
  if (signs.has(1)) return { text: t('compare.verdicts.better'), tone: 'good' };
  return { text: havingWords(row, t), tone: 'plain' };
}

/** Two are both; of more it is said how many. */
function havingWords({ cells }: Row, t: TFunction): string {
  if (cells.length === 2) return t('compare.verdicts.matched');
  const n = cells.filter(({ is }) => is === 'met' || is === 'sighted').length;
  return n === cells.length
    ? t('compare.verdicts.all')
    : t('compare.verdicts.some', { n, of: n + cells.filter(({ is }) => is === 'not-found').length });
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
