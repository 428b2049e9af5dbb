import type { Kind } from '../model/kind';
import { NETWORKS, type Network } from '../vocabulary/networks';

/** What a link's address alone proves. `share` is claimed by nobody: it sends the page to a friend. */
export type Proof = { is: Kind; target: string; network?: string; bare?: boolean } | { is: 'share' };

const SHARE =
  /(^|[/.?&])(share|sharer|sharing|share-offsite|sharearticle|intent|dialog\/share|dialog\/feed|pin\/create|submit|create\/button|home\?status|share\.php|widgets?\/share|cws\/share)([/.?&=]|$)/i;
const VIDEO_HOSTS =
  /(^|\.)(youtu\.be|wistia\.(com|net)|wi\.st|vidyard\.com|dailymotion\.com|rutube\.ru|loom\.com)$/;
const MAP_ADDRESS =
  /(^|\.)(maps\.google\.[a-z.]+|google\.[a-z.]+\/maps|goo\.gl\/maps|maps\.app\.goo\.gl|g\.page|openstreetmap\.org|maps\.apple\.com|yandex\.[a-z]+\/maps|maps\.yandex\.[a-z]+|2gis\.[a-z]+|bing\.com\/maps|waze\.com|mapy\.cz|mapquest\.com\/)/;
const APP_ADDRESS =
  /(^|\.)(play\.google\.com\/store\/apps|apps\.apple\.com|itunes\.apple\.com\/.*app|appgallery\.huawei|rustore\.ru\/catalog|galaxystore\.samsung|microsoft\.com\/.*store\/apps|appstore\.com\/)/;
const REVIEW_ADDRESS =
  /(^|\.)(trustpilot\.com\/review|tripadvisor\.[a-z.]+\/|yelp\.[a-z.]+\/biz|provenexpert\.com\/|google\.[a-z.]+\/search\?.*lrd=|g\.page\/.*\/review|search\.google\.com\/local\/writereview|avis-verifies\.com|otzovik\.com|zoon\.ru|reviews\.io\/company|kununu\.com|trustedshops\.[a-z]+\/(bewertung|evaluat)|ekomi\.[a-z]+\/|holidaycheck\.[a-z]+\/h|capterra\.[a-z.]+\/|g2\.com\/products|checkatrade\.com\/trades|jameda\.de\/|recensioni-verificate\.com|opinionesverificadas|feefo\.com\/reviews|homestars\.com\/)/;

/**
 * What the address of a link proves by scheme, host and path. `raw` is the attribute, `url` its absolute form. A link
 * within `ownHost` proves nothing: a network's page is not its own profile.
 */
export function prove(raw: string, url: URL | undefined, ownHost = ''): Proof | undefined {
  const scheme = /^\s*([a-z][a-z+.-]*):/i.exec(raw)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https')
    return proveScheme(scheme, raw.trim().slice(scheme.length + 1));
  if (!url || url.hostname === ownHost) return undefined;
  const host = url.hostname.replace(/^(www|m|mobile|web|l)\.(?=[^.]+\.)/, '');
  const address = host + url.pathname + url.search;
  const messenger = proveMessenger(host, url);
  if (messenger) return messenger;
  if (networkOf(host) && SHARE.test(url.pathname + url.search)) return { is: 'share' };
  if (host === 'addtoany.com' || host === 'sharethis.com') return { is: 'share' };
  if (isVideo(host, url)) return { is: 'video', target: bare(url, ['v', 'list']) };
  if (REVIEW_ADDRESS.test(address))
    return {
      is: /write-?review|UserReview|evaluate|g\.page\/.*\/review/i.test(address) ? 'review-form' : 'reviews',
      target: bare(url),
    };
  if (MAP_ADDRESS.test(address)) return { is: 'map', target: bare(url, ['q', 'query', 'destination', 'll']) };
  if (APP_ADDRESS.test(address)) return { is: 'app', target: bare(url, ['id']) };
  return proveSocial(host, url);
}

function proveScheme(scheme: string, rest: string): Proof | undefined {
  const text = decode(rest);
  switch (scheme) {
    case 'tel':
    case 'callto':
      return { is: 'phone', target: `tel:${text}` };
    case 'sms':
    case 'smsto':
      return { is: 'sms', target: `sms:${text.split('?')[0]}` };
    case 'mailto': {
      const address = text.split('?')[0]?.trim().toLowerCase() ?? '';
      return address.includes('@') ? { is: 'email', target: `mailto:${address}` } : { is: 'share' };
    }
    case 'skype':
      return { is: 'messenger', network: 'Skype', target: `skype:${text.split('?')[0]}` };
    case 'viber':
    case 'whatsapp':
    case 'tg':
    case 'weixin':
      return proveApp(scheme, text);
    default:
      return undefined;
  }
}

const APP_NAMES: Record<string, string> = {
  viber: 'Viber',
  whatsapp: 'WhatsApp',
  tg: 'Telegram',
  weixin: 'WeChat',
};

function proveApp(scheme: string, text: string): Proof {
  const who =
    /(?:phone|number|chatURI|domain)=([^&]+)/i.exec(text)?.[1] ??
    (/\/\/(?:chat|contact|dl|pa|add)/.test(text) ? 'chat' : '');
  if (!who || /^\/*(forward|msg_url)/.test(text)) return { is: 'share' };
  return {
    is: 'messenger',
    network: APP_NAMES[scheme],
    target: `${scheme}:${scheme === 'tg' ? who.toLowerCase() : digits(who) || who}`,
  };
}

function proveMessenger(host: string, url: URL): Proof | undefined {
  const path = url.pathname.replace(/^\/+|\/+$/g, '');
  const found = (network: string, who: string): Proof =>
    who
      ? { is: 'messenger', network, target: `${network.toLowerCase()}:${who.toLowerCase()}` }
      : { is: 'share' };
  if (host === 'wa.me' || host === 'wa.link')
    return found(
      'WhatsApp',
      /^(message|qr|c)\//.test(path) ? path : host === 'wa.link' ? path : digits(path),
    );
  if (
    host === 'api.whatsapp.com' ||
    (host === 'whatsapp.com' && /^(send|channel|catalog|business)/.test(path))
  ) {
    if (path.startsWith('channel'))
      return { is: 'messenger', network: 'WhatsApp', target: `whatsapp:${path.toLowerCase()}` };
    return found('WhatsApp', digits(url.searchParams.get('phone') ?? ''));
  }
  if (host === 'chat.whatsapp.com') return found('WhatsApp', path);
  if (host === 't.me' || host === 'telegram.me' || host === 'telegram.dog')
    return /^(share|iv|addstickers|proxy)(\/|$)/.test(path) || url.searchParams.has('url')
      ? { is: 'share' }
      : found('Telegram', path.replace(/^s\//, ''));
  if (host === 'm.me' || (host === 'messenger.com' && path.startsWith('t/')))
    return found('Messenger', path.replace(/^t\//, ''));
  if (host === 'ig.me') return found('Instagram', path.replace(/^m\//, ''));
  if (host === 'vk.me') return path.startsWith('join/') ? undefined : found('VK', path);
  if (host === 'lin.ee' || (host === 'line.me' && !/share/i.test(path))) return found('LINE', path);
  if (host === 'signal.me' || host === 'zalo.me' || host === 'viber.click' || host === 'chats.viber.com')
    return found(
      host.includes('viber') ? 'Viber' : host.startsWith('zalo') ? 'Zalo' : 'Signal',
      path || url.hash,
    );
  if (host === 'join.skype.com') return found('Skype', path);
  return undefined;
}

function isVideo(host: string, url: URL): boolean {
  if (/(^|\.)youtube(-nocookie)?\.com$/.test(host))
    return /^\/(watch|embed|shorts|live|v\/|playlist)/.test(url.pathname);
  if (/(^|\.)vimeo\.com$/.test(host)) return /\/\d{5,}/.test(url.pathname);
  if (/(^|\.)vk\.(com|video)$/.test(host)) return /^\/video/.test(url.pathname);
  return VIDEO_HOSTS.test(host) && url.pathname.length > 1;
}

/** By host; those named first win. */
const NETWORK_OF = new Map<string, Network>(
  NETWORKS.flatMap((network) => network.hosts.map((host) => [host, network] as const)).reverse(),
);

function networkOf(host: string): Network | undefined {
  for (let from = 0; from !== -1; from = host.indexOf('.', from + 1)) {
    const network = NETWORK_OF.get(from === 0 ? host : host.slice(from + 1));
    if (network) return network;
  }
  return undefined;
}

function proveSocial(host: string, url: URL): Proof | undefined {
  const network = networkOf(host);
  if (!network) return undefined;
  const path =
    decode(url.pathname).replace(/^\/+|\/+$/g, '') + (url.hash.startsWith('#!/') ? url.hash.slice(3) : '');
  if (/[?&](status|text|url|u|share)=/.test(url.search)) return { is: 'share' };
  if (network.notProfile.test(path)) return undefined;
  const id = url.searchParams.get('id');
  const who = (path + (id ? `?id=${id}` : '')).toLowerCase();
  if (network.profile && who && !network.profile.test(path)) return undefined;
  return {
    is: 'social',
    network: network.name,
    target: `https://${network.hosts[0]}/${who}`,
    bare: who === '',
  };
}

/** The address without query and fragment, but for the parts that name the target. */
export function bare(url: URL, keep: readonly string[] = []): string {
  const kept = keep.flatMap((name) =>
    url.searchParams.has(name) ? [`${name}=${url.searchParams.get(name)}`] : [],
  );
  return `${url.origin}${url.pathname}${kept.length ? `?${kept.join('&')}` : ''}`.slice(0, 2_048);
}

const digits = (text: string): string => text.replace(/\D/g, '');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
