import { browser } from 'wxt/browser';
import { isOrphan } from './ask';

const NAME = 'presence';
/** A background that ends again and again is not called for without a pause. */
const PAUSE_MS = 250;

/** The background holds the line as long as it lives. Must be called in its first turn. */
export function bePresent(): void {
  browser.runtime.onConnect.addListener(() => undefined);
}

/** Tells whenever the background ended, by force or of idleness, and calls it back; returns how to stop. */
export function onAbsence(told: () => void): () => void {
  let isLeft = false;
  let line: ReturnType<typeof browser.runtime.connect> | undefined;
  const hold = () => {
    if (isLeft || isOrphan()) return;
    line = browser.runtime.connect({ name: NAME });
    line.onDisconnect.addListener(() => {
      told();
      setTimeout(hold, PAUSE_MS);
    });
  };
  hold();
  return () => {
    isLeft = true;
    line?.disconnect();
  };
}
