import { type Ladder, laddersOf, toldWait } from '../../judge/ladder';
import type { Rung } from '../../vocabulary/benchmarks';
import { numbersIn } from '../numbers';
import type { Report } from '../report';
import { foreign, type Html, html, sideClass } from './markup';

/** What was measured, among what studies found; nothing where nothing was measured that a study speaks of. */
export function ladder(report: Report): Html | undefined {
  const { comparison, t } = report;
  const ladders = laddersOf(comparison.sides);
  if (ladders.length === 0) return undefined;
  return html`<section class="ladders"><h2>${t('ladder.title')}</h2><p class="lead">${t('ladder.lead')}</p>
<div class="cells">${ladders.map((each) => one(report, each))}</div></section>`;
}

function one(report: Report, { id, unit, steps }: Ladder): Html {
  const { comparison, t, language } = report;
  const figure = numbersIn(language, { maximumFractionDigits: 1 });
  const items = steps.map((step) => {
    const value = unit === 'ms' ? waitOf(step.value, report) : figure(step.value);
    if (step.is === 'rung') {
      return html`<li class="rung"><b>${value}</b> ${t(`ladder.rungs.${step.rung.id}`)} <small>${sourceOf(step.rung, report)}</small></li>`;
    }
    const name = comparison.sides[step.side]?.brand.name ?? '';
    return html`<li class="${sideClass(step.side)}"><b>${value}</b> <strong>${foreign(name)}</strong> <small>${t('ladder.n', { count: step.n })}</small></li>`;
  });
  return html`<div><h3>${t(`ladder.of.${id}`)}</h3><ol class="ladder">${items}</ol></div>`;
}

function waitOf(ms: number, { t }: Report): string {
  const { unit, n } = toldWait(ms);
  return t(`app.time.${unit}`, { n });
}

function sourceOf({ study, year, sample }: Rung, { t }: Report): string {
  return [study, year ?? t('ladder.noYear'), sample ?? t('ladder.noSample')].join(' · ');
}
