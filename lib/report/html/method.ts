import type { Side } from '../../model/comparison';
import type { Report } from '../report';
import { nameOf, pageOf } from '../wording';
import { foreign, type Html, html, link, sideClass } from './markup';
import { whyNone } from './pictures';

/** Most lines of one list; a page with a hundred frames would fill the report. */
const MOST_LINES = 20;

/** How it was made, and everything nobody could see: without it an absence would be a bare claim. */
export function method(report: Report): Html {
  const { comparison, t } = report;
  return html`<section class="method"><h2>${t('report.method.title')}</h2>
<p>${t('report.method.walk')}</p><p>${t('report.method.absence')}</p><p>${t('report.method.typed')}</p>
${comparison.sides.length > 1 && html`<p>${t('judging.weight.method')}</p>`}
<div class="cells">${comparison.sides.map((side, index) => sideOf(report, side, index))}</div></section>`;
}

function sideOf(report: Report, side: Side, index: number): Html {
  const { t } = report;
  const pages = side.stops.map((stop) => link(stop.url, pageOf(stop.url)));
  return html`<div class="${sideClass(index)}"><h3>${foreign(side.brand.name)}</h3>
<h4>${t('report.method.pages')}</h4>${listed(report, pages)}
<h4>${t('report.method.blind')}</h4>${listed(report, blindOf(report, side), t('report.method.noBlind'))}
<h4>${t('report.method.pictures')}</h4>${listed(report, picturesOf(report, side), t('report.method.noMissingPictures'))}</div>`;
}

function listed({ t }: Report, lines: Html[], none = ''): Html {
  if (lines.length === 0) return html`<p>${none}</p>`;
  const rest = lines.length - MOST_LINES;
  const more = rest > 0 && html`<li>${t('report.method.more', { n: rest })}</li>`;
  return html`<ul>${lines.slice(0, MOST_LINES).map((line) => html`<li>${line}</li>`)}${more}</ul>`;
}

function blindOf({ t }: Report, { stops, walk }: Side): Html[] {
  const lines = stops.flatMap((stop) => [
    ...stop.blindSpots.map(({ why, what }) => t(`report.method.blindSpot.${why}`, { what })),
    ...Object.entries(stop.answers).flatMap(([detector, answer]) =>
      answer.was === 'failed' || answer.was === 'cut-short'
        ? [t('report.method.failed', { what: detector })]
        : [],
    ),
  ]);
  const unreached =
    walk.scout?.failed.map(({ url }) => t('report.method.blindSpot.unreachable', { what: url })) ?? [];
  return [...new Set([...lines, ...unreached])].map(foreign);
}

function picturesOf(report: Report, { touchpoints }: Side): Html[] {
  return touchpoints
    .filter(
      ({ before, deletedAt }) => !deletedAt && (before.is !== 'taken' || !report.pictures.has(before.shotId)),
    )
    .map((each) => html`${foreign(nameOf(each, report))}: ${whyNone(report.t, each.before)}`);
}
