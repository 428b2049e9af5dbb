import { createContext, useContext } from 'react';
import { v7 as makeId } from 'uuid';
import { isOneBrand } from '@/lib/compare/over-time';
import type { Side } from '@/lib/model/comparison';
import type { KeptComparison } from '@/lib/model/kept-comparison';
import type { Result } from '@/lib/model/result';
import { changeComparison, keepComparison } from '@/lib/store/comparisons';
import { pinsOf } from '@/lib/store/pins';
import { words } from '../../words';
import { sideNames } from '../sides';

type ChangeKept = (kept: KeptComparison) => Partial<KeptComparison>;

export interface Keeping {
  /** Absent while the comparison on screen was not given a name. */
  kept: KeptComparison | undefined;
  /** Changes the comparison on screen; one without a name is first kept under the names of its brands. */
  change(change: ChangeKept): Promise<void>;
}

export const KeepingContext = createContext<Keeping>({ kept: undefined, change: async () => {} });

/** The kept comparison on screen, and how to change it: its walks and its name. Pins have a door of their own (`lib/store/pins`). */
export function useKeeping(): Keeping {
  return useContext(KeepingContext);
}

/** Where a kept comparison is. */
export function keptPath({ id }: Pick<KeptComparison, 'id'>): string {
  return `/kept/${id}`;
}

/** The name a comparison has until somebody gives it one. */
export function nameOfSides(sides: Side[]): string {
  const names = sideNames(sides, words.t, words.language).join(` ${words.t('compare.vs')} `);
  return (isOneBrand(sides) ? `${sides[0]?.brand.name}: ${names}` : names).slice(0, 200);
}

/** Changes a kept comparison, or keeps the sides as a new one that is changed so; the pins of its walks go with it. */
export async function changeOrKeep(
  kept: KeptComparison | undefined,
  sides: Side[],
  change: ChangeKept,
  now = Date.now(),
): Promise<Result<KeptComparison>> {
  if (kept) return changeComparison(kept.id, change);
  const walkIds = sides.map(({ walk }) => walk.id);
  const fresh: KeptComparison = {
    ...(await pinsOf({ walkIds })),
    id: makeId(),
    name: nameOfSides(sides),
    walkIds,
    createdAt: now,
  };
  return keepComparison({ ...fresh, ...change(fresh) });
}
