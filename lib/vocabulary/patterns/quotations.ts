/** Read by lib/detect/quotations.ts and lib/detect/own-words.ts. */

/** Somebody speaks of himself, folded: what customers do and firms do not. */
export const OF_MYSELF =
  /\b(i|i m|i ve|i d|me|my|myself|ich|mich|mir|mein\w*|je|j|moi|mon|ma|mes|yo|mi|mis|me|eu|meu|minha|meus|minhas|io|mio|mia|mie|miei|mea|mele|mei|ya|mne|menya|mnoj|moj|moya|moyu|moe|moi|moego)\b/;
/** One of several who speak. */
export const OF_US =
  /\b(we|our|us|wir|uns|unser\w*|nous|notre|nos|nosotros|nuestr\w+|nosso|nossa|noi|nostr\w+|ne|noastr\w+|my|nas|nam|nash\w*)\b/;
/** A name of a person, as written: two to four words with capitals, an initial among them. */
export const PERSON =
  /^(?:(?:Dr|Mr|Mrs|Ms|Sr|Sra|Dra|Herr|Frau|M|Mme)\.?\s)?\p{Lu}[\p{Ll}'’-]+(?:\s(?:\p{Lu}[\p{Ll}'’-]+|\p{Lu}\.?|de|da|do|van|von|di|del)){1,3}$/u;
/** What makers call the text of an article, and what readers wrote below it. */
export const OF_PROSE = /(^|[\s_-])(comment|post-content|entry-content|article-body|tweet)/;
/** Elements that are more than one person's card. */
export const NO_CARD = /^(body|main|form|header|footer|nav|article|section)$/;
/** How a line begins that names somebody. */
export const SIGNATURE = /^[-–—~\s]*\p{Lu}/u;
