/** How chats mark their lines. Tokens of classes and ids, apart at signs and capitals; folded words as `fold` leaves them. */

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** On the visitor's own lines. Seen in deep-chat, n8n, Botpress, Chatwoot, Rocket.Chat, hand-made widgets. */
export const OWN_MARKS = words(
  'me mine my own self user visitor customer client guest you outgoing sent right request question',
);
/** On the lines of the other side. */
export const THEIR_MARKS = words(
  'bot ai assistant agent operator admin support staff human manager incoming received left remote them other response reply answer',
);
export const MACHINE_MARKS = words('bot ai assistant robot auto automatic automated virtual gpt llm');
export const PERSON_MARKS = words(
  'agent operator human staff manager consultant employee advisor representative',
);
/** Lines that are none: "typing", dates, notices. */
export const NO_LINE_MARKS = words(
  'typing loading loader indicator dots skeleton temporary timestamp time date divider separator status receipt suggestion suggestions chips header footer title subtitle',
);
/** What holds lines; a side that is written here says nothing of one of them. */
export const LIST_MARKS = words(
  'messages list lines history conversation transcript log feed thread container window body wrapper',
);

/** An author who says of itself that nobody is there. */
export const MACHINE_NAME =
  /\b(bot|chatbot|robot|ai|ki|ia|ii)\b|\bbot$|automat|avtomat|virtual|virtuel|virtuell|assistant digital/;

/** "This is Anna": who writes says who they are. As written, for a name begins with a capital. */
export const INTRODUCING =
  /(?<!\p{L})(?:[Tt]his is|[Mm]y name is|I.?m|I am|[Ss]oy|[Mm]e llamo|[Tt]e (?:escribe|atiende|saluda)|[Ll]e (?:escribe|atiende|saluda)|[Hh]abla|[Ss]ou [ao]|[Mm]e chamo|[Cc]hamo-me|[Ff]ala [ao]|[Aa]qui (?:é|fala) [ao]|[Ss]unt|[Nn]umele meu este|[Mm]ă numesc|[Мм]еня зовут|[Ээ]то|[Сс] вами|[Hh]ier (?:ist|spricht|schreibt)|[Ii]ch bin|[Mm]ein Name ist|[Jj]e suis|[Jj]e m.appelle|[Ii]ci|[Ss]ono|[Mm]i chiamo|[Qq]ui è) \p{Lu}\p{Ll}+/u;
/** Whose they are or what they are there for; a name alone is not enough, for machines have names too. Folded. */
export const BELONGING =
  /\b(team|support|customer|reception|front desk|sales|manager|advis[eo]r|consultant|department|office|equip[oae]|echipa|atencion|recepcion|ventas|asesora?|departamento|atendimento|rececao|recepcao|vendas|receptie|vanzari|consilier|departamentul|podderzhk|otdel|menedzher|administrator|konsultant|kundendienst|kundenservice|empfang|vertrieb|abteilung|equipe|service client|accueil|conseill|assistenza|squadra|ufficio|reparto)/;

/** "Marta joined the chat": from here a person writes. */
export const JOINED =
  /\b(joined|has entered|se ha unido|se unio|ha entrado|entrou|juntou-se|s-a alaturat|a intrat|prisoedinil|podklyuchil|voshel v chat|voshla v chat|ist (dem chat )?beigetreten|hat den chat betreten|a rejoint|est entre|si e unit|e entrat)/;

/** Not an answer: what a chat says of a message, or of somebody writing one. */
export const SAID_OF_LINES =
  /^(sent|delivered|seen|read|just now|now|today|yesterday|sending|enviado|entregado|leido|visto|ahora|hoy|ayer|enviando|entregue|lido|agora|hoje|ontem|trimis|livrat|citit|vazut|acum|azi|ieri|otpravleno|dostavleno|prochitano|sejchas|segodnya|vchera|gesendet|zugestellt|gelesen|jetzt|heute|gestern|envoye|distribue|lu|vu|maintenant|aujourd.hui|hier|inviato|consegnato|letto|adesso|oggi)\b|typing|escribiendo|digitando|scrie\.|pechataet|schreibt|tippt|est en train d.ecrire|sta scrivendo/;

/** A call that rings in the page: its window's classes, and its words. */
export const RINGING_MARKS = words('incoming ringing inbound ringer');
export const RINGING_WORDS =
  /incoming (voice )?call|is calling you|llamada entrante|te esta llamando|chamada recebida|chamada de entrada|apel (de intrare|primit)|va suna|vhodyaschij (zvonok|vyzov)|vam zvonyat|eingehender anruf|ruft (sie|dich) an|appel entrant|vous appelle|chiamata in arrivo|ti sta chiamando/;
