import { huesOfSides } from '../../compare/brand-marks';
import { isOverTime } from '../../compare/over-time';
import { MOST_ABREAST } from '../../compare/sides-told';
import type { Format } from '../format';
import { chains } from '../html/chains';
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
import { views } from '../html/views';
import { waits } from '../html/waits';
import type { Report } from '../report';

/** One file that opens anywhere without a network and runs nothing: pictures inside, no script, every text escaped. */
export const format: Format = {
  id: 'html',
  label: 'report.formats.html',
  mime: 'text/html;charset=utf-8',
  extension: 'html',
  // A board also opens it in a mail's preview, in a word processor, on an old tablet: none of these need know WebP.
  // PNG would be several times larger for what photographs of pages gain by it.
  pictureType: 'image/jpeg',
  render: async (report) => render(report),
};

/** Nothing may be loaded but the pictures inside the file; styles stand in the file and nothing of a page reaches them. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Two sides stand left and right of what joins them; many no longer stand abreast. */
const layoutOf = (sides: number) => (sides === 2 ? 'two' : sides > MOST_ABREAST ? 'many' : 'some');

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
<style>${style(huesOfSides(comparison.sides.map(({ brand }) => brand)))}</style>
</head>
<body class="${layoutOf(comparison.sides.length)}">
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
