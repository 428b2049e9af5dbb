/** Read by lib/detect/offers.ts, on folded text (lower case, no diacritics, Latin) where nothing else is said. */

export const OFFER =
  /(?<!\d\s?)[-–−]\s?\d{1,2}\s?%|%\s(?:menos|less|moins|weniger|in meno|mai putin)\b|\b(?:menos|moins|minus)\s\d|\boff\b|discount|\bsave\b|\bsale\b|descuento|\bdto\b|ahorra|rebaja|desconto|poupe|economize|promoc|reducere|reduceri|economise|skidk|skidoch|akci|vygod|rabatt|sparen|spare|reduziert|nachlass|remise|reduction|economisez|soldes|\bpromo|sconto|risparmi|coupon|voucher|promo code|codigo|cupon|cupom|promokod|gutschein|code promo|\boffer|oferta|angebot|auf (alles|alle|das gesamte)\b|en tod[ao]s?\b|sur (tout|toute|tous)\b|la (toate|orice)\b|su tutt[oaie]\b|em (todo|toda|todos)\b|on (all|every|your)\b|\bna (vse|pervyj|lyuboj)\b/;
export const NOT_OFFER =
  /interest|apr\b|\btae\b|\btaeg\b|\btin\b|dobanda|procent.*godov|zinsen|satisf|guarantee|natural|organic|cotton|bio\b|cacao|alcohol|cashback terms|tax|\bvat\b|\bmwst|\biva\b|\btva\b|nds|deposit|commission|accuracy|uptime|success rate|growth|increase|of (our|all|the) |poliester|hlop|battery/;
export const TIMED =
  /\b(before|avant le|antes del?|antes do|inainte de|vor dem|prima del|until|till|ends?|valid|hurry|only today|today only|hasta el|hasta|valid[oa]|solo hoy|so hoje|ate o dia|ate|valabil\w*|pana|do|tolko (do|segodnya)|bis|nur (bis|heute)|gultig bis|jusqu.?au|fino all?[aeo]?|entro)\b/;
export const WEEKDAY =
  /\d{1,2}[:.h]\d{2}\b|konca (mesyaca|nedeli|kvartala|goda)|fin de mes|fim do mes|finalul lunii|monatsende|fin du mois|fine mese|end of (the )?(month|week)|craciun|weihnacht|navidad|natal|noel|natale|christmas|today|tonight|tomorrow|midnight|(mon|tues|wednes|thurs|fri|satur|sun)day|hoy|manana|lunes|martes|viernes|domingo|hoje|amanha|segunda|sexta|sabado|astazi|maine|luni|vineri|duminica|heute|morgen|montag|freitag|samstag|sonntag|segodnya|zavtra|voskresen|aujourd|demain|lundi|vendredi|dimanche|oggi|domani|lunedi|venerdi|domenica/;
export const DAY =
  /\d{1,2}[./]\d{1,2}|\d{1,2}\.? (de |of )?(jan|ene|gen|yan|ian|feb|fev|fevr|mar|mai|may|mag|apr|abr|avr|ap|jun|iun|giu|jui|iyun|jul|iul|lug|iyul|aug|ago|aou|avg|sep|set|sen|oct|okt|out|ott|nov|noi|noy|dec|dez|dic|dek)|(january|february|march|april|may|june|july|august|september|october|november|december) \d/;
/** An offer that is called so. */
export const CALLED =
  /\bpromo(tion|cion|cao|tie|zione)?\b|\bcampa(nha|na|nie|gne|gna)\b|\bakci[yi]|\baktion|\boffre\b|\boffert[ae]\b|\boferta\b|\bangebot\b|special offer|\bdeal\b/;
export const GIFT =
  /free gift|gift with|de regalo|regalo con|de brinde|brinde gratis|cadou|v podarok|podarok pri|gratis dazu|offerte?s? (pour|des)|cadeau offert|in omaggio/;
/** An offer without a figure. */
export const BARGAIN =
  /half[- ]price|mitad de precio|metade do preco|jumatate de pret|zum halben preis|moitie prix|meta prezzo|polceny|\bbogo\b|buy one,? get one|\b2 ?x ?1\b|\b1 ?\+ ?1\b|\b2 for 1\b|\b3 for 2\b|happy hour|\b(\d\w* for the price of|al prezzo di|zum preis von|(por|al) (el )?precio de|pelo preco de|pour le prix d|la pret(ul)? de|po cene)\b|\b(stay|stays|schlafen|bleiben|sleep|quedate|fique|restez|resta|dormi|ramai|lleva|leva|prendi|iei|take|nimm|kaufe?n?)\b.{0,30}\b(pay|zahlen|bezahlen|pagas?|pague|payez|paghi|platesti|platite)\b|cost[aă]? (la )?(jumatate|mitad|metade|meta)|coute la moitie|cuesta (la )?mitad|custa (a )?metade|kostet die halfte/;
/** Said of a price: less than it was, and not than something else. Beside a sum or a share, an offer. */
export const CHEAPER =
  /\b(cheaper|guenstiger|gunstiger|billiger|mai ieftin|mas barato|mais barato|moins cher|meno caro|deshevle|fur ein \w+ weniger)\b(?! (than|als|que|decat|di|rispetto|chem) )/;
/** Borne by the firm: "la bibita la mettiamo noi", "три месяца за нас". With an end to it, an offer. */
export const ON_US =
  /\b(on us|on the house|our treat|geht auf uns|auf unsere kosten|aufs haus|geschenkt|schenken wir|por la casa|por nuestra cuenta|invita la casa|por nossa conta|por conta da casa|din partea (casei|noastra)|de la noi|za nash schet|za nas|v podarok|darim|on vous l.?offre|offerte?s?|c.?est pour nous|in omaggio|la mettiamo noi|offriamo noi|lo paga|nu luam|nu percepem|fara comision|sin comision|sem taxa|sem comissao|ohne gebuhr|bez komissii|no fee|fee free|waive[ds]?)\b/;
/** A share that may be less: with an end to it, an offer. */
export const UP_TO = /\b(up to|bis zu|hasta( un)?|ate|jusqu.?a|pana la|fino al|do) \d{1,2} ?%/;
/** What it costs otherwise: beside two prices, an offer. */
export const OTHERWISE =
  /instead of|regularly|\busually|\bnormally|\b(was|were)\b [€$£]|\bstatt\b|\bsonst\b|\b(era|eran|erau|war|waren|etait|costava|costaba|bylo|byla) (de )?(r\$|us\$|[€$£₽]|\d)|en (lugar|vez) de|\bantes\b|em vez de|\bau lieu de|anziche|invece di|in loc de|\bvmesto\b|\bobychno\b|habitualmente|normalmente|d'habitude/;
export const FREE_SHIPPING =
  /free (uk |us |express |next day )?(shipping|delivery)|(envios?|despachos?) grat\w+|frete gratis|portes gratis|entrega gratis|(livrare|transport) gratuit|besplatn\w+ dostavk|dostavk\w+ besplatn|versandkostenfrei|(kostenlos\w*|gratis\w*) (versand|lieferung)|livraison (gratuite|offerte)|(spedizione|consegna) gratuita/;
/** Keeps the case: a code is written in capitals. */
export const CODE =
  /(?:code|c[oó]digo|cod(?:ul|ice)?|промокод\p{L}*|gutscheincode|coupon|cup[oó]n|cupom)(?:\s(?:is|promo|sconto|de desconto|de descuento|reducere))?[:\s"'«„“]+([\p{L}\d]{4,15})(?![\p{L}\d])/iu;
/** "Quote LEAF12 when you ring": capitals with a number, after a word that says what to do with them. */
export const TOLD_CODE =
  /(?<!\p{L})(?:quote|mention|use|using|enter|type|usa|usando|menciona|introduce|pon|con|informe|digite|com|cu|foloseste|mentioneaza|mit|nenne|nennen sie|avec|donnez|введите|назовите|по слову)\s["“«„]?(?!ISO|DIN|COVID|WIN)(\p{Lu}{3,12}\d{1,3})(?![\p{L}\d])/iu;
export const SUBSCRIBES =
  /newsletter|subscri|suscri|mailing|boletin|rassyl|abonn|klaviyo|mailchimp|mc-embedded|mc4wp/;

const MONEY =
  '(?:([€$£₽₹₴₸₺]|r\\$|us\\$)\\s?(\\d[\\d.,]*)|(\\d[\\d.,]*(?:\\s\\d{3})*)\\s?(?:de )?([€$£₽₹₴₸₺]|lei|ron|rub|eur\\w*))';
const LESS =
  '(?:off|discount|save|menos|minus|moins|risparmi\\w*|economis\\w*|ahorr\\w*|ekonom\\w*|deshevle na|descuento|desconto|ahorra\\w{0,3}|economize|poupe|gan[ae]|ganhe|bonus|primest\\w+|recevez|ricevi|erhalten sie|poluchite|geschenkt|reducere|economisesti|skidk\\w*|rabatt|nachlass|spare|remise|reduction|sconto|gutschein|voucher)';
/** So much less, or so much to spend. */
export const AMOUNT = new RegExp(
  `\\b${LESS}\\s(?:up to |of |de |von |uber |im wert von |di |do |v |: ?)?${MONEY}|${MONEY}\\s(?:de |di |d')?(?!primest|recevez|ricevi|erhalten|poluchite|gan)${LESS}`,
);
/** A share, which no longer number ends in. */
export const PERCENT = /(?<![\d.,])(\d{1,2}(?:[.,]\d)?)\s?%/;
/** What follows a day up to its year. */
export const REST_OF_DAY = /^[\p{L}\d./]*(?:,? (?:de )?\d{4})?/u;
