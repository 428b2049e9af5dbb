import type { Report } from './report';

/** One file in `formats/` exports one of these under the name `format`. `id` equals the file's name. */
export interface Format {
  id: string;
  /** Key of its name in `locales/`. */
  label: string;
  mime: string;
  /** Without the dot. */
  extension: string;
  /** How its pictures are encoded, where it holds any. The store has them as WebP, which not every reader opens. */
  pictureType?: 'image/jpeg' | 'image/png';
  /** Heavy printers are imported inside. */
  render(report: Report): Promise<Blob | Uint8Array<ArrayBuffer> | string>;
}
