import { browser } from 'wxt/browser';
import { type Closed, whyClosed } from './closed-pages';

/** The tab a screen speaks of. `url` is known only where the browser allows it. */
export interface SeenTab {
  id: number;
  url?: string;
  title?: string;
  /** Why it cannot be walked; absent where it can, or where nobody knows yet. */
  closed?: Closed;
  /** In a private window, which forgets what was done in it; we do not. */
  isPrivate: boolean;
}

const EVERYWHERE = { origins: ['<all_urls>'] };

/** The tab in front in this screen's window, or the one of an id. */
export async function tabInFront(id?: number): Promise<SeenTab | undefined> {
  const tab =
    id === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(id).catch(() => undefined);
  if (tab?.id === undefined) return undefined;
  const { url, title, incognito: isPrivate } = tab;
  return { id: tab.id, url, title, isPrivate, closed: url ? whyClosed(url) : await closedByBrowser() };
}

/** With every site allowed, an address that is not told is one that the browser keeps to itself. */
const closedByBrowser = async (): Promise<Closed | undefined> =>
  (await browser.permissions.contains(EVERYWHERE)) ? 'untold' : undefined;

/** Tells whenever another tab may be in front or its page may be another; returns how to stop. */
export function onTabInFront(told: () => void): () => void {
  browser.tabs.onActivated.addListener(told);
  browser.tabs.onUpdated.addListener(told);
  return () => {
    browser.tabs.onActivated.removeListener(told);
    browser.tabs.onUpdated.removeListener(told);
  };
}

/** Asks for every site. Must be called in the click itself, before anything is awaited. False when refused. */
export function requestEverywhere(): Promise<boolean> {
  return browser.permissions.request(EVERYWHERE).catch(() => false);
}

export function bringToFront(tabId: number): Promise<unknown> {
  return browser.tabs.update(tabId, { active: true });
}

/** Opens a place of the app ("/compare/…") in a tab. */
export function openApp(place: string): Promise<unknown> {
  return browser.tabs.create({ url: `${location.origin}/app.html#${place}` });
}
