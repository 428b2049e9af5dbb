import type { CATEGORIES, Kind, Phase, Stage } from '../model/kind';

export interface KindDefaults {
  phase: Phase;
  stage: Stage;
  category: (typeof CATEGORIES)[number];
  /** Name of the icon in the Tabler set, as exported by @tabler/icons-react. */
  icon: string;
  /** 0…1: how much it weighs that a brand lacks it, before anything is known of the business. Our own judgement from domain.md's story. */
  importance: number;
}

const row = (
  phase: Phase,
  stage: Stage,
  category: KindDefaults['category'],
  icon: string,
  importance: number,
): KindDefaults => ({ phase, stage, category, icon, importance });

/** Where each kind stands unless the walker says otherwise. Source: the catalogue of touchpoints in the field's articles. */
export const KINDS: Record<Kind, KindDefaults> = {
  phone: row('during', 'comparison', 'conversation', 'IconPhone', 0.9),
  email: row('during', 'comparison', 'conversation', 'IconMail', 0.6),
  sms: row('during', 'comparison', 'conversation', 'IconDeviceMobileMessage', 0.4),
  callback: row('during', 'decision', 'conversation', 'IconPhoneCall', 0.95),
  chat: row('during', 'comparison', 'conversation', 'IconMessageCircle', 0.9),
  messenger: row('during', 'comparison', 'conversation', 'IconBrandTelegram', 0.75),
  'contact-form': row('during', 'comparison', 'conversation', 'IconForms', 0.7),
  'quote-form': row('during', 'comparison', 'sales', 'IconCalculator', 0.8),
  'question-form': row('during', 'comparison', 'conversation', 'IconHelpCircle', 0.7),
  booking: row('during', 'decision', 'sales', 'IconCalendarEvent', 1),
  newsletter: row('before', 'search', 'reach', 'IconMailOpened', 0.4),
  login: row('after', 'after', 'sales', 'IconLogin', 0.3),
  register: row('during', 'decision', 'sales', 'IconUserPlus', 0.4),
  search: row('during', 'search', 'sales', 'IconSearch', 0.4),
  checkout: row('during', 'decision', 'sales', 'IconShoppingCart', 1),
  'review-form': row('after', 'after', 'feedback', 'IconStarHalf', 0.5),
  survey: row('after', 'after', 'feedback', 'IconClipboardList', 0.4),
  'job-application': row('before', 'search', 'reach', 'IconBriefcase', 0.1),
  promo: row('during', 'decision', 'sales', 'IconTag', 0.8),
  popup: row('during', 'comparison', 'reach', 'IconAppWindow', 0.4),
  loyalty: row('after', 'after', 'sales', 'IconMedal', 0.6),
  referral: row('after', 'after', 'reach', 'IconUsersPlus', 0.5),
  reviews: row('before', 'comparison', 'feedback', 'IconStar', 0.85),
  social: row('before', 'awareness', 'reach', 'IconShare', 0.5),
  blog: row('before', 'search', 'reach', 'IconArticle', 0.4),
  webinar: row('before', 'search', 'reach', 'IconPresentation', 0.4),
  'lead-magnet': row('before', 'search', 'reach', 'IconDownload', 0.5),
  video: row('during', 'search', 'reach', 'IconVideo', 0.4),
  calculator: row('during', 'comparison', 'sales', 'IconMathSymbols', 0.6),
  pricing: row('during', 'comparison', 'sales', 'IconReceipt', 0.8),
  faq: row('during', 'comparison', 'conversation', 'IconQuestionMark', 0.5),
  help: row('after', 'after', 'conversation', 'IconLifebuoy', 0.5),
  map: row('during', 'decision', 'sales', 'IconMapPin', 0.5),
  app: row('during', 'decision', 'sales', 'IconDeviceMobile', 0.3),
  consent: row('before', 'awareness', 'reach', 'IconCookie', 0.05),
  payment: row('during', 'decision', 'sales', 'IconCreditCard', 0.6),
  instalments: row('during', 'decision', 'sales', 'IconCoins', 0.5),
  trial: row('during', 'decision', 'sales', 'IconPlayerPlay', 0.7),
  tracking: row('after', 'after', 'sales', 'IconTruckDelivery', 0.5),
  confirmation: row('after', 'after', 'sales', 'IconCircleCheck', 0.5),
  call: row('during', 'decision', 'conversation', 'IconPhoneIncoming', 0.8),
  'email-message': row('after', 'after', 'conversation', 'IconMailForward', 0.7),
  'text-message': row('after', 'after', 'conversation', 'IconMessage', 0.6),
  letter: row('after', 'after', 'reach', 'IconMailbox', 0.3),
  parcel: row('after', 'after', 'sales', 'IconPackage', 0.5),
  visit: row('during', 'decision', 'sales', 'IconBuildingStore', 0.7),
  meeting: row('during', 'decision', 'sales', 'IconUsers', 0.7),
  ad: row('before', 'awareness', 'reach', 'IconSpeakerphone', 0.5),
  'search-result': row('before', 'search', 'reach', 'IconListSearch', 0.6),
  'word-of-mouth': row('before', 'awareness', 'reach', 'IconEar', 0.6),
  event: row('before', 'awareness', 'reach', 'IconCalendarStar', 0.4),
  other: row('during', 'comparison', 'sales', 'IconDots', 0.3),
};
