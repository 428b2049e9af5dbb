import { huesOfSides } from '../../compare/brand-marks';
import { feelingsOf } from '../../compare/emotion';
import { emotionFigure } from '../../compare/emotion-figure';
import { type Race, raceOf } from '../../compare/race';
import { raceFigure } from '../../compare/race-figure';
import { MOST_ABREAST } from '../../compare/sides-told';
import type { Report } from '../report';
import { span } from '../wording';
import { drawing } from './figure';
import { foreign, type Html, html, sideClass } from './markup';
import { isLying } from './paper';

/** Widths of a printed page's column, upright and lying, CSS pixels: printed figures keep the size of their letters. */
const UPRIGHT_PX = 703;
const LYING_PX = 1020;

const widthOf = (report: Report) => (isLying(report.comparison.sides.length) ? LYING_PX : UPRIGHT_PX);

/** How each side felt, stage by stage; nothing where nobody said. */
export function emotionCurve(report: Report): Html | undefined {
  const { comparison, t } = report;
  const felt = feelingsOf(comparison.sides);
  const hues = huesOfSides(comparison.sides.map(({ brand }) => brand));
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
${drawing(emotionFigure({ felt, hues }, t, widthOf(report)), { hues, label: t('compare.tabs.emotion') })}</section>`;
}

/** Who answered first; nothing where no clock ran. */
export function responseRace(report: Report): Html | undefined {
  const { comparison, t, madeAt } = report;
  const race = raceOf(comparison.sides, madeAt);
  if (race.groups.length === 0) return undefined;
  const hues = huesOfSides(comparison.sides.map(({ brand }) => brand));
  const words = {
    say: t,
    names: comparison.sides.map(({ brand }) => brand.name),
    span: (ms: number) => span(ms, report),
  };
  return html`<section class="curve"><h2>${t('compare.tabs.race')}</h2><p class="lead">${t('race.hint')}</p>${legend(report)}
${pagesOf(race, comparison.sides.length).map((part) => drawing(raceFigure(part, words, widthOf(report)), { hues, label: t('compare.tabs.race') }))}</section>`;
}

/** Of many sides each kind of request has a figure of its own, on the same axis: all of them are taller than a page. */
function pagesOf(race: Race, sides: number): Race[] {
  return sides > MOST_ABREAST ? race.groups.map((group) => ({ ...race, groups: [group] })) : [race];
}

function legend({ comparison }: Report): Html {
  return html`<p class="legend">${comparison.sides.map(({ brand }, index) => html`<b class="${sideClass(index)}">${foreign(brand.name)}</b> `)}</p>`;
}
