import { attr } from '../page/safe-dom';
import { fold } from '../page/text';
import type { SpokenKind } from '../vocabulary/phrases/phrases';
import type { FormSeen } from './candidates';
import { hear } from './words';

/** What a form says of itself: by its button, its heading and its marks, with the weight of each. */
export type Voice = (kind: SpokenKind) => number;

/** A button says what will happen; a heading what it is about; ids and classes are for the site's makers. */
const BUTTON_WEIGHT = 1;
const HEADING_WEIGHT = 1.2;
const MARKS_WEIGHT = 0.6;

const MARKS: Partial<Record<SpokenKind, RegExp>> = {
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
  checkout: /checkout|billing|payment|purchase/,
  tracking: /track/,
  calculator: /calc|rechner|kalkul|simulad/,
  search: /search|busca|suche|recherche|buscar/,
};

export function voiceOf(form: FormSeen): Voice {
  const marks = fold(`${form.marks} ${form.action?.pathname ?? ''}`);
  const buttons = form.buttons.flatMap((name) => hear(name));
  const heading = hear(form.heading);
  return (kind) => {
    let weight = 0;
    if (buttons.some((hit) => hit.kind === kind)) weight += BUTTON_WEIGHT;
    if (heading.some((hit) => hit.kind === kind)) weight += HEADING_WEIGHT;
    if (MARKS[kind]?.test(marks)) weight += MARKS_WEIGHT;
    return weight;
  };
}

/** Words of a form, as makers and readers know it, folded. */
const wordsOfForm = ({ marks, action, heading, buttons }: FormSeen): string =>
  fold(`${marks} ${action?.pathname ?? ''} ${heading} ${buttons.join(' ')}`);

/** Sends the page to a friend. */
const TO_A_FRIEND =
  /(send|email|mail|tell|recommend)[-_ ]?(to|this|a|the)?[-_ ]?(a[-_ ])?(friend|article|page|story)|email ?share|share[-_ ]?(by|via)[-_ ]?e?mail|(enviar|recomendar)( a un| para um)? amigo|trimite (unui prieten|pagina)|weiterempfehlen|an (einen )?freund|envoyer a un ami|invia a un amico|otpravit drugu/;
const FRIENDS_FIELD = /friend|recipient|amigo|amico|prieten|freund|\bami\b|drug(u|a)\b|destinat|empfanger/;
/** Makes a new password: no way to reach anybody. */
const PASSWORD_LOST =
  /(reset|forgot|recover|lost|retrieve)[-_ ]?(my |your |the )?passw|passw\w*[-_ ]?(reset|recover|forgot|lost|vergessen|zuruck|dimenticat)|(recuperar|olvid|esquec|restablecer)\w* (mi |tu |la |a |sua )?(contrasena|senha)|(resetare|recuperare|uitat) parol|mot de passe (oublie|perdu)|recupera(re)? (la )?password|(zabyli|vosstanovlenie|vosstanovit) parol/;
/** Speech of readers below an article. */
const COMMENT =
  /comment-?form|post[-_ ]?comment|leave a (reply|comment)|(publicar|enviar|deixe um|dejar un|deja un) comentario|(adauga|lasa|publica)( un)? comentariu|kommentar (abschicken|schreiben|hinterlassen)|(laisser|publier) un commentaire|lascia un commento|invia commento|(ostavit|dobavit|otpravit) kommentarij/;

/** A form by which nobody reaches the firm: a page sent to a friend, a lost password, a comment on an article. */
export function isForOthers(form: FormSeen): boolean {
  const words = wordsOfForm(form);
  const roles = form.fields.map(({ role }) => role);
  const isForFriend =
    TO_A_FRIEND.test(words) ||
    (roles.filter((role) => role === 'email').length > 1 && form.fields.some(isFriends));
  if (isForFriend && !/refer|earn|reward|bonus/.test(words)) return true;
  if (PASSWORD_LOST.test(words) && !roles.includes('password')) return true;
  return COMMENT.test(words) && !roles.includes('phone') && !roles.includes('rating');
}

const isFriends = ({ label, element }: FormSeen['fields'][number]): boolean =>
  FRIENDS_FIELD.test(fold(`${label} ${attr(element, 'name')}`));
