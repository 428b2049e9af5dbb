import { useEffect } from 'react';
import { ask } from '@/lib/messages/ask';
import { onAbsence } from '@/lib/messages/presence';
import { onTabInFront } from '@/lib/messages/tabs';

/**
 * The panel hears of every page as the background does, which may be ended before it has entered it, or before it has
 * told of what it wrote. So the panel asks for both with each page, and whenever the background ended in mid-walk; what
 * the journal alone holds comes into the chain by the same way.
 */
export function useCatchUp(isWalking: boolean): void {
  useEffect(() => {
    const catchUp = oneAtATime(() => ask('catchUp', {}));
    catchUp();
    const stops = [onTabInFront(catchUp), ...(isWalking ? [onAbsence(catchUp)] : [])];
    return () => {
      for (const stop of stops) stop();
    };
  }, [isWalking]);
}

/** However often it is called while it runs, it runs once more afterwards. */
function oneAtATime(run: () => Promise<unknown>): () => void {
  let isRunning = false;
  let isAsked = false;
  const runOn = async () => {
    isRunning = true;
    while (isAsked) {
      isAsked = false;
      await run();
    }
    isRunning = false;
  };
  return () => {
    isAsked = true;
    if (!isRunning) void runOn();
  };
}
