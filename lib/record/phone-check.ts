import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '../model/result';
import { PhoneCheck } from '../model/stop';
import { db } from '../store/db';
import { putStop } from '../store/stops';

/** The width of a common phone and a height to go with it, CSS pixels. */
const PHONE = { width: 390, height: 844 };

/** A window that cannot be made so narrow measures no phone. */
const WIDEST_PX = 500;

/** No browser makes a window narrower. */
const NARROWEST_PX = 100;

/** A page has so long to load, and so long to come to rest in its new width. Milliseconds. */
const LOAD_MS = 20_000;
const POLL_MS = 200;
const REST_MS = 700;

/**
 * Opens a page of a walk in a window as wide as a phone, measures it there and closes the window. Needs the permission
 * for the site. The window is no walk: nothing of it is recorded but the figures.
 */
export async function checkOnPhone({ stopId }: { stopId: string }): Promise<Result<null>> {
  const stop = await db.stops.get(stopId);
  if (!stop) return fail('no-such-stop');
  if (!/^https?:/.test(stop.url)) return fail('not-a-web-page', stop.url.slice(0, 100));
  const opened = await browser.windows.create({ url: stop.url, type: 'popup', focused: false, ...PHONE });
  const tabId = opened?.tabs?.[0]?.id;
  if (opened?.id === undefined || tabId === undefined) return fail('phone-check-failed');
  await browser.storage.session.set({ [OPEN]: opened.id });
  try {
    if (!(await isLoaded(tabId))) return fail('phone-check-failed', stop.url.slice(0, 200));
    const measured = await measure(opened.id, tabId);
    if (!measured.ok) return measured;
    const stored = await putStop(
      stopId,
      (now) => ({ ...(now ?? stop), phoneCheck: measured.value }),
      undefined,
    );
    return stored.ok ? succeed(null) : stored;
  } finally {
    await closeLeftOver();
  }
}

/** The window under way, so that a worker that wakes after being killed in the midst can close it. */
const OPEN = 'phone-check-window';

/** Closes the window of a check, whoever opened it. */
export async function closeLeftOver(): Promise<void> {
  const { [OPEN]: windowId } = await browser.storage.session.get<{ [OPEN]?: number }>(OPEN);
  if (windowId === undefined) return;
  await browser.windows.remove(windowId).catch(() => undefined);
  await browser.storage.session.remove(OPEN);
}

async function isLoaded(tabId: number): Promise<boolean> {
  for (let waited = 0; waited < LOAD_MS; waited += POLL_MS) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab) return false;
    if (tab.status === 'complete' && tab.url !== 'about:blank') return true;
    await rest(POLL_MS);
  }
  return false;
}

/** A window's width counts its frame; the second look is at the width that was meant. */
async function measure(windowId: number, tabId: number): Promise<Result<PhoneCheck>> {
  const first = await look(tabId);
  if (!first.ok) return first;
  const frame = PHONE.width - first.value.width;
  if (frame !== 0) await widen(windowId, frame);
  await rest(REST_MS);
  const second = await look(tabId);
  if (second.ok && second.value.width > WIDEST_PX)
    return fail('phone-check-failed', `${second.value.width} px`);
  return second;
}

/** A window manager may have its own will; what came of it is measured afterwards. */
async function widen(windowId: number, by: number): Promise<void> {
  const { width = PHONE.width } = await browser.windows.get(windowId);
  await browser.windows
    .update(windowId, { width: Math.max(width + by, NARROWEST_PX) })
    .catch(() => undefined);
}

async function look(tabId: number): Promise<Result<PhoneCheck>> {
  try {
    const [seen] = await browser.scripting.executeScript({ target: { tabId }, files: ['/phone-check.js'] });
    const check = PhoneCheck.safeParse({ ...(seen?.result as object), at: Date.now() });
    return check.success ? succeed(check.data) : fail('phone-check-failed');
  } catch (error) {
    return fail('no-permission', String(error).slice(0, 200));
  }
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
