import { changeOverTime, isPictureChanged, PICTURE_CHANGED_FROM } from '../../compare/over-time';
import type { Row } from '../../model/comparison';
import { numbersIn } from '../numbers';
import type { Report } from '../report';
import { nameOf } from '../wording';
import { foreign, type Html, html } from './markup';

const GROUPS = ['added', 'removed', 'changed'] as const;

/** What became of one site between its walks. */
export function changeList(report: Report): Html {
  const { t, pictureChanges } = report;
  const { rows, sides } = report.comparison;
  const groups = GROUPS.map((change) => {
    const ofChange = rows.filter((row) => changeOverTime(row, sides, pictureChanges.get(row.id)) === change);
    return html`<h3>${t(`overTime.groups.${change}`)} <small>${String(ofChange.length)}</small></h3>
${ofChange.length > 0 && html`<ul>${ofChange.map((row) => html`<li>${foreign(nameIn(row, report))}${pictureWords(row, report)}</li>`)}</ul>`}`;
  });
  return html`<section class="gaps"><h2>${t('overTime.title')}</h2>${groups}${note(report)}</section>`;
}

/** From when on a picture counts as changed, where pictures were compared. */
function note({ t, language, pictureChanges }: Report): Html | undefined {
  if (pictureChanges.size === 0) return undefined;
  return html`<p>${t('overTime.pictureFrom', { from: percent(PICTURE_CHANGED_FROM, language) })}</p>`;
}

function pictureWords({ id }: Row, { t, language, pictureChanges }: Report): Html | undefined {
  const share = pictureChanges.get(id) ?? 0;
  if (!isPictureChanged(share)) return undefined;
  return html` <small>${t('overTime.pictureOtherwise', { share: percent(share, language) })}</small>`;
}

function percent(share: number, language: string): string {
  return numbersIn(language, { style: 'percent', maximumFractionDigits: 1 })(share);
}

function nameIn({ cells, kind }: Row, report: Report): string {
  const [shown] = cells.flatMap((cell) => (cell.is === 'met' ? cell.touchpoints : []));
  if (!shown) return report.t(`kinds.${kind}`);
  const name = nameOf(shown, report);
  return shown.label && !name.includes(shown.label) ? `${name}: “${shown.label}”` : name;
}
