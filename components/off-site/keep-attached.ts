import type { AttachedFile } from '@/lib/model/attached-file';
import { type Result, succeed } from '@/lib/model/result';
import { keepFile } from '@/lib/store/files';
import type { Draft } from './draft';
import { keepPicture } from './keep-picture';

/** What a dropped file is to the form: a message fills it in, a picture is shown, anything else is kept as it is. */
export async function sortOf(file: File): Promise<'message' | 'picture' | 'other'> {
  if (file.type === 'message/rfc822' || /\.eml$/i.test(file.name)) return 'message';
  if (!file.type.startsWith('image/')) return 'other';
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  bitmap?.close();
  return bitmap ? 'picture' : 'other';
}

/** Ids under which what was laid beside something logged is kept. */
export interface Kept {
  shotId?: string;
  fileId?: string;
}

/** Keeps the picture or the file of a form, if there is a new one; a file kept before stays while the form names it. */
export async function keepAttached(draft: Draft, walkId: string): Promise<Result<Kept>> {
  const { attached, touchpointId, fileId } = draft;
  if (!attached) return succeed(fileId ? { fileId } : {});
  if (attached.is === 'picture') {
    const kept = await keepPicture(attached.file, walkId, touchpointId);
    return kept.ok ? succeed({ shotId: kept.value, ...(fileId && { fileId }) }) : kept;
  }
  const kept = await keepFile(attached.file, walkId, touchpointId);
  return kept.ok ? succeed({ fileId: kept.value }) : kept;
}

/** The name that the form shows: of what was just laid there, or else of what is kept. */
export const nameOfAttached = ({ attached, fileId }: Draft, kept: AttachedFile | undefined) =>
  attached?.file.name ?? (fileId ? kept?.name : undefined);
