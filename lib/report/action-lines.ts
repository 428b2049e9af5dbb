import type { Action } from '../model/action';
import type { Brand } from '../model/brand';
import { csvText } from './csv-text';
import type { Translate } from './report';

/** Columns of an action, each with a word in `locales/`. */
export const ACTION_COLUMNS = ['action', 'status', 'owner', 'due', 'effort', 'note'] as const;

/** What the columns of an action hold; empty where nothing was said. */
export function actionFields(action: Action, t: Translate): Record<(typeof ACTION_COLUMNS)[number], string> {
  const { title, status, owner = '', due = '', effort, note = '' } = action;
  return {
    ...{ action: title, owner, due, note, status: t(`actions.status.${status}`) },
    effort: effort ? t(`actions.effort.${effort}`) : '',
  };
}

/** Actions as a table for a spreadsheet, in their order. */
export function actionsCsv(actions: Action[], brands: Pick<Brand, 'id' | 'name'>[], t: Translate): string {
  const head = ['brand', 'kind', 'stage', 'is', 'weight', 'created'].map((column) =>
    t(`actions.columns.${column}`),
  );
  const lines = actions.map((action) => {
    const { brandId, kind, stage, is, weight, createdAt } = action;
    const brand = brands.find(({ id }) => id === brandId)?.name ?? '';
    const created = new Date(createdAt).toISOString();
    const about = [
      brand,
      t(`kinds.${kind}`),
      t(`stages.${stage}.name`),
      t(`actions.was.${is}`),
      weight.toFixed(2),
      created,
    ];
    return [...about, ...Object.values(actionFields(action, t))];
  });
  return csvText([[...head, ...ACTION_COLUMNS.map((column) => t(`actions.columns.${column}`))], ...lines]);
}
