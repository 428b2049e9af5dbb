import { ACTION_COLUMNS, actionFields } from '../action-lines';
import type { Report } from '../report';
import { foreign, type Html, html } from './markup';

/** What the first side's brand decided to do about its gaps; nothing where nothing was decided. */
export function plan(report: Report): Html | undefined {
  const { actions, t } = report;
  if (actions.length === 0) return undefined;
  const lines = actions.map((action) => {
    const fields = actionFields(action, t);
    return html`<tr>${ACTION_COLUMNS.map((column) => html`<td>${foreign(fields[column])}</td>`)}</tr>`;
  });
  const heads = ACTION_COLUMNS.map((column) => html`<th scope="col">${t(`actions.columns.${column}`)}</th>`);
  return html`<section class="plan"><h2>${t('compare.tabs.plan')}</h2>
<table><thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table></section>`;
}
