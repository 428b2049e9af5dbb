import { browser } from 'wxt/browser';
import type { NoPicture, Shot } from '../model/shot';
import type { Box } from '../model/sighting';

export type Captured =
  | { ok: true; picture: string; method: Shot['method']; at: number }
  | { ok: false; reason: NoPicture };

export const no = (reason: NoPicture): { ok: false; reason: NoPicture } => ({ ok: false, reason });

/** What only Firefox has; the types we build with know Chromium. */
const firefoxTabs = browser.tabs as unknown as {
  captureTab(id: number, options?: { rect?: Box }): Promise<string>;
};

/**
 * The pixels of a tab as a data URL. In Firefox a tab can be pictured by its id, and beyond its viewport (`rect`, CSS
 * pixels of the page); elsewhere only what is in front, so it must be the walked tab before and after.
 */
export async function capture(tabId: number, rect?: Box): Promise<Captured> {
  const at = Date.now();
  try {
    if (import.meta.env.FIREFOX) {
      const picture = await firefoxTabs.captureTab(tabId, rect && { rect });
      return { ok: true, picture, method: 'captureTab', at };
    }
    const tab = await browser.tabs.get(tabId);
    if (!tab.active) return no('not-in-front');
    const picture = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
    const later = await browser.tabs.get(tabId);
    if (!later.active || later.windowId !== tab.windowId) return no('not-in-front');
    return { ok: true, picture, method: 'captureVisibleTab', at };
  } catch (error) {
    return no(reasonOf(String(error)));
  }
}

/** The browser gives its reasons as sentences only. */
function reasonOf(error: string): NoPicture {
  if (error.includes('MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND')) return 'quota';
  if (/permission|Missing host|activeTab|Cannot access/i.test(error)) return 'no-permission';
  return 'failed';
}
