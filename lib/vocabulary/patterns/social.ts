/** Read by lib/detect/detectors/social.ts and lib/detect/whose-profile.ts. */

/** Parts of a page that show other people: their profiles are not the firm's. */
export const OTHERS =
  /(^|[\s_-])(team|member|staff|doctor|chef|trainer|instructor|speaker|author|autor|autores|auteur|autore|redactor|byline|bio|equipo|equipe|echipa|mitarbeiter|medico|specialist|agent|barber|stylist|expert|tweet|twitter-tweet|comment|teacher|mentor|testimonial|employee|attorney|lawyer|therapist|person|artist|guide)(s|-\w+|_\w+)?([\s_-]|$)|our-?team/;
export const SHARE_MARKS =
  /(^|[\s_-])(share|sharing|sharer|addtoany|a2a|social-share|share-buttons?|sharedaddy|shariff|ya-share)/;
/** What a button says that sends the page on, folded. */
export const SHARE_NAME =
  /share|compart|partag|teilen|condivid|distribui|podel|recomend|recommand|recommend|empfehl|raccomand|raskazhi|^enviar (a|en|por)\b|^send (to|via)\b|^post (to|on)\b|otpravit v|^pin it|^tweet(ar|ear|er)?( this.*)?$|twittear|tuitear|^like$|^me gusta$/;
/** What a maker's template leaves for the firm's own name to be written in. */
export const PLACEHOLDER =
  /\/@?(your|my|tu|votre|ihr|seu|vash)[-_.]?(page|profile|name|user(name)?|handle|account|company|business|brand|channel|instagram|facebook|tiktok|twitter|youtube|linkedin|empresa|pagina|marca|entreprise|firma)\/?$|\/(yourusername|username|example|placeholder)\/?$|\/@?(wix|wixcom|squarespace|shopify|wordpress(dot)?com|wordpress|godaddy|weebly|webflow|jimdo|tilda(cc|publishing)?|elementor|elegantthemes|duda|strikingly|webnode|hostinger)\/?$/i;
/** What makers call the sign of a button that shares. */
export const SHARE_ICON = /(^|\s)(addthis_button_\w+(?<!follow)|share[-\w]*)(\s|$)/;
/** A network, in a name. */
export const NETWORK_NAME = /facebook|instagram|twitter|youtube|linkedin|vk|tiktok|pinterest/i;
/** A button of a sharing service that follows a profile. */
export const FOLLOW_BUTTON = /addthis_button_(\w+?)_follow/;
/** The network's own box that shows a page. */
export const PLUGIN = /\/plugins\/(page|likebox|fan)\.php/;
/** An invitation to follow. */
export const FOLLOWS = /follow|seguici|síguenos|folgen|suivez|подпис/i;
/** Elements in which somebody else is named. */
export const NAMES_OTHERS = /^(article|li|blockquote|figure|figcaption|td|h[1-6])$/;
