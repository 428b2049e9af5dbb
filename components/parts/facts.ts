import type { TFunction } from 'i18next';
import type { Facts } from '@/lib/model/facts';

export interface FactMark {
  text: string;
  tone?: 'good' | 'warn';
}

/** What is worth a chip beside the name: the offer, the length of a form, the vendor, the rating. Short first. */
export function factMarks(facts: Facts, t: TFunction): FactMark[] {
  return [
    ...promoMarks(facts.promo, t),
    ...formMarks(facts.form, t),
    ...chatMarks(facts.chat, t),
    ...plain(facts.network),
    ...plain(facts.vendor && facts.vendor !== facts.chat?.vendor ? facts.vendor : undefined),
    ...reviewMarks(facts.reviews, t),
    ...plain(facts.popup && popupWord(facts.popup, t)),
    ...plain(facts.prices?.length ? t('app.facts.prices', { count: facts.prices.length }) : undefined),
    ...plain(facts.promise && t('app.facts.promise', { text: facts.promise.text })),
  ];
}

function promoMarks(promo: Facts['promo'], t: TFunction): FactMark[] {
  if (!promo) return [];
  return [
    ...plain(promo.percent === undefined ? undefined : t('app.facts.percent', { n: promo.percent })),
    ...plain(promo.amount && t('app.facts.amount', { n: `${promo.amount.value} ${promo.amount.currency}` })),
    ...plain(promo.code && t('app.facts.code', { code: promo.code })),
    ...plain(promo.freeShipping ? t('app.facts.freeShipping') : undefined),
    ...plain(promo.gift ? t('app.facts.gift') : undefined),
    ...plain(promo.endsAt && t('app.facts.until', { when: promo.endsAt })),
  ];
}

function formMarks(form: Facts['form'], t: TFunction): FactMark[] {
  if (!form) return [];
  return [
    ...plain(form.fields.length ? t('app.facts.fields', { count: form.fields.length }) : undefined),
    ...plain(form.steps > 1 ? t('app.facts.steps', { count: form.steps }) : undefined),
    ...(form.consentPreticked ? [{ text: t('app.facts.preticked'), tone: 'warn' as const }] : []),
  ];
}

function chatMarks(chat: Facts['chat'], t: TFunction): FactMark[] {
  if (!chat) return [];
  const presence: FactMark[] =
    chat.online === undefined
      ? []
      : chat.online
        ? [{ text: t('app.facts.online'), tone: 'good' }]
        : [{ text: t('app.facts.offline'), tone: 'warn' }];
  return [...plain(chat.vendor), ...presence];
}

function reviewMarks(reviews: Facts['reviews'], t: TFunction): FactMark[] {
  if (!reviews) return [];
  const { rating, outOf = 5, count } = reviews;
  return [
    ...plain(rating === undefined ? undefined : t('app.facts.rating', { rating, outOf })),
    ...plain(count === undefined ? undefined : t('app.facts.reviews', { count })),
  ];
}

function popupWord(popup: NonNullable<Facts['popup']>, t: TFunction): string {
  if (popup.seconds !== undefined) return t('app.facts.popup.seconds', { n: Math.round(popup.seconds) });
  return t(`app.facts.popup.${popup.trigger}`);
}

function plain(text: string | undefined): FactMark[] {
  return text ? [{ text }] : [];
}
