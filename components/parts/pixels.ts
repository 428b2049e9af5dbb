import { type RefObject, useEffect, useState } from 'react';
import type { Shot } from '@/lib/model/shot';
import type { Box } from '@/lib/model/sighting';
import { readPixels } from '@/lib/store/shots';
import { cropAround } from './crop';

export type Loaded =
  | { is: 'loading' }
  | { is: 'here'; url: string; shot: Shot }
  | { is: 'gone' }
  | { is: 'damaged' };

/**
 * The pixels of a shot as an address for <img>, revoked when nobody shows it any more.
 * A stored picture never changes, so it is read once and not watched. One whose bytes are not those that were stored
 * is told as damaged and not shown.
 */
export function usePixels(shotId: string | undefined, which: 'full' | 'thumb'): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ is: 'loading' });
  useEffect(() => {
    if (!shotId) return;
    let url: string | undefined;
    let isLeft = false;
    setLoaded({ is: 'loading' });
    void readPixels(shotId, which).then((read) => {
      if (isLeft) return;
      if (read.is !== 'here') return setLoaded(read);
      url = URL.createObjectURL(read.blob);
      setLoaded({ is: 'here', url, shot: read.shot });
    });
    return () => {
      isLeft = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [shotId, which]);
  return loaded;
}

/** A list that is scrolled past need not be cut sharp. Milliseconds. */
const AT_REST_MS = 150;

interface Cut {
  url: string;
}

/**
 * The element with its surroundings, cut sharp out of the full picture once it has been in sight for a moment. Nothing
 * of it is stored: a second copy of the pixels would be a second one to paint over, to check and to forget.
 */
export function useCut(shot: Shot | undefined, box: Box | undefined, frame: RefObject<HTMLElement | null>) {
  const [cut, setCut] = useState<Cut>();
  const id = shot?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture and its box never change under one id
  useEffect(() => {
    const element = frame.current;
    if (!shot || !box || !element) return;
    let url: string | undefined;
    let isLeft = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const cutNow = async () => {
      const blob = await cutOut(shot, box, element.clientWidth * devicePixelRatio);
      if (isLeft || !blob) return;
      url = URL.createObjectURL(blob);
      setCut({ url });
    };
    const seen = new IntersectionObserver(([entry]) => {
      clearTimeout(timer);
      if (entry?.isIntersecting && !url) timer = setTimeout(() => void cutNow(), AT_REST_MS);
    });
    seen.observe(element);
    return () => {
      isLeft = true;
      seen.disconnect();
      clearTimeout(timer);
      if (url) URL.revokeObjectURL(url);
      setCut(undefined);
    };
  }, [id]);
  return cut;
}

/** A part of the full picture, `width` pixels wide at most; undefined when the picture is not there as it was stored. */
async function cutOut(shot: Shot, box: Box, width: number): Promise<Blob | undefined> {
  const read = await readPixels(shot.id, 'full');
  if (read.is !== 'here') return undefined;
  const { x, y, ...size } = cropAround(box, shot.viewport);
  const [wide, high] = [size.width * shot.width, size.height * shot.height];
  const resizeWidth = Math.max(1, Math.round(Math.min(width, wide)));
  try {
    const bitmap = await createImageBitmap(
      read.blob,
      Math.round(x * shot.width),
      Math.round(y * shot.height),
      Math.max(1, Math.round(wide)),
      Math.max(1, Math.round(high)),
      { resizeWidth, resizeQuality: 'high' },
    );
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    return await canvas.convertToBlob({ type: 'image/png' });
  } catch {
    return undefined;
  }
}
