import { type Kind, ON_SITE_KINDS } from '../model/kind';

export const CHANNELS = ['site', 'phone', 'chat', 'social', 'email'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * What is marked, 1 to 5, at a touchpoint of each channel. Source: the field's articles (domain.md, "Marks by channel").
 * A chat has the operator's marks but for what only a phone has; that row is ours.
 */
export const CHANNEL_MARKS = {
  site: ['functionality', 'convenience', 'mobile', 'loading', 'design', 'information', 'reviews'],
  phone: ['rings', 'hold-music', 'goodwill', 'script'],
  chat: ['reply-speed', 'goodwill', 'script'],
  social: ['frequency', 'usefulness', 'participation', 'comments'],
  email: ['pattern', 'answer-speed', 'letter-design'],
} as const satisfies Record<Channel, readonly string[]>;

const CHANNEL_OF: Partial<Record<Kind, Channel>> = {
  phone: 'phone',
  call: 'phone',
  callback: 'phone',
  chat: 'chat',
  messenger: 'chat',
  sms: 'chat',
  'text-message': 'chat',
  social: 'social',
  email: 'email',
  'email-message': 'email',
  newsletter: 'email',
};

const ON_SITE: ReadonlySet<Kind> = new Set(ON_SITE_KINDS);

/** The channel a kind is met on; undefined for what has no marks of its own (a visit, a parcel, an advertisement). */
export function channelOf(kind: Kind): Channel | undefined {
  return CHANNEL_OF[kind] ?? (ON_SITE.has(kind) ? 'site' : undefined);
}
