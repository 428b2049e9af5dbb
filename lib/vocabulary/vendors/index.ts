import type { Kind } from '../../model/kind';
import { APP } from './app';
import { BOOKING } from './booking';
import { CALLBACK } from './callback';
import { CHAT } from './chat';
import { CONSENT } from './consent';
import { CONTACT_FORM } from './contact-form';
import { HELP } from './help';
import { INSTALMENTS } from './instalments';
import { LOYALTY } from './loyalty';
import { MAP } from './map';
import { MESSENGER } from './messenger';
import { NEWSLETTER } from './newsletter';
import { PAYMENT } from './payment';
import { POPUP } from './popup';
import { PROMO } from './promo';
import { REFERRAL } from './referral';
import { REVIEWS } from './reviews';
import { SOCIAL } from './social';
import { SURVEY } from './survey';
import { VIDEO } from './video';

/** Tables of vendors (see vendor.ts) by the kind of touchpoint they mostly render; under "contact-form" stand the makers of forms of any kind. */
export const VENDORS = {
  app: APP,
  booking: BOOKING,
  callback: CALLBACK,
  chat: CHAT,
  consent: CONSENT,
  'contact-form': CONTACT_FORM,
  help: HELP,
  instalments: INSTALMENTS,
  loyalty: LOYALTY,
  map: MAP,
  messenger: MESSENGER,
  newsletter: NEWSLETTER,
  payment: PAYMENT,
  popup: POPUP,
  promo: PROMO,
  referral: REFERRAL,
  reviews: REVIEWS,
  social: SOCIAL,
  survey: SURVEY,
  video: VIDEO,
} satisfies Partial<Record<Kind, string>>;
