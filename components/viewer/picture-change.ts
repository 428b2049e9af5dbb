import pixelmatch from 'pixelmatch';

/** How two pictures of one place differ. */
export interface Change {
  /** 0…1 of the part that both show. */
  share: number;
  width: number;
  height: number;
  /** The later picture, faded, with what changed in red. */
  marked: ImageData;
}

/** Wider pictures are made smaller first: a change of a button stays visible, and a large page stays quick. */
const WIDEST = 1280;

/** How far a colour may be off before it counts as changed, 0…1; fonts are never drawn quite the same twice. */
export const TOLERANCE = 0.15;

/** What changed from one picture to the next, measured where both show something, from their upper left corner. */
export async function changeBetween(before: Blob, after: Blob): Promise<Change> {
  const [then, now] = await Promise.all([createImageBitmap(before), createImageBitmap(after)]);
  const scale = Math.min(1, WIDEST / Math.max(then.width, now.width));
  const width = Math.max(1, Math.floor(Math.min(then.width, now.width) * scale));
  const height = Math.max(1, Math.floor(Math.min(then.height, now.height) * scale));
  const [old, fresh] = [pixelsOf(then, scale, width, height), pixelsOf(now, scale, width, height)];
  const marked = new ImageData(width, height);
  const changed = pixelmatch(old.data, fresh.data, marked.data, width, height, {
    threshold: TOLERANCE,
    alpha: 0.35,
  });
  return { share: changed / (width * height), width, height, marked };
}

function pixelsOf(picture: ImageBitmap, scale: number, width: number, height: number): ImageData {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(picture, 0, 0, picture.width * scale, picture.height * scale);
  picture.close();
  return context.getImageData(0, 0, width, height);
}
