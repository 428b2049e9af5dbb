import type { PackedTables } from '../model/spoken';
import * as complaintWords from './complaint-words';
import * as countries from './countries';
import * as dismissWords from './dismiss-words';
import * as endNames from './end-names';
import * as fieldMarks from './field-marks';
import * as fieldWords from './field-words';
import * as filledIn from './filled-in';
import * as filmFacades from './film-facades';
import * as formMarks from './form-marks';
import * as kindSets from './kind-sets';
import * as messengers from './messengers';
import * as networks from './networks';
import * as onwardWords from './onward-words';
import * as overlayAttributes from './overlay-attributes';
import * as app from './patterns/app';
import * as around from './patterns/around';
import * as blog from './patterns/blog';
import * as booking from './patterns/booking';
import * as chat from './patterns/chat';
import * as checkout from './patterns/checkout';
import * as confirmation from './patterns/confirmation';
import * as consent from './patterns/consent';
import * as countdowns from './patterns/countdowns';
import * as credits from './patterns/credits';
import * as deadSigns from './patterns/dead-signs';
import * as email from './patterns/email';
import * as faq from './patterns/faq';
import * as finds from './patterns/finds';
import * as formKinds from './patterns/form-kinds';
import * as formVoice from './patterns/form-voice';
import * as furtherStep from './patterns/further-step';
import * as instalments from './patterns/instalments';
import * as leadMagnet from './patterns/lead-magnet';
import * as links from './patterns/links';
import * as loaders from './patterns/loaders';
import * as loyalty from './patterns/loyalty';
import * as map from './patterns/map';
import * as marks from './patterns/marks';
import * as messenger from './patterns/messenger';
import * as offers from './patterns/offers';
import * as payment from './patterns/payment';
import * as phones from './patterns/phones';
import * as popup from './patterns/popup';
import * as priceCards from './patterns/price-cards';
import * as prices from './patterns/prices';
import * as pricing from './patterns/pricing';
import * as promo from './patterns/promo';
import * as quotations from './patterns/quotations';
import * as ratings from './patterns/ratings';
import * as read from './patterns/read';
import * as refusal from './patterns/refusal';
import * as reviews from './patterns/reviews';
import * as search from './patterns/search';
import * as social from './patterns/social';
import * as texts from './patterns/texts';
import * as trial from './patterns/trial';
import * as triggers from './patterns/triggers';
import * as video from './patterns/video';
import * as waitingDialogs from './patterns/waiting-dialogs';
import * as promiseWords from './promise-words';
import * as reviewHeadings from './review-headings';
import * as selectors from './selectors';
import * as smallWords from './small-words';
import * as talkWords from './talk-words';
import * as vendors from './vendors/sorted';

/**
 * What a page is given to know what it sees, beside phrases. Pages import the type alone: what stands here
 * weighs on no page's script.
 */
const TABLES = {
  vendors,
  endNames,
  selectors,
  search,
  read,
  around,
  app,
  blog,
  booking,
  chat,
  checkout,
  complaintWords,
  confirmation,
  consent,
  countdowns,
  countries,
  credits,
  deadSigns,
  dismissWords,
  email,
  faq,
  fieldMarks,
  fieldWords,
  filledIn,
  filmFacades,
  finds,
  formKinds,
  formMarks,
  formVoice,
  furtherStep,
  kindSets,
  instalments,
  leadMagnet,
  links,
  loaders,
  loyalty,
  map,
  marks,
  networks,
  messengers,
  overlayAttributes,
  messenger,
  offers,
  onwardWords,
  payment,
  phones,
  popup,
  priceCards,
  prices,
  pricing,
  promiseWords,
  promo,
  quotations,
  ratings,
  refusal,
  reviewHeadings,
  reviews,
  smallWords,
  social,
  talkWords,
  texts,
  trial,
  triggers,
  video,
  waitingDialogs,
};

export type Tables = typeof TABLES;

/** The tables as a message can carry them: patterns, sets and maps are no JSON. */
export const packTables = (): PackedTables =>
  JSON.parse(
    JSON.stringify(TABLES, (_, value) => {
      if (value instanceof RegExp) return { pattern: value.source, flags: value.flags };
      if (value instanceof Set) return { words: [...value] };
      if (value instanceof Map) return { pairs: [...value] };
      return value;
    }),
  );
