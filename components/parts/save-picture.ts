import { readPixels } from '@/lib/store/shots';
import { encodePicture } from './encode-picture';
import { fileName, saveFile } from './save-file';

/** Saves a stored picture as a PNG, which every program opens. False when it is not there as it was stored. */
export async function savePicture(shotId: string, names: string[]): Promise<boolean> {
  const read = await readPixels(shotId, 'full');
  if (read.is !== 'here') return false;
  saveFile(
    await encodePicture(read.blob, 'image/png'),
    fileName(['touchtrail', ...names], 'png', new Date(read.shot.at)),
  );
  return true;
}
