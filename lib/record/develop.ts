import type { Box } from '../model/sighting';
import { sha256 } from '../store/sha256';

/** Stored pictures are no wider; text stays readable and a walk stays small. Pixels. */
export const FULL_WIDTH = 1600;
const THUMB_WIDTH = 320;
const QUALITY = 0.82;
/** Solid, never blurred: a blur can be undone. */
const MASK_COLOUR = '#94a3b8';

/** A thumbnail shows the head of a page that is higher than this many times its width. */
const THUMB_RATIO = 2;

export interface Developed {
  full: Blob;
  thumb: Blob;
  width: number;
  height: number;
  /** Hexadecimal. */
  sha256: string;
  thumbSha256: string;
}

/** The pixels of a data URL or a stored picture. Rejects when the browser cannot decode them. */
export async function decode(picture: string | Blob): Promise<ImageBitmap> {
  return createImageBitmap(typeof picture === 'string' ? await (await fetch(picture)).blob() : picture);
}

/**
 * Turns a captured picture (data URL) into what is stored: private boxes painted over, scaled down, WebP.
 * `boxes` are CSS pixels of a viewport `viewportWidth` wide. Runs in the worker; rejects only when the browser cannot decode.
 */
export async function develop(picture: string, viewportWidth: number, boxes: Box[]): Promise<Developed> {
  const bitmap = await decode(picture);
  const full = draw(bitmap, Math.min(FULL_WIDTH, bitmap.width));
  bitmap.close();
  paintOver(full, full.width / viewportWidth, boxes);
  return finish(full);
}

/** Paints over parts of a stored picture and makes everything anew from what is left. `boxes` are its own pixels. */
export async function redact(picture: Blob, boxes: Box[]): Promise<Developed> {
  const bitmap = await decode(picture);
  const full = draw(bitmap, bitmap.width);
  bitmap.close();
  paintOver(full, 1, boxes);
  return finish(full);
}

/** Encodes a picture on which everything private is painted over, with its thumbnail and their hashes. */
export async function finish(full: OffscreenCanvas): Promise<Developed> {
  const head = Math.min(full.height, full.width * THUMB_RATIO);
  const [blob, thumb] = [
    await encode(full),
    await encode(draw(full, Math.min(THUMB_WIDTH, full.width), head)),
  ];
  return {
    full: blob,
    thumb,
    width: full.width,
    height: full.height,
    sha256: await sha256(blob),
    thumbSha256: await sha256(thumb),
  };
}

function draw(source: ImageBitmap | OffscreenCanvas, width: number, head = source.height): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, Math.max(1, Math.round((head * width) / source.width)));
  const context = contextOf(canvas);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, source.width, head, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Painted one pixel larger on every side, because scaling rounds. Boxes are moved down by `top` pixels of the canvas. */
export function paintOver(canvas: OffscreenCanvas, scale: number, boxes: Box[], top = 0): void {
  const context = contextOf(canvas);
  context.fillStyle = MASK_COLOUR;
  for (const { x, y, width, height } of boxes) {
    context.fillRect(x * scale - 1, top + y * scale - 1, width * scale + 2, height * scale + 2);
  }
}

export function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  return context;
}

const encode = (canvas: OffscreenCanvas): Promise<Blob> =>
  canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
