import { MOST_ABREAST } from '../../compare/sides-told';
import type { MatrixCell } from '../../model/comparison';
import type { Report } from '../report';
import { sinceStart } from '../wording';
import { foreign, type Html, html, sideClass } from './markup';

/** Kind × brand, each cell with a mark and a word, never colour alone. */
export function matrix(report: Report): Html | undefined {
  const { comparison, t } = report;
  if (comparison.matrix.length === 0) return undefined;
  const heads = comparison.sides.map(
    ({ brand }, index) => html`<th scope="col" class="${sideClass(index)}">${foreign(brand.name)}</th>`,
  );
  const lines = comparison.matrix.map(
    ({ kind, stage, cells }) =>
      html`<tr><th scope="row">${t(`kinds.${kind}`)} <small>${t(`stages.${stage}.name`)}</small></th>${cells.map((cell) => cellOf(report, cell))}</tr>`,
  );
  return html`<section class="matrix"><h2>${t('report.matrix.title')}</h2><p class="lead">${t('report.matrix.lead')}</p>
${comparison.sides.length > MOST_ABREAST && legend(report)}
<table><thead><tr><th scope="col">${t('report.matrix.kind')}</th>${heads}</tr></thead><tbody>${lines}</tbody></table></section>`;
}

/** What the marks mean, where so many stand abreast that no cell has room for its word. */
function legend({ comparison, t }: Report): Html {
  const marks = new Set(comparison.matrix.flatMap(({ cells }) => cells.map(({ is }) => is)));
  return html`<p class="marks">${[...marks].map((is) => html`<span class="${is}"><i aria-hidden="true"></i>${t(`report.matrix.${is}`)}</span> `)}</p>`;
}

function cellOf(report: Report, { is, after, touchpoints }: MatrixCell): Html {
  const many = touchpoints.length > 1 && html` ×${touchpoints.length}`;
  const time = after !== undefined && html` <time>${sinceStart(after, report)}</time>`;
  return html`<td class="${is}"><i aria-hidden="true"></i><span class="word">${report.t(`report.matrix.${is}`)}</span>${many}${time}</td>`;
}
