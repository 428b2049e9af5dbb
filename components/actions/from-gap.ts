import type { TFunction } from 'i18next';
import { v7 as makeId } from 'uuid';
import { havingOf } from '@/lib/compare/follow-up';
import type { Action } from '@/lib/model/action';
import type { Comparison, Row } from '@/lib/model/comparison';
import type { Difference } from '@/lib/model/difference';
import type { Gap } from '@/lib/model/gap';
import { nameOf, wordsOf } from '../parts/names';

/** The words of a gap: what the others have, in their own words, or the figure that is worse. */
export interface GapWords {
  name: string;
  /** The label that tells three promotions apart. */
  about?: string | undefined;
}

export function gapWords(gap: Gap, row: Row | undefined, t: TFunction): GapWords {
  const held = gap.heldBy
    .map((side) => row?.cells[side])
    .find((cell) => cell?.is === 'met' || cell?.is === 'sighted');
  const thing = held?.is === 'met' ? held.touchpoints[0] : held?.is === 'sighted' ? held.sighting : undefined;
  if (gap.difference) return { name: t(`kinds.${gap.kind}`), about: differenceWords(gap.difference, gap, t) };
  if (!thing) return { name: t(`kinds.${gap.kind}`) };
  return { name: nameOf(thing, t), about: wordsOf(thing, t) };
}

/** "Fields to fill in: 9 against 4". */
function differenceWords(difference: Difference, gap: Gap, t: TFunction): string {
  const [holder = 0] = gap.heldBy;
  const values = gap.heldBy.flatMap((side) => difference.values[side] ?? []);
  const best = difference.better === 'more' ? Math.max(...values) : Math.min(...values);
  return t('actions.against', {
    what: t(`differences.${difference.id}`),
    own: figureWords(difference.values[gap.side], difference, t),
    best: figureWords(values.length > 0 ? best : difference.values[holder], difference, t),
  });
}

/** A figure with its unit; a dash where it is not known. */
export function figureWords(
  value: number | undefined,
  { unit }: Pick<Difference, 'unit'>,
  t: TFunction,
): string {
  if (value === undefined) return '–';
  if (unit !== 'reaction') return t(`differences.value.${unit}`, { n: value });
  return t(`differences.value.reaction.${value === 1 ? '1' : value === 0 ? '0' : '-1'}`);
}

/** The action that a gap becomes. */
export function actionFrom(
  { sides, rows }: Comparison,
  gap: Gap,
  t: TFunction,
  now = Date.now(),
): Action | undefined {
  const side = sides[gap.side];
  if (!side) return undefined;
  const { name, about } = gapWords(
    gap,
    rows.find(({ id }) => id === gap.rowId),
    t,
  );
  const value = gap.difference?.values[gap.side];
  return {
    ...{
      id: makeId(),
      brandId: side.brand.id,
      kind: gap.kind,
      stage: gap.stage,
      is: gap.is,
      rowId: gap.rowId,
    },
    title: (about ? `${name}: ${about}` : name).slice(0, 256),
    had: havingOf(side, gap.kind),
    ...(gap.difference && value !== undefined && { figure: { id: gap.difference.id, value } }),
    ...{ status: 'open', weight: gap.weight, createdAt: now, fromWalkId: side.walk.id },
  };
}
