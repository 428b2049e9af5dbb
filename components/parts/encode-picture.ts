/** JPEG of a picture that was WebP once: letters of a page must not grow a halo of their own. */
const QUALITY = 0.9;

/** The same picture in another encoding. Rejects when the browser cannot decode it. */
export async function encodePicture(picture: Blob, type: 'image/jpeg' | 'image/png'): Promise<Blob> {
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type, quality: QUALITY });
}
