import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '@/lib/model/action';
import type { Comparison } from '@/lib/model/comparison';
import type { Gap } from '@/lib/model/gap';
import { addAction, changeAction, listActions } from '@/lib/store/actions';
import { offerUndo, showProblem } from '../parts/perform';
import { words } from '../words';
import { actionFrom } from './from-gap';

interface Planned {
  /** Of the first side's brand, heaviest first. */
  actions: Action[];
  /** The action that a gap became. */
  find: (gap: Gap) => Action | undefined;
  add: (gap: Gap) => Promise<void>;
}

const PlannedContext = createContext<Planned>({ actions: [], find: () => undefined, add: async () => {} });

/** What the brand of the first side plans to do, and how a gap is added to it. */
export function usePlanned(): Planned {
  return useContext(PlannedContext);
}

export function PlannedProvider({ comparison, children }: { comparison: Comparison; children: ReactNode }) {
  const { t } = useTranslation();
  const brandId = comparison.sides[0]?.brand.id ?? '';
  const actions = useLiveQuery(() => listActions([brandId]), [brandId]);
  const planned = useMemo((): Planned => {
    const all = actions ?? [];
    return {
      actions: all,
      find: (gap) => all.find(({ rowId, is }) => rowId === gap.rowId && is === gap.is),
      add: async (gap) => {
        const action = actionFrom(comparison, gap, t);
        if (action) await plan(action);
      },
    };
  }, [actions, comparison, t]);
  return <PlannedContext value={planned}>{children}</PlannedContext>;
}

async function plan(action: Action): Promise<void> {
  const added = await addAction(action);
  if (!added.ok) return showProblem(added.problem);
  offerUndo(words.t('actions.added', { title: action.title }), () => void setDeleted(action, Date.now()));
}

/** Deletes an action and offers to take that back. */
export async function deleteAction(action: Action): Promise<void> {
  if (await setDeleted(action, Date.now())) {
    offerUndo(words.t('actions.deleted', { title: action.title }), () => void setDeleted(action, undefined));
  }
}

async function setDeleted({ id }: Action, deletedAt: number | undefined): Promise<boolean> {
  const done = await changeAction(id, { deletedAt });
  if (!done.ok) showProblem(done.problem);
  return done.ok;
}
