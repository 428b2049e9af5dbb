import type { Cell, Comparison } from '../../model/comparison';
import type { Format } from '../format';
import type { Report } from '../report';

/** The comparison for machines: everything but pixels, ids instead of repeated touchpoints. */
export const format: Format = {
  id: 'json',
  label: 'report.formats.json',
  mime: 'application/json',
  extension: 'json',
  render: async (report) => `${JSON.stringify(dataOf(report), undefined, 2)}\n`,
};

/** Raised when a reader of an older file could misread a newer one. */
const SCHEMA_VERSION = 1;

function dataOf({ comparison, madeAt, actions, files }: Report) {
  return {
    format: 'touchtrail-comparison',
    schemaVersion: SCHEMA_VERSION,
    madeAt: new Date(madeAt).toISOString(),
    sides: comparison.sides,
    rows: comparison.rows.map((row) => ({ ...row, cells: row.cells.map(cellData) })),
    matrix: matrixData(comparison),
    gaps: comparison.gaps,
    actions,
    files: Object.fromEntries(files),
    measures: comparison.measures,
    figures: comparison.figures,
    score: comparison.score,
  };
}

function cellData(cell: Cell) {
  return cell.is === 'met' ? { is: cell.is, touchpointIds: cell.touchpoints.map(({ id }) => id) } : cell;
}

function matrixData({ matrix }: Comparison) {
  return matrix.map((row) => ({
    ...row,
    cells: row.cells.map(({ touchpoints, ...cell }) => ({
      ...cell,
      touchpointIds: touchpoints.map(({ id }) => id),
    })),
  }));
}
