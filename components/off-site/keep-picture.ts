import { v7 as makeId } from 'uuid';
import { fail, type Result, succeed } from '@/lib/model/result';
import { putShot } from '@/lib/store/shots';

/** As of pictures taken by the extension itself. Pixels. */
const WIDEST = 1600;
const THUMB = 320;
const QUALITY = 0.82;

/**
 * Keeps a picture that somebody added (a photo of a letter, a screenshot of a message), scaled down, without its
 * camera's data. Gives the id under which it is kept; fails when the file is no picture the browser can read.
 */
export async function keepPicture(file: Blob, walkId: string, touchpointId: string): Promise<Result<string>> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return fail('picture-unreadable');
  const full = await drawn(bitmap, WIDEST);
  const thumb = await drawn(bitmap, THUMB);
  bitmap.close();
  const digest = await crypto.subtle.digest('SHA-256', await full.blob.arrayBuffer());
  const id = makeId();
  const { width, height } = full;
  const stored = await putShot(
    {
      id,
      walkId,
      stopId: touchpointId,
      at: Date.now(),
      method: 'added',
      width,
      height,
      viewport: { width, height },
      scroll: { x: 0, y: 0 },
      pixelRatio: 1,
      shows: {},
      masked: 0,
      type: 'image/webp',
      bytes: full.blob.size,
      sha256: Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    },
    { id, full: full.blob, thumb: thumb.blob },
  );
  return stored.ok ? succeed(id) : stored;
}

async function drawn(bitmap: ImageBitmap, widest: number) {
  const width = Math.min(widest, bitmap.width);
  const height = Math.max(1, Math.round((bitmap.height * width) / bitmap.width));
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
  return { width, height, blob: await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY }) };
}
