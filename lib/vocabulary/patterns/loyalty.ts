/** Read by lib/detect/detectors/loyalty.ts. */

/** For every visit, euro, purchase: without it points are of something else. */
export const EVERY =
  /\b(every|each|por cada|cada|a cada|la fiecare|pentru fiecare|fur jeden?|pro|pour chaque|chaque|ogni|s kazhd\w+|za kazhd\w+|per)\b/;

/** What is collected, folded: the noun of a stamp, a point, a share of what was paid. */
const COLLECTED =
  'points?|stamps?|puntos|sellos|pontos|selos|carimbos?|puncte?|stampil\\w*|punkte?|stempel|tampons?|cachets?|punti|timbri|bollini|ball(?:y|ov)|bonus(?:y|ov|es|e)?|pechat\\w*|cashback|\\d{1,2} ?%';
const COLLECTS =
  'earn|collect|get|gana|acumula|suma|junta|ganhe|acumule|junte|primesti|aduni|strangi|acumulezi|sammeln?|sammle|erhalten|cumulez|gagnez|collectionnez|raccogli|accumuli|kopite|kopit|poluchajte|nachislyaem|nakaplivajte';
export const TERMS = new RegExp(`\\b(?:${COLLECTS})\\b.{0,40}\\b(?:${COLLECTED})(?![\\w])`);
/** "1 € = 1 point", "10 lei = 1 punct", folded. */
export const RATE = new RegExp(
  `\\d ?(?:[€$£₽₹]|euros?|eur|lei|ron|rub\\w*|reais|pesos|dollars?)(?: \\w+){0,2} ?= ?\\d+ (?:${COLLECTED})(?![\\w])`,
);
