import { isOverTime } from '../../compare/over-time';
import type { Format } from '../format';
import { chains, views } from '../html/chains';
import { changeList } from '../html/change-list';
import { cover, summary } from '../html/cover';
import { emotionCurve, responseRace } from '../html/curves';
import { gapList } from '../html/gap-list';
import { ladder } from '../html/ladder';
import { html } from '../html/markup';
import { matrix } from '../html/matrix';
import { method } from '../html/method';
import { pictureStore } from '../html/pictures';
import { plan } from '../html/plan';
import { score } from '../html/score';
import { style } from '../html/style';
import { waits } from '../html/waits';
import type { Report } from '../report';

/** One file that opens anywhere without a network and runs nothing: pictures inside, no script, every text escaped. */
export const format: Format = {
  id: 'html',
  label: 'report.formats.html',
  mime: 'text/html;charset=utf-8',
  extension: 'html',
  render: async (report) => render(report),
};

/** Nothing may be loaded but the pictures inside the file; styles stand in the file and nothing of a page reaches them. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function render(report: Report): string {
  const { comparison, t, language } = report;
  const isComparison = comparison.sides.length > 1;
  const names = comparison.sides.map(({ brand }) => brand.name).join(` ${t('compare.vs')} `);
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${names}: ${t(isComparison ? 'report.title' : 'report.titleOne')}</title>
<style>${style(comparison.sides.length)}</style>
</head>
<body${comparison.sides.length === 2 && html` class="two"`}>
${pictureStore(report)}
<main>
${cover(report)}
${summary(report)}
${isComparison && (isOverTime(report.comparison.sides) ? changeList(report) : gapList(report))}
${score(report)}
${isComparison && plan(report)}
${chains(report)}
${waits(report)}
${isComparison && matrix(report)}
${emotionCurve(report)}
${responseRace(report)}
${ladder(report)}
${method(report)}
</main>
${views(report)}
</body>
</html>
`;
  return page.html;
}
