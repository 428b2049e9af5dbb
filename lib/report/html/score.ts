import type { WalkScore } from '../../model/walk-score';
import type { Report } from '../report';
import { figureText, scorecardName, sectionTitle } from '../score-words';
import { foreign, type Html, html } from './markup';
import { sideTable } from './side-table';

/** Every side by one scorecard, section by section, and what was measured on each walk. */
export function score(report: Report): Html {
  const { comparison, t } = report;
  const { scorecard, sides } = comparison.score;
  const lines = scorecard.sections.map((section, index) => ({
    name: foreign(sectionTitle(section, report)),
    cells: sides.map((side) => sectionText(report, side, index)),
  }));
  const total = {
    name: t('judging.score.title'),
    cells: sides.map(({ points }) => html`<b>${pointsText(points, t)}</b>`),
  };
  return html`<section class="score"><h2>${t('judging.score.title')}</h2>
<p class="lead">${foreign(scorecardName(scorecard, report))} · ${t('judging.score.how')}</p>
${sideTable(report, t('judging.score.section'), [...lines, total])}
${figures(report)}</section>`;
}

function figures(report: Report): Html | undefined {
  const { comparison, t } = report;
  if (comparison.figures.length === 0) return undefined;
  const lines = comparison.figures.map(({ id, unit, values }) => ({
    name: t(`judging.figures.names.${id}`),
    cells: values.map((value) => figureText(unit, value, report)),
  }));
  return html`<h3>${t('judging.score.measuresTitle')}</h3>${sideTable(report, t('judging.score.measure'), lines)}`;
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
