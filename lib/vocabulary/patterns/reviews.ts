/** Read by lib/detect/detectors/reviews.ts and lib/detect/starred-cards.ts. */

export const MARKS =
  /(^|[\s_-])(testimonials?|reviews?|otzyvy?|depoimentos?|testimonios?|temoignages?|recenzii|opiniones|kundenstimmen|(kunden|gaste|gaeste)?bewertungen?|rezensionen|valoraciones|avaliacoes|recensioni|pareri|client-?says?|feedbacks?)([\s_-]|$)|testimonial/;

export const FIGURE = /^[+>~]?\s?\d[\d\s.,]*\s?([km%+]|млн|тыс|mil|mio)?\s?\+?$/i;

/** Asks to become one of them, folded: "Join our happy customers". */
export const JOINING =
  /^(join|become|werden? (sie|auch)|rejoi(gn|ndre)|devenez|unete|se parte|junta?[- ]?te|junte[- ]se|faca parte|prisoedin\w*|unisciti|entra a far|alatura)/;

export const STAR_MARKS = /(^|[\s_-])(stars?|rating)([\s_-]|$)|fa-star|bi-star|icon-star/;
/** Classes that are given to nothing but opinions; "review-card" may be a look. */
export const SAYS_SO = /testimon|otzyv|depoiment|temoign|opini|recenz|rese[nñ]a|feedback|reviews|отзыв/;
/** Elements that hold opinions. */
export const SECTION = /^(div|section|article|ul|aside|blockquote)$/;
/** Parts of an opinion, and the ways to one. */
export const PART_OF_ONE = /form|write|submit|count|rating|star|link|menu|nav|tab/;
/** Elements that are no card of an opinion. */
export const NO_CARD = /^(a|form|label|fieldset|body|main)$/;
