import { parentOf, textOf } from '../page/safe-dom';

/** "Made with love by": what the site's maker signs with. */
const CREDIT =
  /сайт (сделал|разработ|создал)|сделал[аи]?\b|дизайн сайта|web ?design|site (por|par|de|di)\b|sito (web )?(a cura|di|realizz)|site realizat|umsetzung|realisierung|réalisation|(design|develop|power|creat|made|built|cod|distribut)(ed)?( with \S+)? (and \w+ )?by\b|(template|theme|site) by|разработ|desarrollad[oa] por|desenvolvid[oa] por|realizat de|erstellt von|réalisé par|realizzato da|(hecho|feito|fatto|made|fait|creado|criado) (con|com|with|avec|por|by|by)? ?\S{0,3} ?(por|by|da|par|von)\b|сделано|создан[ие]* сайт/i;
const LINE = 160;

/** Whether a link stands in a line by which the site's maker signs: whoever it leads to is not the firm. */
export function isCredit(link: Element): boolean {
  const parent = parentOf(link);
  return parent !== undefined && CREDIT.test(textOf(parent, LINE));
}
