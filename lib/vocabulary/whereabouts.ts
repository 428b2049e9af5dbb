import type { Kind } from '../model/kind';

/**
 * Kinds that stand on every page of a site (header, footer, floating button): one page that was looked at is
 * enough to say that they are not there. All other kinds may live on a page of their own, so a page that could
 * not be reached may hide them.
 */
export const SITE_WIDE: ReadonlySet<Kind> = new Set<Kind>([
  'phone',
  'email',
  'sms',
  'callback',
  'chat',
  'messenger',
  'newsletter',
  'login',
  'search',
  'popup',
  'social',
  'consent',
]);

/** Kinds that are commonly embedded as somebody else's frame, so a frame nobody may look into can hide them. */
export const OFTEN_FRAMED: ReadonlySet<Kind> = new Set<Kind>([
  'callback',
  'chat',
  'contact-form',
  'quote-form',
  'question-form',
  'booking',
  'newsletter',
  'checkout',
  'payment',
  'reviews',
  'review-form',
  'survey',
  'calculator',
  'video',
  'map',
]);

/**
 * Hosts (and all below them) whose frames hold no touchpoint of the brand: measurement, advertisement exchanges,
 * robots' checks. Nearly every page has one, and without this list nearly everything would be "not looked".
 */
export const FRAMES_WITHOUT_TOUCHPOINTS: readonly string[] = [
  'doubleclick.net',
  'google-analytics.com',
  'googleadservices.com',
  'googlesyndication.com',
  'googletagmanager.com',
  'hcaptcha.com',
  'recaptcha.net',
  'challenges.cloudflare.com',
  'connect.facebook.net',
  'criteo.com',
  'hotjar.com',
  'mc.yandex.ru',
  'adform.net',
  'adnxs.com',
  'bing.com',
  'clarity.ms',
];

/** Hosts (and all below them) whose frames hold one kind only, so they hide no other. */
export const FRAMES_OF_ONE_KIND: Readonly<Record<string, Kind>> = {
  'youtube.com': 'video',
  'youtube-nocookie.com': 'video',
  'player.vimeo.com': 'video',
  'rutube.ru': 'video',
  'google.com': 'map',
  'maps.app.goo.gl': 'map',
  'openstreetmap.org': 'map',
  'yandex.ru': 'map',
};
