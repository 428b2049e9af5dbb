import type { Facts } from '../model/facts';
import { fold, sliceFolded } from '../page/text';
import type { FormSeen } from './candidates';
import { pricesIn } from './prices';

/** All on folded text (lower case, no diacritics, Latin). */
const PERCENT = /(?<![\d.,])(\d{1,2}(?:[.,]\d)?)\s?%/;
const OFFER =
  /(?<!\d\s?)[-–−]\s?\d{1,2}\s?%|%\s(?:menos|less|moins|weniger|in meno|mai putin)\b|\b(?:menos|moins|minus)\s\d|\boff\b|discount|\bsave\b|\bsale\b|descuento|\bdto\b|ahorra|rebaja|desconto|poupe|economize|promoc|reducere|reduceri|economise|skidk|skidoch|akci|vygod|rabatt|sparen|spare|reduziert|nachlass|remise|reduction|economisez|soldes|\bpromo|sconto|risparmi|coupon|voucher|promo code|codigo|cupon|cupom|promokod|gutschein|code promo|\boffer|oferta|angebot|auf (alles|alle|das gesamte)\b|en tod[ao]s?\b|sur (tout|toute|tous)\b|la (toate|orice)\b|su tutt[oaie]\b|em (todo|toda|todos)\b|on (all|every|your)\b|\bna (vse|pervyj|lyuboj)\b/;
const NOT_OFFER =
  /interest|apr\b|\btae\b|\btaeg\b|\btin\b|dobanda|procent.*godov|zinsen|satisf|guarantee|natural|organic|cotton|bio\b|cacao|alcohol|cashback terms|tax|\bvat\b|\bmwst|\biva\b|\btva\b|nds|deposit|commission|accuracy|uptime|success rate|growth|increase|of (our|all|the) |poliester|hlop|battery/;
const TIMED =
  /\b(before|avant le|antes del?|antes do|inainte de|vor dem|prima del|until|till|ends?|valid|hurry|only today|today only|hasta el|hasta|valid[oa]|solo hoy|so hoje|ate o dia|ate|valabil\w*|pana|do|tolko (do|segodnya)|bis|nur (bis|heute)|gultig bis|jusqu.?au|fino al|entro)\b/;
const WEEKDAY =
  /\d{1,2}[:.h]\d{2}\b|konca (mesyaca|nedeli|kvartala|goda)|fin de mes|fim do mes|finalul lunii|monatsende|fin du mois|fine mese|end of (the )?(month|week)|craciun|weihnacht|navidad|natal|noel|natale|christmas|today|tonight|tomorrow|midnight|(mon|tues|wednes|thurs|fri|satur|sun)day|hoy|manana|lunes|martes|viernes|domingo|hoje|amanha|segunda|sexta|sabado|astazi|maine|luni|vineri|duminica|heute|morgen|montag|freitag|samstag|sonntag|segodnya|zavtra|voskresen|aujourd|demain|lundi|vendredi|dimanche|oggi|domani|lunedi|venerdi|domenica/;
const DAY =
  /\d{1,2}[./]\d{1,2}|\d{1,2}\.? (de |of )?(jan|ene|gen|yan|ian|feb|fev|fevr|mar|mai|may|mag|apr|abr|avr|ap|jun|iun|giu|jui|iyun|jul|iul|lug|iyul|aug|ago|aou|avg|sep|set|sen|oct|okt|out|ott|nov|noi|noy|dec|dez|dic|dek)|(january|february|march|april|may|june|july|august|september|october|november|december) \d/;
/** An offer that is called so. */
const CALLED =
  /\bpromo(tion|cion|cao|tie|zione)?\b|\bcampa(nha|na|nie|gne|gna)\b|\bakci[yi]|\baktion|\boffre\b|\boffert[ae]\b|\boferta\b|\bangebot\b|special offer|\bdeal\b/;
const GIFT =
  /free gift|gift with|de regalo|regalo con|de brinde|brinde gratis|cadou|v podarok|podarok pri|gratis dazu|offert (pour|des)|cadeau offert|in omaggio/;
/** An offer without a figure. */
const BARGAIN =
  /half[- ]price|mitad de precio|metade do preco|jumatate de pret|zum halben preis|moitie prix|meta prezzo|polceny|\bbogo\b|buy one,? get one|\b2 ?x ?1\b|\b1 ?\+ ?1\b|\b2 for 1\b|\b3 for 2\b|happy hour|\b(for the price of|al prezzo di|zum preis von|(por|al) (el )?precio de|pelo preco de|pour le prix d|la pret(ul)? de|po cene)\b|\b(stay|stays|schlafen|bleiben|sleep|quedate|fique|restez|resta|dormi|ramai|lleva|leva|prendi|iei|take|nimm|kaufe?n?)\b.{0,30}\b(pay|zahlen|bezahlen|pagas?|pague|payez|paghi|platesti|platite)\b|cost[aă]? (la )?(jumatate|mitad|metade|meta)|coute la moitie|kostet die halfte/;
/** Said of a price: less than it was. Beside a sum or a share, an offer. */
const CHEAPER =
  /\b(cheaper|guenstiger|gunstiger|billiger|mai ieftin|mas barato|mais barato|moins cher|meno caro|deshevle|fur ein \w+ weniger)\b/;
/** Borne by the firm: "la bibita la mettiamo noi", "три месяца за нас". With an end to it, an offer. */
const ON_US =
  /\b(on us|on the house|our treat|geht auf uns|auf unsere kosten|aufs haus|geschenkt|schenken wir|por la casa|por nuestra cuenta|invita la casa|por nossa conta|por conta da casa|din partea (casei|noastra)|de la noi|za nash schet|za nas|v podarok|darim|on vous l.?offre|offerts?|c.?est pour nous|in omaggio|la mettiamo noi|offriamo noi|lo paga|nu luam|nu percepem|fara comision|sin comision|sem taxa|sem comissao|ohne gebuhr|bez komissii|no fee|fee free|waive[ds]?)\b/;
/** A share that may be less: with an end to it, an offer. */
const UP_TO = /\b(up to|bis zu|hasta( un)?|ate|jusqu.?a|pana la|fino al|do) \d{1,2} ?%/;
/** What it costs otherwise: beside two prices, an offer. */
const OTHERWISE =
  /instead of|regularly|\busually|\bnormally|\b(was|were)\b [€$£]|\bstatt\b|\bsonst\b|\b(era|eran|erau|war|waren|etait|costava|costaba|bylo|byla) (de )?(r\$|us\$|[€$£₽]|\d)|en (lugar|vez) de|\bantes\b|em vez de|\bau lieu de|anziche|invece di|in loc de|\bvmesto\b|\bobychno\b|habitualmente|normalmente|d'habitude/;
const FREE_SHIPPING =
  /free (uk |us |express |next day )?(shipping|delivery)|envios? grat\w+|frete gratis|portes gratis|entrega gratis|(livrare|transport) gratuit|besplatn\w+ dostavk|dostavk\w+ besplatn|versandkostenfrei|(kostenlos\w*|gratis\w*) (versand|lieferung)|livraison (gratuite|offerte)|(spedizione|consegna) gratuita/;
const MONEY =
  '(?:([€$£₽₹₴₸₺]|r\\$|us\\$)\\s?(\\d[\\d.,]*)|(\\d[\\d.,]*(?:\\s\\d{3})*)\\s?(?:de )?([€$£₽₹₴₸₺]|lei|ron|rub|eur\\w*))';
const LESS =
  '(?:off|discount|save|menos|minus|moins|risparmi\\w*|economis\\w*|ahorr\\w*|ekonom\\w*|deshevle na|descuento|desconto|ahorra\\w{0,3}|economize|poupe|gan[ae]|ganhe|bonus|primest\\w+|recevez|ricevi|erhalten sie|poluchite|geschenkt|reducere|economisesti|skidk\\w*|rabatt|nachlass|spare|remise|reduction|sconto|gutschein|voucher)';
const AMOUNT = new RegExp(
  `\\b${LESS}\\s(?:up to |of |de |von |uber |im wert von |di |do |v |: ?)?${MONEY}|${MONEY}\\s(?:de |di |d')?(?!primest|recevez|ricevi|erhalten|poluchite|gan)${LESS}`,
);
/** Keeps the case: a code is written in capitals. */
const CODE =
  /(?:code|c[oó]digo|cod(?:ul|ice)?|промокод\p{L}*|gutscheincode|coupon|cup[oó]n|cupom)(?:\s(?:is|promo|sconto|de desconto|de descuento|reducere))?[:\s"'«„“]+([\p{L}\d]{4,15})(?![\p{L}\d])/iu;

/** The most an offer's box says; longer ones are pages. Characters. */
export const BOX_TEXT = 320;

/** What an offer in a text gives; undefined where there is none. `text` keeps the case, for codes and dates. */
export function readOffer(folded: string, text: string): NonNullable<Facts['promo']> | undefined {
  const code = codeIn(text);
  const isOffer = OFFER.test(folded) || code !== undefined;
  const percent = Number(PERCENT.exec(folded)?.[1]?.replace(',', '.'));
  const isPercent = percent > 0 && percent < 96 && isOffer && !NOT_OFFER.test(folded);
  const amount = amountIn(folded);
  const isGift = GIFT.test(folded);
  const endsAt = endIn(folded, text);
  const isCalled = endsAt !== undefined && CALLED.test(folded) && DAY.test(folded);
  const isBorne =
    (CHEAPER.test(folded) && (pricesIn(text).length > 0 || percent > 0)) ||
    ((ON_US.test(folded) || UP_TO.test(folded)) && endsAt !== undefined);
  if (
    !isPercent &&
    !amount &&
    !(code && (OFFER.test(folded) || endsAt !== undefined)) &&
    !isGift &&
    !isCalled &&
    !BARGAIN.test(folded) &&
    !isReduced(folded, text) &&
    !isBorne
  )
    return undefined;
  return {
    ...(isPercent ? { percent } : {}),
    ...(amount ? { amount } : {}),
    ...(code ? { code } : {}),
    ...(FREE_SHIPPING.test(folded) ? { freeShipping: true } : {}),
    ...(isGift ? { gift: true } : {}),
    ...(endsAt ? { endsAt } : {}),
  };
}

/** Whether a text sets a price against what is asked otherwise: "£59 instead of £84". */
export const isReduced = (folded: string, text: string): boolean =>
  OTHERWISE.test(folded) && pricesIn(text).length >= 2;

/** Whether a text speaks of an offer at all; a countdown beside it runs to the offer's end. */
export const speaksOfOffer = (folded: string): boolean =>
  OFFER.test(folded) || CALLED.test(folded) || GIFT.test(folded) || BARGAIN.test(folded);

/** Whether a text promises to bring the goods for nothing. */
export const isFreeShipping = (folded: string): boolean => FREE_SHIPPING.test(folded);

/** "Quote LEAF12 when you ring": capitals with a number, after a word that says what to do with them. */
const TOLD_CODE =
  /(?<!\p{L})(?:quote|mention|use|using|enter|type|usa|usando|menciona|introduce|pon|con|informe|digite|com|cu|foloseste|mentioneaza|mit|nenne|nennen sie|avec|donnez|введите|назовите|по слову)\s["“«„]?(?!ISO|DIN|COVID|WIN)(\p{Lu}{3,12}\d{1,3})(?![\p{L}\d])/iu;

function codeIn(text: string): string | undefined {
  const code = (CODE.exec(text) ?? TOLD_CODE.exec(text))?.[1];
  return code && /\p{L}/u.test(code) && code === code.toUpperCase() ? code : undefined;
}

function amountIn(folded: string): { value: number; currency: string } | undefined {
  const found = AMOUNT.exec(folded);
  if (!found) return undefined;
  const [, c1, v1, v2, c2, c3, v3, v4, c4] = found;
  const value = Number(
    (v1 ?? v2 ?? v3 ?? v4 ?? '')
      .replace(/[.,](?=\d{3}\b)/g, '')
      .replace(/[.,]$/, '')
      .replace(',', '.'),
  );
  return value > 0 ? { value, currency: c1 ?? c2 ?? c3 ?? c4 ?? '' } : undefined;
}

/** Longest "valid until …" that is kept. */
const END_CAP = 48;

/** "hasta el 30 de junio", in the page's own letters; undefined without a day in it. */
function endIn(folded: string, text: string): string | undefined {
  for (const match of folded.matchAll(new RegExp(TIMED, 'g'))) {
    const said = folded.slice(match.index, match.index + END_CAP).split(/[!;|·–—]|[.:] /)[0] ?? '';
    const day = DAY.exec(said) ?? WEEKDAY.exec(said);
    if (!day) continue;
    const rest = /^[\p{L}\d./]*(?:,? (?:de )?\d{4})?/u.exec(said.slice(day.index + day[0].length))?.[0] ?? '';
    return sliceFolded(text, match.index, match.index + day.index + day[0].length + rest.length).replace(
      /[.,]$/,
      '',
    );
  }
  return undefined;
}

/** Kinds a form has by its fields alone; what its button promises tells more. */
const BY_FIELDS: ReadonlySet<string> = new Set(['newsletter', 'lead-magnet', 'contact-form', 'register']);
const SUBSCRIBES =
  /newsletter|subscri|suscri|mailing|boletin|rassyl|abonn|klaviyo|mailchimp|mc-embedded|mc4wp/;

/** The button that hands out a discount, of a form that is there for nothing else; a newsletter that thanks with one stays a newsletter. */
export function offerButton({ kind, buttons, heading, marks }: FormSeen): string | undefined {
  if (!kind || !BY_FIELDS.has(kind) || SUBSCRIBES.test(fold(`${marks} ${heading} ${buttons.join(' ')}`)))
    return undefined;
  return buttons.find((name) => {
    const offer = readOffer(fold(name), name);
    return offer?.percent !== undefined || offer?.amount !== undefined;
  });
}
