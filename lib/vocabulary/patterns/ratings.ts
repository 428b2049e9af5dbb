/** Read by lib/detect/ratings.ts. */

export const RATING =
  /(?<![\d.,])([3-5][.,]\d{1,2})(?![\d%])(?:\s?(?:\/|out of|von|de|sur|su|из|din)\s?(5|10)\b)?/;
export const OPINIONS =
  /(\d[\d.,\s\u00a0]*)\+?\s?(?:(?:verified|google|trustpilot|kunden|clientes?|clients?)[\s-]?)?(?:reviews?|ratings?|bewertungen|rezensionen|avis|opiniones|rese[nñ]as|valoraciones|avalia[cç][oõ]es|recenzii|отзыв|оцен|recensioni)/i;
/** Who counts opinions: a rating beside such a name is one. */
export const SERVICE =
  /trusted ?shops|trustpilot|ekomi|proven ?expert|tripadvisor|booking\.com|holidaycheck|google|\bg2\b|capterra|яндекс|2гис|zoon|prodoctorov|продокторов|doctoralia|jameda|feefo|yelp|avis v[eé]rifi/i;
