/** Read by lib/detect/links.ts. */

export const SHARE =
  /(^|[/.?&])(share(?!\/[A-Za-z0-9]{8,}\/?$)|sharer|sharing|share-offsite|sharearticle|intent|dialog\/share|dialog\/feed|pin\/create|submit|create\/button|home\?status|share\.php|widgets?\/share|cws\/share)([/.?&=]|$)/i;
/** Host and path of a film. */
export const VIDEO_ADDRESS =
  /^([^/]+\.)?(youtube(-nocookie)?\.com\/(watch|embed|shorts|live|v\/|playlist)|vimeo\.com(\/.*)?\/\d{5,}|vk\.(com|video)\/video|(youtu\.be|wistia\.(com|net)|wi\.st|vidyard\.com|dailymotion\.com|rutube\.ru|loom\.com)\/.)/;
export const MAP_ADDRESS =
  /(^|\.)(maps\.google\.[a-z.]+|google\.[a-z.]+\/maps|goo\.gl\/maps|maps\.app\.goo\.gl|g\.page|openstreetmap\.org|maps\.apple\.com|yandex\.[a-z]+\/maps|maps\.yandex\.[a-z]+|2gis\.[a-z]+|bing\.com\/maps|waze\.com|mapy\.cz|mapquest\.com\/)/;
export const APP_ADDRESS =
  /(^|\.)(play\.google\.com\/store\/apps|apps\.apple\.com|itunes\.apple\.com\/.*app|appgallery\.huawei|rustore\.ru\/catalog|galaxystore\.samsung|microsoft\.com\/.*store\/apps|appstore\.com\/|appstore\.apple\.com\/|apple\.com\/(\w\w\/)?app-store\/?)/;
export const REVIEW_ADDRESS =
  /(^|\.)(trustpilot\.com\/review|tripadvisor\.[a-z.]+\/|yelp\.[a-z.]+\/biz|provenexpert\.com\/|google\.[a-z.]+\/search\?.*lrd=|g\.page\/.*\/review|search\.google\.com\/local\/writereview|avis-verifies\.com|otzovik\.com|zoon\.ru|reviews\.io\/company|kununu\.com|trustedshops\.[a-z]+\/(bewertung|evaluat)|ekomi\.[a-z]+\/|holidaycheck\.[a-z]+\/h|capterra\.[a-z.]+\/|g2\.com\/products|checkatrade\.com\/trades|jameda\.de\/|recensioni-verificate\.com|opinionesverificadas|feefo\.com\/reviews|homestars\.com\/)/;
/** Of review pages those on which one is written. */
export const TO_WRITE_REVIEW = /write-?review|UserReview|evaluate|g\.page\/.*\/review/i;
/** Whom a messenger's own scheme writes to. */
export const APP_PARTNER = /(?:phone|number|chatURI|domain)=([^&]+)/i;
/** A messenger's own scheme that opens a conversation. */
export const APP_OPENS = /\/\/(?:chat|contact|dl|pa|add)/;
/** What a link carries that sends the page to others. */
export const SENDS_ON = /[?&](status|text|url|u|share)=/;
