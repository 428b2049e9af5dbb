import { useEffect, useState } from 'react';
import { onTabInFront, type SeenTab, tabInFront } from '@/lib/messages/tabs';

/** `?tab=7` makes the panel, opened as a page of its own, speak of that tab instead of the one in front. */
const chosen = new URLSearchParams(location.search).get('tab');

/** The tab the panel speaks of; undefined while it is not known, null when there is none. */
export function useTab(): SeenTab | null | undefined {
  const [tab, setTab] = useState<SeenTab | null>();
  useEffect(() => {
    let isLeft = false;
    const read = () =>
      void tabInFront(chosen === null ? undefined : Number(chosen)).then((now) => {
        if (!isLeft) setTab((before) => (isSame(before, now) ? before : (now ?? null)));
      });
    read();
    const stop = onTabInFront(read);
    return () => {
      isLeft = true;
      stop();
    };
  }, []);
  return tab;
}

function isSame(before: SeenTab | null | undefined, now: SeenTab | undefined): boolean {
  return (
    before !== undefined &&
    before?.id === now?.id &&
    before?.url === now?.url &&
    before?.title === now?.title &&
    before?.closed === now?.closed
  );
}
