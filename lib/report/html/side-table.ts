import { MOST_ABREAST } from '../../compare/sides-told';
import type { Report } from '../report';
import { foreign, type Html, html, sideClass } from './markup';

/** A line of a table: what it is, and one cell for each side. */
export interface SideLine {
  name: Html | string;
  cells: (Html | string)[];
}

/** Lines × brands under `corner`; of many brands each has a line of its own, for no paper is that wide. */
export function sideTable(report: Report, corner: string, lines: SideLine[]): Html {
  const brands = report.comparison.sides.map(({ brand }, index) => ({
    name: foreign(brand.name),
    mark: sideClass(index),
  }));
  if (brands.length <= MOST_ABREAST) {
    const heads = brands.map(({ name, mark }) => html`<th scope="col" class="${mark}">${name}</th>`);
    return table(
      corner,
      heads,
      lines.map(({ name, cells }) => line(html`<th scope="row">${name}</th>`, cells)),
    );
  }
  const heads = lines.map(({ name }) => html`<th scope="col">${name}</th>`);
  const rows = brands.map(({ name, mark }, side) =>
    line(
      html`<th scope="row" class="${mark}">${name}</th>`,
      lines.map(({ cells }) => cells[side] ?? ''),
    ),
  );
  return table(corner, heads, rows, lines.length > MOST_FLAT ? 'upright' : '');
}

/** So many heads fit abreast when they lie flat. */
const MOST_FLAT = 8;

function table(corner: string, heads: Html[], rows: Html[], look = ''): Html {
  return html`<table class="${look}"><thead><tr><th scope="col">${corner}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}

function line(head: Html, cells: (Html | string)[]): Html {
  return html`<tr>${head}${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
}
