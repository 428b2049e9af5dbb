import { changeOverTime, isOverTime } from '../../compare/over-time';
import { MOST_ABREAST } from '../../compare/sides-told';
import type { Cell, Row } from '../../model/comparison';
import type { Difference } from '../../model/difference';
import { Stage } from '../../model/kind';
import type { Touchpoint } from '../../model/touchpoint';
import { factWords } from '../facts';
import type { Report } from '../report';
import {
  attachedTo,
  figure,
  isOffSite,
  listOf,
  nameOf,
  pageOfTouchpoint,
  sinceStart,
  statusOf,
} from '../wording';
import { foreign, type Html, html, link, sideClass } from './markup';
import { thumb } from './pictures';
import { rowId, viewId } from './row-ids';

/** The chains on one another, row by row, under the stages of the decision. */
export function chains(report: Report): Html {
  const { rows, sides } = report.comparison;
  const { t } = report;
  const stages = Stage.options.flatMap((stage) => {
    const here = rows.filter((row) => row.stage === stage);
    return here.length > 0 ? [stageBlock(report, stage, here)] : [];
  });
  const heads = sides.map(
    ({ brand }, index) => html`<b class="${sideClass(index)}">${foreign(brand.name)}</b>`,
  );
  return html`<section class="chains"><h2>${t('report.chains.title')}</h2>
<p class="lead">${t(rows.length > 0 ? 'report.chains.lead' : 'report.chains.empty')}</p>
${!isCrowd(report) && html`<div class="heads cells" aria-hidden="true">${heads}</div>`}${stages}</section>`;
}

function stageBlock(report: Report, stage: Stage, rows: Row[]): Html {
  const { t } = report;
  return html`<section class="stage"><h3>${t(`stages.${stage}.number`)} · ${t(`stages.${stage}.name`)} <small>${t(`stages.${stage}.map`)}</small></h3>
${rows.map((row) => rowBlock(report, row))}</section>`;
}

function rowBlock(report: Report, row: Row): Html {
  const { t } = report;
  const marks = row.differences.map(
    (difference) =>
      html`<span class="chip">${t(`differences.${difference.id}`)}: ${valuesOf(report, difference).join(' · ')}</span>`,
  );
  return html`<article class="row ${row.verdict}" id="${rowId(report, row)}"><header><h4>${t(`kinds.${row.kind}`)}</h4>
<span class="verdict">${verdict(report, row)}</span>${marks}${row.crosses && html`<span class="chip">${t('report.chains.crosses')}</span>`}</header>
${isCrowd(report) ? crowd(report, row) : html`<div class="cells">${row.cells.map((cell, side) => cellBlock(report, row, cell, side))}</div>`}</article>`;
}

/** So many sides that they no longer stand abreast. */
const isCrowd = ({ comparison }: Report) => comparison.sides.length > MOST_ABREAST;

/** Of many sides those that have it, each under its name; those that have nothing in a line. */
function crowd(report: Report, row: Row): Html {
  const { comparison, t } = report;
  const name = (side: number) => comparison.sides[side]?.brand.name ?? '';
  const has = row.cells.flatMap((cell, side) =>
    cell.is === 'met' || cell.is === 'sighted'
      ? [
          html`<div class="${sideClass(side)}"><p class="whose">${foreign(name(side))}</p>${cellBlock(report, row, cell, side)}</div>`,
        ]
      : [],
  );
  const lines = (['not-found', 'not-looked'] as const).flatMap((is) => {
    const names = row.cells.flatMap((cell, side) => (cell.is === is ? [name(side)] : []));
    const mark = t(is === 'not-found' ? 'report.chains.notFound' : 'report.chains.notLooked');
    return names.length > 0
      ? [html`<p class="rest ${is}"><b>${mark}:</b> ${foreign(names.join(', '))}</p>`]
      : [];
  });
  return html`<div class="cells">${has}</div>${lines}`;
}

/** What each side has; of many sides each different value once, for nobody counts twenty to find whose it is. */
function valuesOf(report: Report, difference: Difference): string[] {
  if (!isCrowd(report)) return difference.values.map((value) => figure(difference, value, report));
  const known = difference.values.filter((value) => value !== undefined);
  return [...new Set(known.map((value) => figure(difference, value, report)))];
}

function verdict(report: Report, row: Row): string {
  const { comparison, t, pictureChanges } = report;
  if (isOverTime(comparison.sides)) {
    const change = changeOverTime(row, comparison.sides, pictureChanges.get(row.id));
    return change === 'unknown' ? t('compare.verdicts.unknown') : t(`overTime.${change}`);
  }
  const names = comparison.sides.map(({ brand }) => brand.name);
  if (names.length < 2) return '';
  if (names.length === 2 && row.verdict === 'only-rival')
    return t('compare.verdicts.onlyOf', { name: names[1] });
  if (row.verdict === 'only-own') return t('compare.verdicts.onlyOf', { name: names[0] });
  const lacking = names.filter((_, side) => row.cells[side]?.is === 'not-found');
  if (lacking.length > 0) return t('compare.verdicts.notOf', { name: listOf(lacking, report) });
  return row.verdict === 'matched' && names.length > 2
    ? t('compare.verdicts.all')
    : t(`compare.verdicts.${row.verdict}`);
}

function cellBlock(report: Report, row: Row, cell: Cell, side: number): Html {
  if (cell.is === 'met')
    return html`<div class="cell met ${sideClass(side)}">${cell.touchpoints.map((each) => step(report, row, each, side))}</div>`;
  if (cell.is === 'sighted') return sighted(report, cell, side);
  return nothing(report, row, cell, side);
}

function step(report: Report, row: Row, touchpoint: Touchpoint, side: number): Html {
  const { comparison, t } = report;
  const start = comparison.sides[side]?.walk.startedAt ?? touchpoint.at;
  const name = nameOf(touchpoint, report);
  const page = pageOfTouchpoint(comparison, side, touchpoint.stopId);
  const { reaction, engagement, label, target, note } = touchpoint;
  const file = attachedTo(touchpoint, report);
  return html`<div class="step"><a class="open" href="#${viewId(report, row)}" aria-label="${t('report.chains.enlarge', { name })}">${thumb(report, touchpoint)}</a>
<div class="text"><p class="name"><b>${foreign(name)}</b><time>${sinceStart(touchpoint.at - start, report)}</time></p>
${label && label !== name && html`<p>${target ? link(target, label) : foreign(label)}</p>`}
${page && html`<p class="page">${foreign(t('report.chains.onPage', { page }))}</p>`}
<p class="chips"><span class="chip">${t(`engagement.${engagement}`)}</span>${reaction && html`<span class="chip ${reaction}">${t(`reactions.${reaction}`)}</span>`}${factWords(touchpoint.facts, t).map((fact) => html`<span class="chip">${foreign(fact)}</span>`)}</p>
${file && html`<p class="page">${foreign(t('report.chains.attached', { file }))}</p>`}
${note && html`<p class="note">${foreign(note)}</p>`}</div></div>`;
}

function sighted(report: Report, cell: Extract<Cell, { is: 'sighted' }>, side: number): Html {
  const { t, comparison } = report;
  const page = pageOfTouchpoint(comparison, side, cell.stopId);
  const mark = statusOf(cell) === 'declared' ? 'report.chains.declared' : 'report.chains.sighted';
  return html`<div class="cell sighted ${sideClass(side)}"><b>${t(mark)}</b><p>${foreign(cell.sighting.label)}</p>
${page && html`<p class="page">${foreign(t('report.chains.onPage', { page }))}</p>`}<p class="chips">${factWords(cell.sighting.facts, t).map((fact) => html`<span class="chip">${foreign(fact)}</span>`)}</p></div>`;
}

function nothing(
  report: Report,
  row: Row,
  cell: Extract<Cell, { is: 'not-found' | 'not-looked' }>,
  side: number,
): Html {
  const { t, comparison } = report;
  const kind = t(`kinds.${row.kind}`);
  if (cell.is === 'not-looked') {
    const why = t(`notLooked.${cell.why}`) + (cell.detail ? ` (${cell.detail})` : '');
    return html`<div class="cell not-looked"><b>${t('report.chains.notLooked')}</b><p>${foreign(t('report.chains.notLookedHint', { why }))}</p></div>`;
  }
  const pages = t('report.pages', { count: comparison.sides[side]?.stops.length ?? 0 });
  const hint = isOffSite(row.kind) ? 'report.chains.notFoundOff' : 'report.chains.notFoundHint';
  return html`<div class="cell not-found"><b>${t('report.chains.notFound')}</b><p>${t(hint, { kind, pages })}</p></div>`;
}
