import { browser } from 'wxt/browser';
import { changeWalk, openWalks } from '../store/walks';
import { pausedNow } from './pauses';

/** The right to look at every site was taken away: walks that rely on it wait, and say why. */
export async function pauseWithoutPermission(): Promise<void> {
  if (await browser.permissions.contains({ origins: ['<all_urls>'] })) return;
  for (const walk of await openWalks()) {
    if (walk.access === 'all') await changeWalk(walk.id, (now) => pausedNow(now, 'permission'));
  }
}
