import type { Facts } from '../model/facts';
import { fold } from '../page/text';
import type { FormSeen } from './candidates';

/** All on folded text (lower case, no diacritics). */
const PERCENT = /(?<![\d.,])(\d{1,2}(?:[.,]\d)?)\s?%/;
const OFFER =
  /\boff\b|discount|\bsave\b|\bsale\b|descuento|\bdto\b|ahorra|rebaja|desconto|poupe|economize|promoc|reducere|reduceri|economise|skidk|skidoch|akci|vygod|rabatt|sparen|spare|reduziert|nachlass|remise|reduction|economisez|soldes|\bpromo|sconto|risparmi|coupon|voucher|promo code|codigo|cupon|cupom|promokod|gutschein|code promo|\boffer|oferta|angebot/;
const NOT_OFFER =
  /interest|apr\b|\btae\b|\btaeg\b|\btin\b|dobanda|procent.*godov|zinsen|satisf|guarantee|natural|organic|cotton|bio\b|cacao|alcohol|cashback terms|tax|\bvat\b|\bmwst|\biva\b|\btva\b|nds|deposit|commission|accuracy|uptime|success rate|growth|increase|of (our|all|the) |poliester|hlop|battery/;
const TIMED =
  /(only|until|till|ends|valid|hurry|limited|hasta el|valido|solo hoy|so hoje|ate o dia|valabil|pana (la|pe)|do \d|tolko (do|segodnya)|nur (bis|heute)|gultig bis|jusqu'?au|fino al|entro)/;
const GIFT =
  /free gift|gift with|de regalo|regalo con|brinde|cadou|v podarok|podarok pri|gratis dazu|offert (pour|des)|cadeau offert|in omaggio/;
const AMOUNT =
  /(?:save|off|discount|descuento(?: de)?|desconto(?: de)?|reducere(?: de)?|skidk[aiu]|rabatt|remise(?: de)?|sconto(?: di)?)\s?(?:up to |de |of |von )?([€$£₽]|r\$|us\$)\s?(\d[\d.,]*)|(\d[\d.,]*)\s?([€$£₽]|lei|rub|eur)\s?(?:off|discount|de descuento|de desconto|reducere|skidk|rabatt|de remise|di sconto)|([€$£])\s?(\d[\d.,]*)\s?off/;
const CODE =
  /(?:code|codigo|cod|promokod|gutscheincode|coupon|cupon|cupom|codice)[:\s"'«„“]+([A-Z0-9]{4,15})\b/i;

/** What an offer in a text gives; undefined where there is none. `text` keeps the case, for codes. */
export function readOffer(folded: string, text: string): NonNullable<Facts['promo']> | undefined {
  const percent = Number(PERCENT.exec(folded)?.[1]?.replace(',', '.'));
  const isPercent = percent > 0 && percent < 96 && OFFER.test(folded) && !NOT_OFFER.test(folded);
  const amount = AMOUNT.exec(folded);
  const code = CODE.exec(text)?.[1];
  const hasCode =
    code !== undefined && /[A-Z]/.test(code) && code === code.toUpperCase() && OFFER.test(folded);
  const isGift = GIFT.test(folded);
  if (!isPercent && !amount && !hasCode && !isGift) return undefined;
  const value = Number(
    (amount?.[2] ?? amount?.[3] ?? amount?.[6] ?? '').replace(/[.,](?=\d{3}\b)/g, '').replace(',', '.'),
  );
  const ends = TIMED.exec(folded);
  return {
    ...(isPercent ? { percent } : {}),
    ...(amount && value > 0
      ? { amount: { value, currency: amount[1] ?? amount[4] ?? amount[5] ?? '' } }
      : {}),
    ...(hasCode ? { code } : {}),
    ...(isGift ? { gift: true } : {}),
    ...(ends ? { endsAt: folded.slice(ends.index, ends.index + 60) } : {}),
  };
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
