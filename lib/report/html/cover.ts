import { changeOverTime, isOverTime } from '../../compare/over-time';
import { MOST_ABREAST, sidesTold } from '../../compare/sides-told';
import type { Measure, Side } from '../../model/comparison';
import { numbersIn } from '../numbers';
import { ownGaps, type Report, voiceOf } from '../report';
import { listOf, moment, nameOf, period, span } from '../wording';
import { foreign, type Html, html, sideClass } from './markup';

/** Title, brands and the one sentence a board reads. */
export function cover(report: Report): Html {
  const { comparison, t, language } = report;
  const [own, ...rivals] = comparison.sides;
  const title = t(rivals.length > 0 ? 'report.title' : 'report.titleOne');
  const scenario = own?.walk.scenario;
  return html`<header class="cover">
<p class="eyebrow">${title}</p>
<h1>${brandsOf(report)}</h1>
${scenario && html`<p class="scenario">${foreign(scenario)}</p>`}
${rivals.length > 0 && html`<p class="headline">${headline(report)}</p>`}
<div class="brands">${comparison.sides.map((side, index) => brandCard(report, side, index))}</div>
<p class="made">${t('report.made', { when: moment(report.madeAt, Intl.DateTimeFormat(language).resolvedOptions().timeZone, report) })}</p>
</header>`;
}

/** The brands against one another; of many the first, and how many more there are. */
function brandsOf({ comparison: { sides }, t }: Report): Html {
  const named = sides.slice(0, MOST_ABREAST);
  const more = sides.length - named.length;
  const versus = html` <span class="vs">${t('compare.vs')}</span> `;
  return html`${named.map(({ brand }, index) => html`${index > 0 && versus}${foreign(brand.name)}`)}${more > 0 && html` <span class="vs">${t('compare.more', { count: more })}</span>`}`;
}

function headline(report: Report): string {
  const [own, ...rivals] = report.comparison.sides.map(({ brand }) => brand.name);
  if (isOverTime(report.comparison.sides)) return headlineOverTime(report);
  const count = ownGaps(report.comparison).filter((gap) => gap.is === 'missing').length;
  const values = { count, own, rivals: listOf(rivals, report) };
  return report.t(
    `report.${count === 0 ? 'headlineNone' : 'headline'}.${voiceOf(report.comparison)}`,
    values,
  );
}

function headlineOverTime({ comparison, t, pictureChanges }: Report): string {
  const changes = comparison.rows.map((row) =>
    changeOverTime(row, comparison.sides, pictureChanges.get(row.id)),
  );
  const count = (wanted: string) => changes.filter((change) => change === wanted).length;
  return t('overTime.headline', {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
  });
}

function brandCard(report: Report, { brand, walk, stops, touchpoints }: Side, index: number): Html {
  const { t } = report;
  const { startedAt, finishedAt, timeZone } = walk;
  const when =
    finishedAt === undefined
      ? `${moment(startedAt, timeZone, report)} – ${t('report.walkOpen')}`
      : period(startedAt, finishedAt, timeZone, report);
  const facts = [
    t('report.walked', { when }),
    walk.persona && t('report.as', { persona: walk.persona }),
    walk.scout && t('report.byScout'),
    t('report.pages', { count: stops.length }),
    walk.device && t('compare.device', walk.device),
  ].filter((fact) => fact !== undefined && fact !== '');
  const chord = touchpoints.find(({ id }) => id === walk.ending?.finalChord);
  const ending = [
    t(`report.outcome.${walk.ending?.outcome ?? 'open'}`),
    walk.ending && (chord ? t('report.chord', { name: nameOf(chord, report) }) : t('report.noChord')),
    walk.ending?.startsNewChain && t('report.newChain'),
  ].filter((fact) => typeof fact === 'string');
  return html`<section class="brand ${sideClass(index)}"><h2>${foreign(brand.name)} <small>${t(`roles.${brand.role}`)}</small></h2>
<p>${foreign(facts.join(' · '))}</p><p>${foreign(ending.join(' · '))}</p>${walk.ending?.note && html`<p class="note">${foreign(walk.ending.note)}</p>`}</section>`;
}

/** The tiles of figures. */
export function summary(report: Report): Html {
  const { comparison, t } = report;
  const missing = comparison.sides.map(
    (_, side) => comparison.gaps.filter((gap) => gap.side === side && gap.is === 'missing').length,
  );
  const tiles = comparison.measures.filter(({ values }) => values.some((value) => value !== undefined));
  return html`<section class="summary" aria-label="${t('report.summary')}">
${comparison.sides.length > 1 && tile(report, t(`report.gaps.count.${voiceOf(comparison)}`), { told: sidesTold({ values: missing, better: 'less' }), values: missing.map(String), tone: missing[0] ? 'bad' : '' })}
${tiles.map((measure) => tile(report, t(`compare.measures.${measure.id}`), { told: sidesTold(measure), values: valuesOf(report, measure), tone: toneOf(measure) }))}
</section>`;
}

interface Tile {
  /** Sides whose values are told. */
  told: number[];
  values: string[];
  tone: string;
}

function tile({ comparison }: Report, name: string, { told, values, tone }: Tile): Html {
  const figures = told.map(
    (index) =>
      html`<span class="${sideClass(index)}"><b>${values[index]}</b><small>${foreign(comparison.sides[index]?.brand.name ?? '')}</small></span>`,
  );
  return html`<div class="tile ${tone}"><h3>${name}</h3><div class="figures">${figures}</div></div>`;
}

function valuesOf(report: Report, { unit, values }: Measure): string[] {
  const number = numbersIn(report.language);
  return values.map((value) => {
    if (value === undefined) return '–';
    if (unit === 'ms') return span(value, report);
    return unit === 'fields' ? report.t('app.facts.fields', { count: value }) : number(value);
  });
}

/** Red when the first side is worse than the best of the others, green when it is better than all. */
function toneOf({ better, values: [own, ...rivals] }: Measure): string {
  const known = rivals.filter((value) => value !== undefined);
  if (better === 'none' || own === undefined || known.length === 0) return '';
  const sign = better === 'more' ? 1 : -1;
  const lead = Math.min(...known.map((value) => (own - value) * sign));
  if (lead === 0) return '';
  return lead > 0 ? 'good' : 'bad';
}
