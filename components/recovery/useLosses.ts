import { useEffect, useState } from 'react';
import { ask } from '@/lib/messages/ask';
import type { Loss } from '@/lib/messages/walk-calls';
import { words } from '../words';

/** What the browser lost of the walks, asked once when the screen opens; `accept` takes what is left as it is. */
export function useLosses(): { losses: Loss[]; accept: () => Promise<void> } {
  const [losses, setLosses] = useState<Loss[]>([]);
  useEffect(() => {
    let isLeft = false;
    void ask('findLosses', { salvagedName: words.t('recovery.brand') }).then((found) => {
      if (!isLeft && found.ok) setLosses(found.value.losses);
    });
    return () => {
      isLeft = true;
    };
  }, []);
  const accept = async () => {
    const accepted = await ask('acceptLosses', { walkIds: losses.map(({ walkId }) => walkId) });
    if (accepted.ok) setLosses([]);
  };
  return { losses, accept };
}
