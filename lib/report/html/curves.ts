import { feelingsOf } from '../../compare/emotion';
import { emotionFigure } from '../../compare/emotion-figure';
import { raceOf } from '../../compare/race';
import { raceFigure } from '../../compare/race-figure';
import type { Report } from '../report';
import { span } from '../wording';
import { drawing } from './figure';
import { foreign, type Html, html, sideClass } from './markup';

/** Width of the report's column, CSS pixels; a narrower screen scales the figures down. */
const WIDTH = 1064;

/** How each side felt, stage by stage; nothing where nobody said. */
export function emotionCurve(report: Report): Html | undefined {
  const { comparison, t } = report;
  const felt = feelingsOf(comparison.sides);
  const feelings = felt.flat().flatMap((stage) => stage.feelings);
  if (feelings.length === 0) return undefined;
  const judged = feelings.filter(({ by }) => by === 'emotion').length;
  const lead =
    judged === feelings.length
      ? t('emotion.hint.emotion', { count: judged })
      : judged === 0
        ? t('emotion.hint.reaction', { count: feelings.length })
        : t('emotion.hint.mixed', { judged, count: feelings.length - judged });
  return html`<section class="curve"><h2>${t('compare.tabs.emotion')}</h2><p class="lead">${lead}</p>${legend(report)}
${drawing(emotionFigure(felt, t, WIDTH), t('compare.tabs.emotion'))}</section>`;
}

/** Who answered first; nothing where no clock ran. */
export function responseRace(report: Report): Html | undefined {
  const { comparison, t, madeAt } = report;
  const race = raceOf(comparison.sides, madeAt);
  if (race.groups.length === 0) return undefined;
  const words = {
    say: t,
    names: comparison.sides.map(({ brand }) => brand.name),
    span: (ms: number) => span(ms, report),
  };
  return html`<section class="curve"><h2>${t('compare.tabs.race')}</h2><p class="lead">${t('race.hint')}</p>${legend(report)}
${drawing(raceFigure(race, words, WIDTH), t('compare.tabs.race'))}</section>`;
}

function legend({ comparison }: Report): Html {
  return html`<p class="legend">${comparison.sides.map(({ brand }, index) => html`<b class="${sideClass(index)}">${foreign(brand.name)}</b> `)}</p>`;
}
