/** Looks words up, as i18next's `t` does. */
export type Say = (key: string, values?: Record<string, unknown>) => string;

/** What a colour means; the room that draws it knows the colour. */
type Tone = 'ink' | 'mute' | 'line' | 'good' | 'bad' | 'warn';

interface Look {
  /** In the colour of this side; without, in that of the tone. */
  side?: number | undefined;
  tone?: Tone;
  /** The exact value, on hover and for readers. */
  title?: string;
}

export type Shape = Look &
  (
    | { is: 'line'; d: string; width: number; dash?: string | undefined; isFaint?: boolean | undefined }
    | { is: 'dot'; x: number; y: number; r: number; isHollow: boolean; isFaint?: boolean | undefined }
    | { is: 'text'; x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end'; isBold?: boolean }
  );

/** A drawing as data, in pixels from its top left corner: the screen and the report draw the same one. */
export interface Figure {
  width: number;
  height: number;
  shapes: Shape[];
}

/** Size of every text in a figure, pixels. */
export const TEXT_PX = 12;

/** Nearly the width of a text; pages are called what they like, so nothing exact hangs on it. */
export function widthOf(text: string): number {
  let ems = 0;
  for (const sign of text)
    ems += /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(sign) ? 1 : 0.56;
  return ems * TEXT_PX;
}

/** A figure has no element that keeps a text's direction to itself, so signs that would turn its neighbours are left out. */
export const upright = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

/** The text, cut where it would be wider than this. */
export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const signs = [...text];
  while (signs.length > 1 && widthOf(`${signs.join('')}…`) > width) signs.pop();
  return `${signs.join('')}…`;
}

/** A coordinate short enough for a file with hundreds of them. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);
