import { browser } from 'wxt/browser';
import { en } from '@/locales/en';

/** Of theme.ts: the product's teal, and the red of what is worse; white on both is legible. */
const CALM = '#0f766e';
const LATE = '#b91c1c';

/** The toolbar button tells how many answers are waited for, and that one of them is late. */
export async function showBadge(running: number, late: number): Promise<void> {
  const { none, some, withLate } = en.waits.badge;
  const text = running === 0 ? '' : late > 0 ? `${running}!` : String(running);
  const title = running === 0 ? none : late > 0 ? withLate : some;
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: late > 0 ? LATE : CALM });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  await browser.action.setTitle({
    title: title.replace('{{running}}', String(running)).replace('{{late}}', String(late)),
  });
}
