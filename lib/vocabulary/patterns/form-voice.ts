/** Read by lib/detect/form-voice.ts. */

/** Sends the page to a friend. */
export const TO_A_FRIEND =
  /(send|email|mail|tell|recommend)[-_ ]?(to|this|a|the)?[-_ ]?(a[-_ ])?(friend|article|page|story)|email ?share|share[-_ ]?(by|via)[-_ ]?e?mail|(enviar|recomendar)( a un| para um)? amigo|trimite (unui prieten|pagina)|weiterempfehlen|an (einen )?freund|envoyer a un ami|invia a un amico|otpravit drugu/;
export const FRIENDS_FIELD =
  /friend|recipient|amigo|amico|prieten|freund|\bami\b|drug(u|a)\b|destinat|empfanger/;
/** Makes a new password: no way to reach anybody. */
export const PASSWORD_LOST =
  /(reset|forgot|recover|lost|retrieve)[-_ ]?(my |your |the )?passw|passw\w*[-_ ]?(reset|recover|forgot|lost|vergessen|zuruck|dimenticat)|(recuperar|olvid|esquec|restablecer)\w* (mi |tu |la |a |sua )?(contrasena|senha)|(resetare|recuperare|uitat) parol|mot de passe (oublie|perdu)|recupera(re)? (la )?password|(zabyli|vosstanovlenie|vosstanovit) parol/;
/** The password that one has, folded. */
export const PASSWORD_OLD =
  /\b(old|current|actual|antigua|anterior|atual|antiga|actuel(le)?|ancien(ne)?|altes|aktuelles|bisheriges|vecchia|attuale|actuala|veche|tekusch\w*|staryj)\b/;
/** Speech of readers below an article. */
export const COMMENT =
  /comment-?form|post[-_ ]?comment|leave a (reply|comment)|(publicar|enviar|deixe um|dejar un|deja un) comentario|(adauga|lasa|publica)( un)? comentariu|kommentar (abschicken|schreiben|hinterlassen)|(laisser|publier) un commentaire|lascia un commento|invia commento|(ostavit|dobavit|otpravit) kommentarij/;
/** A page sent to a friend for a reward is the firm's own programme. */
export const REWARDED = /refer|earn|reward|bonus/;
