/** Read by lib/detect/phones.ts. */

/** Digits with the signs people put between them; at least nine digits, seven with a cue. */
export const NUMBER = /(?<![\w.,/#=@-])(?:\+|00)?\(?\d[\d\s().\u00a0\u2010-\u2013/-]{5,24}\d(?![\w@])/g;
export const CUE =
  /(tel|phone|call|mobil|cell|whats|viber|fono|fone|ligue|llama|suna|hotline|contact|тел|звон|моб|anruf|ruf|appel|chiama|hotline|toll|☎|📞|✆|📱|зв\.|office|reservations?|отдел|номер|linha|linea|linie|ligne|numero verde)[^\d]{0,40}$/i;
export const NOT_PHONE =
  /(fax|факс|\bvat\b|\bcui\b|\bcif\b|\bnif\b|\bcnpj|\bcpf\b|\biban\b|инн|огрн|кпп|бик|\babn\b|\bacn\b|\bcuit\b|\bcuil\b|\bruc\b|\brut\b|\brfc\b|\bgst(?:in)?\b|\bnzbn\b|\boib\b|\bидн[оп]|\bbin\b|унп|едрпоу|р\/с|siret|siren|rcs\b|\bkvk\b|ust|hrb|steuer|iva\b|p\.\s?iva|order|pedido|isbn|issn|\bsku\b|\bref\b|art\.?\s?n|model|account|konto|blz|bic|reg\.?\s?n|nr\.?\s?reg|лицензи|license|licence|\bnº\b|conto|j\d\d\/|zip|cep\b|plz|©|copyright|s[ée]rie\b|serial|seriale|seriennummer|\bs\/n\b|серийн|kundennummer|numéro de (?:commande|client)|crm\b|cro\b|coren)[^\d]{0,18}$/i;
export const PRICE_AFTER = /^\s*([€$£₽₹₴₸₺%]|eur|usd|lei|ron|руб|р\.|грн|тг|kg|km|cm|mm|mb|gb|м²|m²|кв)/i;
export const DATE =
  /^\(?([0-3]?\d[./-][01]?\d[./-](19|20)?\d\d\b(?![./ -]?\d)|(19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}\b|(19|20)\d\d\s?[-–]\s?(19|20)\d\d)/;
export const PHONE_ICON = /phone|fa-mobile|icon-tel|\btel\b|telefon|whatsapp|call|handy|headset|ti-mobile/;
/** A mail address, and nothing more. */
export const MAIL = /^\W*(e-?mail\W{1,3})?\S+@\S+\.\p{L}{2,}\W*$/u;
/** What makers call what readers wrote, and code. */
export const QUOTED = /(^|[\s_-])(comment|tweet|twitter-tweet|hljs|code)([\s_-]|$)/;
/** The beginning of a bank account's number, in groups. */
export const IBAN = /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{2,4}){0,7}\s?$/;
/** An F of its own is a fax, as a T is a telephone. */
export const FAX = /(?:^|[\s¦|·,])F[.:]?\s*$/;
/** What keeps two numbers apart. */
export const APART = /\s*\/\s+|\s+\/\s*|\s{2,}|\s+[-–]\s+/;
/** An address of a machine. */
export const VERSION = /^\d{1,3}(\.\d{1,3}){3}$/;
/** Ten digits as in North America, and with the country before them. */
export const AMERICAN = /^\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/;
export const AMERICAN_WITH_ONE = /^1[\s.-]\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/;
/** Eleven digits as in Russia and Kazakhstan. */
export const RUSSIAN = /^[78][\s-]?\(?\d{3,5}\)?[\s-]/;
/** A trunk zero that was left behind the country's code. */
export const TRUNK_ZERO = /^(4[0-9]|3[0-9]|5\d)0(?=\d{8,})/;
