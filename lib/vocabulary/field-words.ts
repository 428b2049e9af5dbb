import type { FieldRole } from '../model/facts';

/**
 * How a field says what it is for, in eight languages: tested on name, id, label, placeholder, folded (lower case,
 * no diacritics), in this order; the first wins. Our own table; Romanian is missing from the open ones.
 */
export const FIELD_WORDS: readonly [FieldRole, RegExp][] = [
  // Whatever it is that one searches for.
  [
    'search',
    /^\s?(search|busca(r|dor)?|pesquis\w*|procur(ar?|e)|cauta|poisk|iskat|najti|suche?n?|finden|rechercher?|cerca)\b(?! engine)/,
  ],
  [
    'password',
    /passw|\bpwd\b|contrasena|\bsenha\b|palavra[ -]?passe|parola|parol|kennwort|mot de passe|\bmdp\b/,
  ],
  [
    'card',
    /card ?(number|num|no\b)|cardnumber|\bcvv|\bcvc|\bcsc\b|numero de (tarjeta|cartao|carte)|numar card|nomer karty|kartennummer|numero carta|\bexp(iry|iration)?[ _-]?(date|month|year)|srok dejstviya/,
  ],
  [
    'code',
    /(promo|coupon|discount|voucher|gift|gutschein|rabatt)[ _-]?(code|card)?\b|cupon|cupom|cupao|promokod|tracking (number|code)|track[ _-]?(no|num|code)|\bawb\b|trek|order (number|id|no)|numero de (pedido|encomenda|orden)|nomer zakaza|bestellnummer|numero de commande|sendungsnummer/,
  ],
  [
    'rating',
    /\brating|\bstars?\b|\bscore\b|puntuacion|valoracion|avaliacao|bewertung|\bnote\b.*\b5\b|ocenka|votre note/,
  ],
  [
    'file',
    /upload|attach|adjunt|anexar|incarca fisier|prikrepit|hochladen|joindre|allega|\bcv\b|resume file/,
  ],
  ['email', /e-?mail|correo|courriel|pocht|\bposta elettronica/],
  [
    'phone',
    /phone|\btel\b|_tel|tel_|\btel ?(no|num|nr|number)\b|your number|best number|number to (call|ring|reach)|^number$|tu numero|seu numero|numarul tau|ihre nummer|votre numero|vash nomer|mobile|\bmobil\b|telefon|telefono|telemovel|celular|whats ?app|\bfone\b|cell\b|contact ?(number|no)|handy|portable|rufnummer|telefon|\btel\b|nomer tel|cellulare|movil|\bphone/,
  ],
  [
    'full-name',
    /full ?name|first (and|&) last ?name|nome e (cognome|sobrenome)|nombre y apellido|nume (si|,|&) ?prenume|nume,? prenume|noms? (et|&|,) ?prenom|prenoms? (et |& |, )?nom\b|vor-? ?(und|&) ?(nach|zu)name|imya (i |, ?)?familiya|familiya,? (i )?imya/,
  ],
  [
    'first-name',
    /first[ _-]?name|\bfname|given[ _-]?name|forename|primer nombre|primeiro nome|prenume|prenom|vorname|firstname/,
  ],
  [
    'last-name',
    /last[ _-]?name|\blname|surname|family[ _-]?name|apellido|sobrenome|nume de familie|familiya|nachname|familienname|cognome|lastname/,
  ],
  [
    'company',
    /company|organi[sz]ation|business name|empresa|firma\b|companie|kompani|organizaci|unternehmen|societe|entreprise|azienda|ragione sociale/,
  ],
  [
    'guests',
    /guests?\b|persons?\b|people|party ?size|adult|child|kids|personas|comensal|huesped|ninos|pessoas|hospedes|crianca|persoane|oaspet|copii|adulti|gost|vzrosly|detej|deti\b|kolichestvo (chelovek|mest)|personen|gaste|erwachsene|kinder\b|couverts|voyageurs|enfants|persone\b|ospiti|bambini|\bpax\b|number of (seats|tickets)|travell?ers/,
  ],
  [
    'date',
    /\bdate|_date|date_|datum|fecha|\bdata\b|datepick|check-?in\b|check-?out( date)?$|arrival|departure|arrivee|depart\b|anreise|abreise|llegada|salida|chegada|partida|sosire|plecare|zaezd|vyezd|arrivo|partenza|\bday\b|\bdia\b|wunschtermin|^(den|tag|jour|giorno|ziua|zi)$/,
  ],
  [
    'time',
    /\btime|_time|time_|\bhora\b|horario|\bora\b|interval orar|vremya|uhrzeit|heure|creneau|orario|\bslot|\bchas\b|\bvo skolko\b|\bquando\b/,
  ],
  [
    'subject',
    /subject|\btopic|asunto|assunto|subiect|\btema|betreff|\bobjet|sujet|oggetto|motivo|reason for/,
  ],
  [
    'message',
    /message|comment|\bmsg\b|enquiry|inquiry|question|mensaje|comentario|consulta|mensagem|duvida|mesaj|comentari|intreba|soobscheni|kommentari|vopros|otzyv|nachricht|mitteilung|bemerkung|anliegen|frage|commentaire|messaggio|commenti|richiesta|how can we help|describe|details|detalles|detalii|your review|description|project details|suggest/,
  ],
  ['budget', /budget|presupuesto|orcamento|buget|byudzhet|price range/],
  [
    'service',
    /service|treatment|department|doctor|specialist|servicio|tratamiento|servico|tratamento|especialidad|serviciu|tratament|specialitate|uslug|master|specialist|vrach|procedur|leistung|behandlung|dienstleistung|prestation|\bsoin\b|servizio|trattamento|room ?type|zimmer|habitacion|\bquarto\b|\bcourse\b|curso|\bcurs\b|kurs|\bclass\b|product|produkt|\bmake\b|\bmodel\b|vehicle|category|categoria|type of|interested in|interes/,
  ],
  [
    'postcode',
    /post ?code|postal ?code|(codigo|code|cod) postal|^postal$|\bzip|\bplz\b|postleitzahl|\bcep\b|kod pocht|indeks|code_postal|cod_postal/,
  ],
  ['country', /country|\bpais\b|\btara\b|strana|\bland\b|\bpays\b|paese/],
  [
    'city',
    /\bcity|\btown|ciudad|localidad|cidade|oras\b|localitate|judet|gorod|\bort\b|stadt|\bville\b|citta|\bcomune\b|location|destination|\bdestino/,
  ],
  [
    'address',
    /address|street|direccion|calle|morada|endereco|\brua\b|adres|strada|adres|ulica|strasse|indirizzo|\bvia\b/,
  ],
  [
    'username',
    /user ?name|\buser\b|login|\blogin|usuario|utilizator|login|benutzer|identifiant|utente|member (id|no)|kundennummer|customer (no|number)/,
  ],
  [
    'search',
    /search|\bquery|\bsearch|buscar|busca\b|pesquisa|cauta|poisk|iskat|suche|recherche|cerca\b|keyword|stichwort/,
  ],
  ['website', /web ?site|\burl\b|sitio web|webseite|sajt|site web|sito web|homepage/],
  ['job-title', /job ?title|position|\brole\b|cargo\b|puesto|functie|dolzhnost|fonction|ruolo/],
  [
    'quantity',
    /quantity|\bqty\b|amount|cantidad|quantidade|cantitate|kolichestvo|menge|anzahl|quantite|quantita|square|area|\bm2\b|ploschad|superficie|size\b/,
  ],
  [
    'full-name',
    /\bname|_name|name_|fullname|nombre|\bnome\b|\bnume\b|\bnom\b|\bimya|\bfio\b|kak (k vam|vas)|\bnamen?\b/,
  ],
];

/** Consent to privacy terms, in a tick's label. */
export const CONSENT_WORDS =
  /privacy|privacidad|privacidade|confidential|prelucrarea|personaln|datenschutz|donnees|dati personali|gdpr|rgpd|terms|condi[ct]i|terminos|agb\b|consent|soglasen|acepto|aceito|sunt de acord|agree/;

/** Proof of not being a robot, in a field's label or name: nobody leaves anything of theirs there. */
export const CAPTCHA =
  /captcha|security (code|question)|verification code|sicherheits(code|abfrage|frage)|codigo de (seguridad|verificacion|seguranca)|cod (de )?(securitate|verificare)|code (de )?(securite|verification)|codice di (sicurezza|verifica)|(kod|simvoly|cifry) s (kartinki|izobrazheniya)|proverochnyy kod|are you human|anti-?spam|\b\d+ ?[+x*×-] ?\d+ ?=/;
