import { isOneBrand, type PictureChanges } from '../compare/over-time';
import type { Action } from '../model/action';
import type { AttachedFile } from '../model/attached-file';
import type { Comparison, Row } from '../model/comparison';
import type { Gap } from '../model/gap';
import type { Shot } from '../model/shot';

/** Looks words up: i18next's `t` or anything like it. The language of a report need not be the screen's. */
export type Translate = (key: string, values?: Record<string, unknown>) => string;

/** A picture with what is needed to crop it. */
export interface ReportPicture {
  bytes: Uint8Array;
  shot: Pick<Shot, 'width' | 'height' | 'viewport' | 'type'>;
}

/** What a report tells of a file that lies beside something off the site: never what is in it. */
export type ReportFile = Pick<AttachedFile, 'name' | 'bytes'>;

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
  /** By file id. */
  files: ReadonlyMap<string, ReportFile>;
  /** Of one site's walks: how much of each row's picture changed. */
  pictureChanges: PictureChanges;
}

/** What the words about the first side speak of: a brand that has touchpoints, or one walk of several of a brand, that met them. */
export function voiceOf({ sides }: Comparison): 'brand' | 'walk' {
  return isOneBrand(sides) ? 'walk' : 'brand';
}

/** What the first side lacks or does worse, heaviest first. */
export function ownGaps({ gaps }: Comparison): Gap[] {
  return gaps.filter((gap) => gap.side === 0);
}

/** The row a gap speaks of. */
export function rowOf({ rows }: Comparison, gap: Gap): Row | undefined {
  return rows.find((row) => row.id === gap.rowId);
}
