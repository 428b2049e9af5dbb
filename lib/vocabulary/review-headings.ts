/**
 * How a heading says that what follows are customers' words, in eight languages, on folded text. A pattern where a
 * list would never end: "what our {patients, guests, students …} say".
 */
export const REVIEW_HEADINGS: readonly RegExp[] = [
  /\b(what|see what|hear what) .{0,32}\b(say|said|saying|think|thought)\b/,
  /\b(client|customer|patient|student|parent|guest|member|user|reader)s?('?s)? (reviews?|testimonials?|stories|feedback)\b/,
  /\b(words from our|hear from our|loved by)\b/,
  /\b(was|das) .{0,32}\bsagen\b|\b(kunden|patienten|gaste|teilnehmer|mandanten|schuler|eltern|leser)(stimmen|bewertungen|meinungen|feedback)\b|\bstimmen (unserer|von)\b/,
  /\b(lo )?que (dicen|opinan|piensan)\b|\b(opinion|resena|testimonio|comentario)(e?s)? de (nuestr|los|las|client|pacient|alumn|huesped)/,
  /\bo que .{0,24}\b(dizem|falam|acham)\b|\b(opinioes|opiniao|depoimentos?|avaliacoes) d(e|os|as) (noss|client|pacient|alun|hosped)/,
  /\b(parer|opini|recenzi|impresi|testimonial)\w* (client|pacient|parint|elev|student|oaspet|cursant)|\bce (spun|zic)\b/,
  /\b(govoryat|dumayut|pishut)\b.{0,28}\b(o nas|klient|pacient|uchenik|gost|student|roditel|pokupatel)|\botzyvy (nashih )?(klient|pacient|uchenik|gost|student|roditel|pokupatel)/,
  /\bce qu(e |'ils |'elles |’ils )?.{0,24}\b(disent|pensent)\b|\b(avis|temoignages?) (de |des )?(nos )?(client|patient|eleve|participant|voyageur|parent)|\bils (parlent|temoignent)\b/,
  /\b(dicono|pensano)\b.{0,24}\b(di noi|client|ospiti|pazienti|allievi)\b|\b(recensioni|opinioni|testimonianze) (dei|degli|di) /,
];
