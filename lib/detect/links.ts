import type { Kind } from '../model/kind';
import { decoded, onlyDigits } from '../page/text';
import type { Network } from '../vocabulary/networks';
import { patterns, table } from './tables';

const {
  SHARE,
  VIDEO_ADDRESS,
  MAP_ADDRESS,
  APP_ADDRESS,
  REVIEW_ADDRESS,
  TO_WRITE_REVIEW,
  APP_PARTNER,
  APP_OPENS,
  SENDS_ON,
} = patterns('links');

/** What a link's address alone proves. `share` is claimed by nobody: it sends the page to a friend. */
export type Proof =
  | { is: Kind; target: string; network?: string; bare?: boolean }
  | { is: 'share'; target?: never; network?: never; bare?: never };

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
  if (VIDEO_ADDRESS.test(address)) return { is: 'video', target: bare(url, ['v', 'list']) };
  if (REVIEW_ADDRESS.test(address))
    return {
      is: TO_WRITE_REVIEW.test(address) ? 'review-form' : 'reviews',
      target: bare(url),
    };
  if (MAP_ADDRESS.test(address)) return { is: 'map', target: placeOn(url) };
  if (APP_ADDRESS.test(address)) return { is: 'app', target: bare(url, ['id']) };
  return proveSocial(host, url);
}

function proveScheme(scheme: string, rest: string): Proof | undefined {
  const text = decoded(rest);
  const network = table('messengers').SCHEMES[scheme];
  if (network) return proveApp(network, scheme, text);
  const [who = ''] = text.split('?');
  switch (scheme) {
    case 'tel':
    case 'callto':
      return { is: 'phone', target: `tel:${text}` };
    case 'sms':
    case 'smsto':
      return { is: 'sms', target: `sms:${who}` };
    case 'mailto':
      return who.includes('@')
        ? { is: 'email', target: `mailto:${who.trim().toLowerCase()}` }
        : { is: 'share' };
    case 'skype':
      return { is: 'messenger', network: 'Skype', target: `skype:${who}` };
    default:
      return undefined;
  }
}

function proveApp(network: string, scheme: string, text: string): Proof {
  const who = APP_PARTNER.exec(text)?.[1] ?? (APP_OPENS.test(text) ? 'chat' : '');
  if (!who || /^\/*(forward|msg_url)/.test(text)) return { is: 'share' };
  return {
    is: 'messenger',
    network,
    target: `${scheme}:${scheme === 'tg' ? who.toLowerCase() : onlyDigits(who) || who}`,
  };
}

/** What a messenger's host and path tell: whom one writes to there; a link that names nobody sends the page on. */
function proveMessenger(host: string, url: URL): Proof | undefined {
  const path = url.pathname.replace(/^\/+|\/+$/g, '');
  const rule = table('messengers').MESSENGERS.find(
    ({ hosts, only, not }) => hosts.includes(host) && (!only || only.test(path)) && !not?.test(path),
  );
  if (!rule) return undefined;
  const { network, digitsOf, strip, share } = rule;
  if (share?.test(path + url.search)) return { is: 'share' };
  const from =
    digitsOf === 'query' ? (url.searchParams.get('phone') ?? '') : strip ? path.replace(strip, '') : path;
  const who = digitsOf ? onlyDigits(from) : from || url.hash;
  return who
    ? { is: 'messenger', network, target: `${network.toLowerCase()}:${who.toLowerCase()}` }
    : { is: 'share' };
}

let byHost: Map<string, Network> | undefined;

/** Those named first win. */
const networksByHost = (): Map<string, Network> =>
  new Map(
    table('networks')
      .NETWORKS.flatMap((network) => network.hosts.map((host) => [host, network] as const))
      .reverse(),
  );

function networkOf(host: string): Network | undefined {
  byHost ??= networksByHost();
  for (let from = 0; from !== -1; from = host.indexOf('.', from + 1)) {
    const network = byHost.get(from === 0 ? host : host.slice(from + 1));
    if (network) return network;
  }
  return undefined;
}

function proveSocial(host: string, url: URL): Proof | undefined {
  const network = networkOf(host);
  if (!network) return undefined;
  const path =
    decoded(url.pathname).replace(/^\/+|\/+$/g, '') + (url.hash.startsWith('#!/') ? url.hash.slice(3) : '');
  if (SENDS_ON.test(url.search)) return { is: 'share' };
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

/** What asks a map for a place. */
const PLACE = ['q', 'query', 'destination', 'daddr'];

/** A place on a map. Google's maps answer the same question at many addresses: /maps?q=…, /?q=…, /maps/search/?query=…. */
export function placeOn(url: URL): string {
  const place = PLACE.map((name) => url.searchParams.get(name)?.trim()).find(Boolean);
  return place && /(^|\.)google\./.test(url.hostname)
    ? `https://maps.google.com/?q=${place}`.slice(0, 2_048)
    : bare(url, [...PLACE, 'll', 'pb', 'um']);
}

/** The address without query and fragment, but for the parts that name the target. */
export function bare(url: URL, keep: readonly string[] = []): string {
  const kept = keep.flatMap((name) =>
    url.searchParams.has(name) ? [`${name}=${url.searchParams.get(name)}`] : [],
  );
  return `${url.origin}${url.pathname}${kept.length ? `?${kept.join('&')}` : ''}`.slice(0, 2_048);
}
