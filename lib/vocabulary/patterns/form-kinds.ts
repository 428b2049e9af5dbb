/** Read by lib/detect/form-kinds.ts. */

export const SEARCH_PATH =
  /\/(search|suche|buscar|busca|pesquisa|recherche|poisk|cauta|cautare|cerca|ricerca)\b/;
/** Applies for a job in so many words, folded. */
export const APPLICATION =
  /\b(bewerbung\w*|bewerben|bewirb|beworben|candidatur[ae]s?|candidatar|candidate[- ]se|candidati|candideaza|postuler|postulez|postul(ar(me|se)?|ate|acion)|otklik|otkliknut\w*|otpravit rezyume|(envi\w+|mand\w+|invia\w*) (o |mi |tu |su |seu |meu |il (tuo )?)?(curricul(o|um)|cv)|lebenslauf (hochladen|senden|schicken|absenden)|(driver|job|employment) application|applicant (info\w*|details|data|name)|bewerber(daten|info\w*)?|dados do candidato|datos del (candidato|postulante)|dati del candidato|datele candidatului|anketa (kandidata|soiskatelya))\b/;
/** Applies for anything, folded. */
export const APPLIES = /\b(apply|application|aplic(a|ar|ati|o)|solicitud|otpravit anketu)\b/;
/** A page that calls itself after work at the firm, folded. */
export const OF_JOBS =
  /\b(jobs?|careers?|vacanc(y|ies)|hiring|join our team|karriere|stellen\w*|vakansi\w*|rabota u nas|emplois?|recrutement|empleos?|vagas|carreiras?|trabaj[ae]|trabalhe|cariere|joburi|locuri de munca|angaj\w+|lavora|carriere)\b/;
export const SEARCH_NAME =
  /^(q|s|query|search|keywords?|search_?(term|query|text|word)?|buscar|busca|suche|recherche|poisk|cauta|k|term|find)$/i;
