/** Selectors by which lib/detect and the walker look into a part of a page, by what they are asked for. */

/** What sends a form, or looks as if it did. */
export const BUTTONS =
  'button, input[type=submit], input[type=button], input[type=image], [role=button], [onclick], [class*=btn], [class*=button], [class*=submit]';
/** Parts that a page has and a form has not. */
export const FRAME_OF_PAGE = 'header, footer, nav, h1, [id*=footer], [id*=header]';
/** The parts in which a form shows itself one after the other. */
export const STEPS = '[data-step], .step, .form-step, .wizard-step, fieldset.step, [role=tabpanel]';
/** Fields that take more than a yes. */
export const TO_FILL_IN = 'input:not([type=checkbox]):not([type=button]):not([type=submit]), textarea';
/** What can only be pressed. */
export const TO_PRESS = 'button, [role=button], input[type=button], input[type=submit]';
/** What a banner is answered by. */
export const ANSWERS = 'button, a, input[type=button], input[type=submit], [role=button], [onclick]';
/** What it cost before. */
export const STRUCK = 'del, s, strike, [class*=old], [class*=before], [class*=regular], [class*=compare]';
/** Elements in which a price stands. */
export const MAY_BE_PRICE = 'span, p, strong, b, div, td, dd, li, tr, h2, h3, h4, h5, h6, ins, bdi, em';
/** What names a plan; and what may, where nothing else does. */
export const PLAN_TITLES = 'h2, h3, h4, h5, h6, th, dt';
export const PLAN_NAMES =
  'h2, h3, h4, h5, h6, th, dt, [class*=title], [class*=name], strong, b, td, a, span, p';
/** What names a card. */
export const CARD_NAME = 'h2, h3, h4, h5, h6, strong, b, dt, [class*=title], [class*=name]';
/** What only goods have. */
export const GOODS =
  'img, picture, [style*="background-image"], [class*=add-to-cart], form[action*=cart], select';
/** The way from a cart to paying. */
export const TO_PAY = 'button[name=checkout], input[name=checkout], a[href*="checkout"], [class*=checkout]';
/** How many of a thing in a cart. */
export const QUANTITY = 'input[type=number], input[name*=qty], input[name*=quant], select';
/** What may be the title of an overlay. */
export const TITLES = 'h1, h2, h3, h4, h5, [class*=title]';
/** What may close one. */
export const MAY_CLOSE = 'button, a, [role=button], [aria-label], [class*=close]';
/** What may hold somebody's name. */
export const NAMED = 'h2, h3, h4, h5, h6, strong, b, cite, [class*=name], [class*=author]';
/** What is moved to see another figure. */
export const SETTINGS = 'input[type=range], input[type=number], select';
/** What a drawn map is made of. */
export const DRAWN_MAP = 'canvas, img[src*=map], .leaflet-tile, ymaps';
/** What each of several things to read has. */
export const TEASERS = 'h2, h3, h4, h5, h6, article, time';
/** What a sign is drawn with. */
export const SIGNS = 'i, svg, img, use, span[class*=icon]';

/** Where a page names its own site: the address it calls its own, and others at the same house. */
export const CANONICAL = 'link[rel=canonical], meta[property="og:url"]';
export const OWN_ADDRESS = `${CANONICAL}, link[rel=shortlink], link[rel=pingback], link[rel=alternate][type*=rss], form[role=search]`;
/** The banner of its app that a page lets a phone show. */
export const APP_BANNER = 'meta[name="apple-itunes-app"]';
/** A network's own box that shows the firm's page. */
export const PAGE_BOX = '.fb-page[data-href], .fb-like-box[data-href]';
/** Elements that call themselves a dialog. */
export const DIALOGS = '[role=dialog], dialog, [aria-modal=true]';

/** Names that half of all elements carry: a selector is known by another, where it has one. */
export const COMMON: ReadonlySet<string> = new Set(
  'class id href src style type name title rel div span a p li ul'.split(' '),
);
