import type { WalkScore } from '../../model/walk-score';
import type { Report } from '../report';
import { figureText, scorecardName, sectionTitle } from '../score-words';
import { foreign, type Html, html, sideClass } from './markup';

/** Every side by one scorecard, section by section, and what was measured on each walk. */
export function score(report: Report): Html {
  const { comparison, t } = report;
  const { scorecard, sides } = comparison.score;
  const rows = scorecard.sections.map(
    (section, index) =>
      html`<tr><th scope="row">${foreign(sectionTitle(section, report))}</th>${sides.map((side) => html`<td>${sectionText(report, side, index)}</td>`)}</tr>`,
  );
  const total = sides.map(({ points }) => html`<td><b>${pointsText(points, t)}</b></td>`);
  return html`<section class="score"><h2>${t('judging.score.title')}</h2>
<p class="lead">${foreign(scorecardName(scorecard, report))} · ${t('judging.score.how')}</p>
<table>${head(report, t('judging.score.section'))}<tbody>${rows}<tr><th scope="row">${t('judging.score.title')}</th>${total}</tr></tbody></table>
${figures(report)}</section>`;
}

function figures(report: Report): Html | undefined {
  const { comparison, t } = report;
  if (comparison.figures.length === 0) return undefined;
  const rows = comparison.figures.map(
    ({ id, unit, values }) =>
      html`<tr><th scope="row">${t(`judging.figures.names.${id}`)}</th>${values.map((value) => html`<td>${figureText(unit, value, report)}</td>`)}</tr>`,
  );
  return html`<h3>${t('judging.score.measuresTitle')}</h3><table>${head(report, t('judging.score.measure'))}<tbody>${rows}</tbody></table>`;
}

function head({ comparison }: Report, first: string): Html {
  const brands = comparison.sides.map(
    ({ brand }, index) => html`<th scope="col" class="${sideClass(index)}">${foreign(brand.name)}</th>`,
  );
  return html`<thead><tr><th scope="col">${first}</th>${brands}</tr></thead>`;
}

function sectionText({ t }: Report, { sections }: WalkScore, index: number): string {
  const section = sections[index];
  if (section?.share === undefined) return '–';
  const share = t('judging.score.share', { n: Math.round(section.share * 100) });
  return section.held ? `${share} · ${t(`judging.score.${section.held}`)}` : share;
}

function pointsText(points: number | undefined, t: Report['t']): string {
  return points === undefined
    ? t('judging.score.none')
    : t('judging.score.points', { n: Math.round(points) });
}
