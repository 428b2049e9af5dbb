import { useEffect, useState } from 'react';
import type { Shot } from '@/lib/model/shot';
import { db } from '@/lib/store/db';
import { pixelsOf } from '@/lib/store/shots';

export type Loaded = { is: 'loading' } | { is: 'here'; url: string; shot: Shot } | { is: 'gone' };

/**
 * The pixels of a shot as an address for <img>, revoked when nobody shows it any more.
 * A stored picture never changes, so it is read once and not watched.
 */
export function usePixels(shotId: string | undefined, which: 'full' | 'thumb'): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ is: 'loading' });
  useEffect(() => {
    if (!shotId) return;
    let url: string | undefined;
    let isLeft = false;
    setLoaded({ is: 'loading' });
    Promise.all([pixelsOf(shotId), db.shots.get(shotId)])
      .then(([pixels, shot]) => {
        if (isLeft) return;
        if (!pixels || !shot) return setLoaded({ is: 'gone' });
        url = URL.createObjectURL(pixels[which]);
        setLoaded({ is: 'here', url, shot });
      })
      .catch(() => !isLeft && setLoaded({ is: 'gone' }));
    return () => {
      isLeft = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [shotId, which]);
  return loaded;
}
