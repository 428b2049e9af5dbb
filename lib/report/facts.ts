import type { Facts } from '../model/facts';
import type { Translate } from './report';

/** What is known of a touchpoint beside its kind, each as a few words: the offer, the length of a form, the vendor. */
export function factWords(facts: Facts, t: Translate): string[] {
  return [
    ...promoWords(facts.promo, t),
    ...formWords(facts.form, t),
    ...nameWords(facts, t),
    ...restWords(facts, t),
  ];
}

function promoWords(promo: Facts['promo'], t: Translate): string[] {
  if (!promo) return [];
  const words: string[] = [];
  if (promo.percent !== undefined) words.push(t('app.facts.percent', { n: promo.percent }));
  if (promo.amount)
    words.push(t('app.facts.amount', { n: `${promo.amount.value} ${promo.amount.currency}` }));
  if (promo.code) words.push(t('app.facts.code', { code: promo.code }));
  if (promo.freeShipping) words.push(t('app.facts.freeShipping'));
  if (promo.gift) words.push(t('app.facts.gift'));
  if (promo.endsAt) words.push(t('app.facts.until', { when: promo.endsAt }));
  return words;
}

function formWords(form: Facts['form'], t: Translate): string[] {
  if (!form) return [];
  const words: string[] = [];
  if (form.fields.length > 0) words.push(t('app.facts.fields', { count: form.fields.length }));
  if (form.steps > 1) words.push(t('app.facts.steps', { count: form.steps }));
  if (form.consentPreticked) words.push(t('app.facts.preticked'));
  return words;
}

function nameWords({ chat, network, vendor, phone }: Facts, t: Translate): string[] {
  const names = [chat?.vendor, network, vendor, phone?.shown].filter(
    (name) => name !== undefined && name !== '',
  );
  const presence =
    chat?.online === undefined ? [] : [t(chat.online ? 'app.facts.online' : 'app.facts.offline')];
  return [...new Set(names as string[]), ...presence];
}

function restWords({ reviews, prices, promise, popup }: Facts, t: Translate): string[] {
  const words: string[] = [];
  if (reviews?.rating !== undefined)
    words.push(t('app.facts.rating', { rating: reviews.rating, outOf: reviews.outOf ?? 5 }));
  if (reviews?.count !== undefined) words.push(t('app.facts.reviews', { count: reviews.count }));
  if (prices && prices.length > 0) words.push(t('app.facts.prices', { count: prices.length }));
  if (promise) words.push(t('app.facts.promise', { text: promise.text }));
  if (popup?.seconds !== undefined)
    words.push(t('app.facts.popup.seconds', { n: Math.round(popup.seconds) }));
  else if (popup && popup.trigger !== 'unknown') words.push(t(`app.facts.popup.${popup.trigger}`));
  return words;
}
