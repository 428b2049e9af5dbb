/** Read by lib/detect/credits.ts. */

/** A bar or line called after the site's maker. */
export const MAKERS =
  /(^|[\s_-])((developer|designer|web-?design)[_-]?(credits?|signature)|developer[_-]?(bar|footer|link)|(made|powered|designed|developed|created|built)[_-]?by)([\s_-]|$)/;
/** "Made with love by": what the site's maker signs with. */
export const CREDIT =
  /сайт (сделал|разработ|создал)|сделал[аи]?\b|дизайн сайта|web ?design|site (por|par|de|di)\b|sito (web )?(a cura|di|realizz)|site realizat|umsetzung|realisierung|réalisation|(design|develop|power|creat|made|built|cod|distribut)(ed)?( with \S+)? (and \w+ )?by\b|(template|theme|site) by|разработ|desarrollad[oa] por|desenvolvid[oa] por|realizat de|erstellt von|réalisé par|realizzato da|(hecho|feito|fatto|made|fait|creado|criado) (con|com|with|avec|por|by|by)? ?\S{0,3} ?(por|by|da|par|von)\b|сделано|создан[ие]* сайт/i;
