import { useEffect, useState } from 'react';
import { pixelsOf } from '@/lib/store/shots';

export type Loaded = { is: 'loading' } | { is: 'here'; url: string } | { is: 'gone' };

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
    pixelsOf(shotId)
      .then((pixels) => {
        if (isLeft) return;
        if (!pixels) return setLoaded({ is: 'gone' });
        url = URL.createObjectURL(pixels[which]);
        setLoaded({ is: 'here', url });
      })
      .catch(() => !isLeft && setLoaded({ is: 'gone' }));
    return () => {
      isLeft = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [shotId, which]);
  return loaded;
}
