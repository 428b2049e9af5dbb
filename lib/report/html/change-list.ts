import { changeOverTime } from '../../compare/over-time';
import type { Row } from '../../model/comparison';
import type { Report } from '../report';
import { nameOf } from '../wording';
import { foreign, type Html, html } from './markup';

const GROUPS = ['added', 'removed', 'changed'] as const;

/** What became of one site between its walks. */
export function changeList(report: Report): Html {
  const { t } = report;
  const { rows, sides } = report.comparison;
  const groups = GROUPS.map((change) => {
    const ofChange = rows.filter((row) => changeOverTime(row, sides) === change);
    return html`<h3>${t(`overTime.groups.${change}`)} <small>${String(ofChange.length)}</small></h3>
${ofChange.length > 0 && html`<ul>${ofChange.map((row) => html`<li>${foreign(nameIn(row, report))}</li>`)}</ul>`}`;
  });
  return html`<section class="gaps"><h2>${t('overTime.title')}</h2>${groups}</section>`;
}

function nameIn({ cells, kind }: Row, report: Report): string {
  const [shown] = cells.flatMap((cell) => (cell.is === 'met' ? cell.touchpoints : []));
  if (!shown) return report.t(`kinds.${kind}`);
  const name = nameOf(shown, report);
  return shown.label && !name.includes(shown.label) ? `${name}: “${shown.label}”` : name;
}
