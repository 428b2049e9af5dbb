import type { Box } from '../model/sighting';

/** Stored pictures are no wider; text stays readable and a walk stays small. Pixels. */
const FULL_WIDTH = 1600;
const THUMB_WIDTH = 320;
const QUALITY = 0.82;
/** Solid, never blurred: a blur can be undone. */
const MASK_COLOUR = '#94a3b8';

export interface Developed {
  full: Blob;
  thumb: Blob;
  width: number;
  height: number;
  /** Of the full picture, hexadecimal. */
  sha256: string;
}

/**
 * Turns a captured picture (data URL) into what is stored: private boxes painted over, scaled down, WebP.
 * `boxes` are CSS pixels of a viewport `viewportWidth` wide. Runs in the worker; rejects only when the browser cannot decode.
 */
export async function develop(picture: string, viewportWidth: number, boxes: Box[]): Promise<Developed> {
  const bitmap = await createImageBitmap(await (await fetch(picture)).blob());
  const full = draw(bitmap, Math.min(FULL_WIDTH, bitmap.width));
  paintOver(full, full.width / viewportWidth, boxes);
  const thumb = draw(full, Math.min(THUMB_WIDTH, full.width));
  bitmap.close();
  const blob = await encode(full);
  return {
    full: blob,
    thumb: await encode(thumb),
    width: full.width,
    height: full.height,
    sha256: await hash(blob),
  };
}

function draw(source: ImageBitmap | OffscreenCanvas, width: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, Math.max(1, Math.round((source.height * width) / source.width)));
  const context = contextOf(canvas);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Painted one pixel larger on every side, because scaling rounds. */
function paintOver(canvas: OffscreenCanvas, scale: number, boxes: Box[]): void {
  const context = contextOf(canvas);
  context.fillStyle = MASK_COLOUR;
  for (const { x, y, width, height } of boxes) {
    context.fillRect(x * scale - 1, y * scale - 1, width * scale + 2, height * scale + 2);
  }
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  return context;
}

const encode = (canvas: OffscreenCanvas): Promise<Blob> =>
  canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });

async function hash(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
