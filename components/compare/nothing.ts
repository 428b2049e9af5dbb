import type { TFunction } from 'i18next';
import type { Cell, Row, Side } from '@/lib/model/comparison';
import { OFF_SITE_KINDS } from '@/lib/model/kind';
import { pathOf } from '../parts/names';

/** Why a side shows nothing in a row, as one sentence: not found, not looked, or only seen. */
export function nothingWords(row: Row, index: number, sides: Side[], t: TFunction): string {
  const cell = row.cells[index];
  const side = sides[index];
  if (!cell || !side) return t('viewer.nothing');
  if (cell.is === 'not-found') return lackWords(row, side, t);
  if (cell.is === 'not-looked') return `${t('compare.notLooked')}: ${whyNotLooked(cell, t)}`;
  if (cell.is === 'sighted') return sightedWords(cell, side, t);
  return t('viewer.nothing');
}

/** What was looked for, and on how many pages in vain. */
export function lackWords({ kind }: Row, { stops }: Side, t: TFunction): string {
  const named = t(`kinds.${kind}`);
  if ((OFF_SITE_KINDS as readonly string[]).includes(kind)) return t('compare.lackOff', { kind: named });
  return t('compare.lackHint', { kind: named, pages: t('compare.pages', { count: stops.length }) });
}

/** The reason with its detail: the frame's host, the page, the detector's own words. */
export function whyNotLooked({ why, detail }: Extract<Cell, { is: 'not-looked' }>, t: TFunction): string {
  return detail ? `${t(`notLooked.${why}`)} (${detail})` : t(`notLooked.${why}`);
}

/** Where something stands that never joined the chain. */
export function sightedWords(
  { sighting, stopId }: Extract<Cell, { is: 'sighted' }>,
  side: Side,
  t: TFunction,
): string {
  const is = sighting.state === 'declared' ? t('compare.declared') : t('compare.sighted');
  const stop = side.stops.find(({ id }) => id === stopId);
  return stop ? `${is} · ${t('compare.onPage', { page: pathOf(stop.url) })}` : is;
}
