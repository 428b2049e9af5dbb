import type { PictureChanges } from '../compare/over-time';
import type { Action } from '../model/action';
import type { Comparison } from '../model/comparison';
import type { Picture } from '../model/shot';
import type { Report, ReportFile, ReportPicture, Translate } from './report';

export interface BuildOptions {
  /** Reads one picture; undefined when it is no longer stored. */
  pictureOf(shotId: string): Promise<ReportPicture | undefined>;
  /** Tells of one attached file; undefined when it is no longer stored. */
  fileOf?(fileId: string): Promise<ReportFile | undefined>;
  t: Translate;
  language: string;
  /** What the brands of the comparison decided to do. */
  actions?: readonly Action[];
  pictureChanges?: PictureChanges;
  now?: number;
}

/** Gathers what the formats print. Pictures are read one after the other: twenty at once would fill the memory. */
export async function buildReport(
  comparison: Comparison,
  {
    pictureOf,
    fileOf,
    t,
    language,
    actions = [],
    pictureChanges = new Map(),
    now = Date.now(),
  }: BuildOptions,
): Promise<Report> {
  const pictures = new Map<string, ReportPicture>();
  for (const shotId of shotIdsOf(comparison)) {
    const picture = await pictureOf(shotId);
    if (picture) pictures.set(shotId, picture);
  }
  const files = new Map<string, ReportFile>();
  for (const fileId of fileIdsOf(comparison)) {
    const file = await fileOf?.(fileId);
    if (file) files.set(fileId, file);
  }
  return { comparison, t, language, actions, madeAt: now, pictures, files, pictureChanges };
}

const fileIdsOf = ({ sides }: Comparison): string[] =>
  sides.flatMap(({ touchpoints }) => touchpoints.flatMap(({ offSite }) => offSite?.fileId ?? []));

/** Every picture that some cell shows, each once. */
function shotIdsOf({ rows }: Comparison): Set<string> {
  const touchpoints = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.is === 'met' ? cell.touchpoints : [])),
  );
  const pictures: (Picture | undefined)[] = touchpoints.flatMap(({ before, after }) => [before, after]);
  return new Set(pictures.flatMap((picture) => (picture?.is === 'taken' ? [picture.shotId] : [])));
}
