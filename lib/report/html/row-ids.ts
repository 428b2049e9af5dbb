import type { Row } from '../../model/comparison';
import type { Report } from '../report';

/** Rows are numbered, so that no id of a walked page or database reaches an address inside the file. */
export function rowId({ comparison }: Report, row: Row): string {
  return `row-${comparison.rows.indexOf(row) + 1}`;
}

/** Of the layer with its pictures. */
export const viewId = (report: Report, row: Row) => `view-${rowId(report, row)}`;
