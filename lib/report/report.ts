import type { PictureChanges } from '../compare/over-time';
import type { Action } from '../model/action';
import type { Comparison, Gap, Row } from '../model/comparison';
import type { Shot } from '../model/shot';

/** Looks words up: i18next's `t` or anything like it. The language of a report need not be the screen's. */
export type Translate = (key: string, values?: Record<string, unknown>) => string;

/** A picture with what is needed to crop it. */
export interface ReportPicture {
  bytes: Uint8Array;
  shot: Pick<Shot, 'width' | 'height' | 'viewport' | 'type'>;
}

/** A comparison (or one walk: a comparison of one side) ready to print. */
export interface Report {
  comparison: Comparison;
  t: Translate;
  /** BCP 47, of the words and of dates and numbers. */
  language: string;
  madeAt: number;
  /** What the brands decided to do, heaviest gap first. */
  actions: readonly Action[];
  /** By shot id; a picture that is not here could not be read. */
  pictures: ReadonlyMap<string, ReportPicture>;
  /** Of one site's walks: how much of each row's picture changed. */
  pictureChanges: PictureChanges;
}

/** What the first side lacks or does worse, heaviest first. */
export function ownGaps({ gaps }: Comparison): Gap[] {
  return gaps.filter((gap) => gap.side === 0);
}

/** The row a gap speaks of. */
export function rowOf({ rows }: Comparison, gap: Gap): Row | undefined {
  return rows.find((row) => row.id === gap.rowId);
}
