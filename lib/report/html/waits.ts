import type { Side } from '../../model/comparison';
import type { Report } from '../report';
import { repeatWords, type WaitWords, waitWords } from '../wait-words';
import { foreign, type Html, html, sideClass } from './markup';

/** What was asked of each brand, when it answered, and whether it kept what its page promised. */
export function waits(report: Report): Html | undefined {
  const { comparison, t } = report;
  if (comparison.sides.every((side) => side.waits.length === 0)) return undefined;
  return html`<section class="waits"><h2>${t('report.waits.title')}</h2><p class="lead">${t('report.waits.lead')}</p>
${comparison.sides.map((side, index) => sideOf(report, side, index))}</section>`;
}

function sideOf(report: Report, side: Side, index: number): Html {
  const { t } = report;
  const name = html`<h3>${foreign(side.brand.name)}</h3>`;
  if (side.waits.length === 0)
    return html`<div class="${sideClass(index)}">${name}<p>${t('report.waits.nothingAsked')}</p></div>`;
  const heads = (['request', 'asked', 'promise', 'automatic', 'person', 'verdict'] as const).map(
    (column) => html`<th scope="col">${t(`report.waits.${column}`)}</th>`,
  );
  return html`<div class="${sideClass(index)}">${name}<p>${repeatWords(report, side)}</p>
<table><thead><tr>${heads}</tr></thead><tbody>${waitWords(report, side).map(lineOf)}</tbody></table></div>`;
}

function lineOf({ request, asked, promise, automatic, answered, verdict, isBad }: WaitWords): Html {
  return html`<tr><th scope="row">${foreign(request)}</th><td>${asked}</td><td>${promise && html`“${foreign(promise)}”`}</td>
<td>${automatic || '–'}</td><td>${answered || '–'}</td><td class="ours${isBad && ' bad'}">${verdict}</td></tr>`;
}
