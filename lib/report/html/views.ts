import type { Row } from '../../model/comparison';
import type { Touchpoint } from '../../model/touchpoint';
import type { Report } from '../report';
import { nameOf } from '../wording';
import { foreign, type Html, html, sideClass } from './markup';
import { large } from './pictures';
import { rowId, viewId } from './row-ids';

/** One layer a row with the pictures of all sides, large: opened and closed by links alone, for the file runs no script. */
export function views(report: Report): Html {
  return html`${report.comparison.rows.map((row) => viewOf(report, row))}`;
}

function viewOf(report: Report, row: Row): Html | undefined {
  const { t, comparison } = report;
  const columns = row.cells.map((cell, side) => {
    const figures = cell.is === 'met' ? cell.touchpoints.flatMap((each) => figuresOf(report, each)) : [];
    return html`<div class="${sideClass(side)}"><h4>${foreign(comparison.sides[side]?.brand.name ?? '')}</h4>${figures}</div>`;
  });
  if (!row.cells.some((cell) => cell.is === 'met')) return undefined;
  const back = html`<a class="close" href="#${rowId(report, row)}">${t('report.chains.back')}</a>`;
  return html`<section class="view" id="${viewId(report, row)}" aria-label="${t(`kinds.${row.kind}`)}"><header><h3>${t(`kinds.${row.kind}`)}</h3>${back}</header><div class="cells">${columns}</div></section>`;
}

function figuresOf(report: Report, touchpoint: Touchpoint): Html[] {
  const moments = [
    ['before', touchpoint.before],
    ['after', touchpoint.after],
  ] as const;
  return moments.flatMap(([when, picture]) => {
    const shown = large(report, touchpoint, picture);
    const caption = `${nameOf(touchpoint, report)} · ${report.t(`report.chains.${when}`)}`;
    return shown ? [html`<figure>${shown}<figcaption>${foreign(caption)}</figcaption></figure>`] : [];
  });
}
