import { readPixels } from '@/lib/store/shots';
import { fileName, saveFile } from './save-file';

/** Saves a stored picture as a PNG, which every program opens. False when it is not there as it was stored. */
export async function savePicture(shotId: string, names: string[]): Promise<boolean> {
  const read = await readPixels(shotId, 'full');
  if (read.is !== 'here') return false;
  const bitmap = await createImageBitmap(read.blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  saveFile(
    await canvas.convertToBlob({ type: 'image/png' }),
    fileName(['touchtrail', ...names], 'png', new Date(read.shot.at)),
  );
  return true;
}
