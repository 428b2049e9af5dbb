import type { Format } from './format';

export { actionsCsv } from './action-lines';
export { buildReport } from './build';
export type { Format } from './format';
export type { Report, ReportFile, ReportPicture, Translate } from './report';
export { figureText, questionText, scorecardName, sectionTitle } from './score-words';
export { nameHider, staffNames, withoutStaffNames } from './staff-names';
export { weightLines } from './weight-words';
export { fileSize } from './wording';

const files = import.meta.glob<{ format: Format }>('./formats/*.ts', { eager: true });

/** Every format of the folder, in the order of their file names. */
export const formats: readonly Format[] = Object.values(files).map(({ format }) => format);
