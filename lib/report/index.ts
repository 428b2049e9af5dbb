import type { Format } from './format';

export { buildReport } from './build';
export type { Format } from './format';
export type { ReportPicture, Translate } from './report';

const files = import.meta.glob<{ format: Format }>('./formats/*.ts', { eager: true });

/** Every format of the folder, in the order of their file names. */
export const formats: readonly Format[] = Object.values(files).map(({ format }) => format);
