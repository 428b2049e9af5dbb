import type { SpokenKind } from './phrases/phrases';

/** What makers call a form, by its kind: in ids, classes and addresses. */
export const FORM_MARKS: Partial<Record<SpokenKind, RegExp>> = {
  callback: /call-?_?back|callme|zvonok|rappel|rueckruf|phone-?form/,
  booking: /book|reserv|appointment|rezerv|agend|termin|zapis|rendez|prenot|bron/,
  newsletter: /newsletter|subscri|mailchimp|mc-embedded|mc4wp|mailing|suscri|rassyl|sign-?up/,
  'quote-form': /quote|estimate|presupuesto|orcamento|devis|ofert|calc|raschet/,
  'question-form': /question|vopros|pregunta|ask-/,
  'contact-form': /contact|kontakt|contato|feedback|message|wpcf7|enquir|inquir/,
  'review-form': /review|testimonial|otzyv|avis|rese[nñ]a|bewertung/,
  'job-application': /career|vacanc|resume|job|bewerb|apply/,
  login: /log-?in|sign-?in|auth/,
  register: /register|signup|sign-up|regist/,
  checkout: /checkout|billing|payment|purchase|order-?form|comanda|pedido|bestell|commande/,
  tracking: /track/,
  calculator: /calc|rechner|kalkul|simulad/,
  search: /search|busca|suche|recherche|buscar/,
};

/** The kinds that a form may speak for, by the names its reader calls them. */
export const SPOKEN_OF = {
  booking: 'booking',
  calculator: 'calculator',
  callback: 'callback',
  checkout: 'checkout',
  contact: 'contact-form',
  job: 'job-application',
  magnet: 'lead-magnet',
  login: 'login',
  map: 'map',
  newsletter: 'newsletter',
  question: 'question-form',
  quote: 'quote-form',
  register: 'register',
  review: 'review-form',
  search: 'search',
  survey: 'survey',
  tracking: 'tracking',
  trial: 'trial',
  webinar: 'webinar',
} as const satisfies Record<string, SpokenKind>;
