import { browser } from 'wxt/browser';

const NOTICES = { permissions: ['notifications' as const] };

/** Whether the browser shows our notices. */
export const hasNotices = (): Promise<boolean> => browser.permissions.contains(NOTICES);

/** Asks for it. Must be called in the click itself, before anything is awaited. False when refused. */
export const requestNotices = (): Promise<boolean> => browser.permissions.request(NOTICES).catch(() => false);
