import type { PictureChanges } from '../compare/over-time';
import type { Action } from '../model/action';
import type { Comparison } from '../model/comparison';
import type { Picture } from '../model/shot';
import type { Report, ReportPicture, Translate } from './report';

export interface BuildOptions {
  /** Reads one picture; undefined when it is no longer stored. */
  pictureOf(shotId: string): Promise<ReportPicture | undefined>;
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
  { pictureOf, t, language, actions = [], pictureChanges = new Map(), now = Date.now() }: BuildOptions,
): Promise<Report> {
  const pictures = new Map<string, ReportPicture>();
  for (const shotId of shotIdsOf(comparison)) {
    const picture = await pictureOf(shotId);
    if (picture) pictures.set(shotId, picture);
  }
  return { comparison, t, language, actions, madeAt: now, pictures, pictureChanges };
}

/** Every picture that some cell shows, each once. */
function shotIdsOf({ rows }: Comparison): Set<string> {
  const touchpoints = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.is === 'met' ? cell.touchpoints : [])),
  );
  const pictures: (Picture | undefined)[] = touchpoints.flatMap(({ before, after }) => [before, after]);
  return new Set(pictures.flatMap((picture) => (picture?.is === 'taken' ? [picture.shotId] : [])));
}
