import type { Row } from '../../model/comparison';
import type { Gap } from '../../model/gap';
import type { Touchpoint } from '../../model/touchpoint';
import { factWords } from '../facts';
import { ownGaps, type Report, rowOf, voiceOf } from '../report';
import { weightLines } from '../weight-words';
import { figure, listOf, pageOfTouchpoint } from '../wording';
import { foreign, type Html, html, sideClass } from './markup';
import { thumb } from './pictures';

/** What the first side lacks or does worse, ranked, each with the picture of the one who has it. */
export function gapList(report: Report): Html {
  const { comparison, t } = report;
  const own = comparison.sides[0]?.brand.name ?? '';
  const [gaps, voice] = [ownGaps(comparison), voiceOf(comparison)];
  const { first, share, holds } = comparison.ranking;
  const steady = t(holds ? 'report.gaps.holds' : 'report.gaps.sways', {
    count: first,
    share: Math.round(share * 100),
  });
  const list = html`<ol>${gaps.map((gap) => gapItem(report, gap))}</ol>${gaps.length > 1 && html`<p class="lead">${steady}</p>`}`;
  return html`<section class="gaps"><h2>${t(`report.gaps.title.${voice}`)}</h2>
${gaps.length > 0 ? html`<p class="lead">${t(`report.gaps.lead.${voice}`, { own })}</p>${list}` : html`<p class="lead">${t(`report.gaps.none.${voice}`, { own })}</p>`}
${asides(report)}</section>`;
}

function gapItem(report: Report, gap: Gap): Html | undefined {
  const { comparison, t } = report;
  const row = rowOf(comparison, gap);
  if (!row) return undefined;
  const name = comparison.sides[0]?.brand.name ?? '';
  const holder = gap.heldBy[0] ?? 0;
  const shown = touchpointsIn(row, holder)[0];
  const weight = Math.round(gap.weight * 100);
  return html`<li class="gap ${gap.is} ${sideClass(holder)}">
<div class="picture">${shown && thumb(report, shown)}</div>
<div class="what"><p class="tag">${t(`compare.${gap.is}.${voiceOf(comparison)}`, { name })}</p><h3>${t(`kinds.${gap.kind}`)}</h3>
<p>${holdersLine(report, gap)}</p><p class="words">${wordsLine(report, row, holder)}</p><p class="because">${becauseLine(report, gap)}</p></div>
<div class="weight"><svg class="bar" role="img" aria-label="${t('report.gaps.weight', { n: weight })}" viewBox="0 0 100 15" preserveAspectRatio="none"><rect width="${weight}" height="15"/></svg><b>${weight}</b></div></li>`;
}

function holdersLine(report: Report, { heldBy, difference }: Gap): string {
  const { comparison, t } = report;
  if (difference) {
    const best = heldBy[0] ?? 0;
    return t('report.gaps.better', {
      id: t(`differences.${difference.id}`),
      own: figure(difference, difference.values[0], report),
      best: `${figure(difference, difference.values[best], report)} (${comparison.sides[best]?.brand.name ?? ''})`,
    });
  }
  return t(`report.gaps.held.${voiceOf(comparison)}`, {
    names: listOf(
      heldBy.map((side) => comparison.sides[side]?.brand.name ?? ''),
      report,
    ),
  });
}

/** The weight as a sum that a reader can check. */
function becauseLine(report: Report, gap: Gap): string {
  const lines = weightLines(gap, report);
  const parts = lines.slice(0, -1).map(({ what, figure }) => `${figure} (${what})`);
  return [...parts, lines.at(-1)?.figure].join(' ');
}

/** The rival's own words, facts and page: what one would have to build. */
function wordsLine(report: Report, row: Row, side: number): Html {
  const cell = row.cells[side];
  if (cell?.is === 'sighted') {
    const page = pageOfTouchpoint(report.comparison, side, cell.stopId);
    return joined([cell.sighting.label, ...factWords(cell.sighting.facts, report.t), onPage(report, page)]);
  }
  const touchpoints = touchpointsIn(row, side);
  const facts = touchpoints.flatMap((touchpoint) => factWords(touchpoint.facts, report.t));
  const page = pageOfTouchpoint(report.comparison, side, touchpoints[0]?.stopId);
  return joined([...touchpoints.map(({ label }) => label), ...facts, onPage(report, page)]);
}

function onPage({ t }: Report, page: string | undefined): string {
  return page === undefined ? '' : t('report.chains.onPage', { page });
}

function joined(parts: string[]): Html {
  const kept = [...new Set(parts.filter((part) => part !== ''))];
  return html`${kept.map((part, index) => html`${index > 0 && ' · '}${foreign(part)}`)}`;
}

function touchpointsIn(row: Row, side: number): Touchpoint[] {
  const cell = row.cells[side];
  return cell?.is === 'met' ? cell.touchpoints : [];
}

/** What only the first side has, and what nobody could say of it: both would otherwise be lost among the rows. */
function asides({ comparison, t }: Report): Html {
  const [own, voice] = [comparison.sides[0]?.brand.name ?? '', voiceOf(comparison)];
  const strong = comparison.rows.filter((row) => row.verdict === 'only-own');
  const unsure = comparison.rows.filter((row) => row.cells[0]?.is === 'not-looked');
  return html`${aside(t(`report.gaps.strengths.${voice}`, { own }), namesOf(strong, t), 'good')}${aside(t(`report.gaps.unsure.${voice}`, { own }), namesOf(unsure, t), 'unsure')}`;
}

function namesOf(rows: Row[], t: Report['t']): string[] {
  return [...new Set(rows.map((row) => t(`kinds.${row.kind}`)))];
}

function aside(title: string, kinds: string[], mark: string): Html | undefined {
  if (kinds.length === 0) return undefined;
  return html`<div class="aside"><h3>${title}</h3><p>${kinds.map((kind) => html`<span class="chip ${mark}">${kind}</span>`)}</p></div>`;
}
