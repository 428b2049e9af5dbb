import { attr, firstAttr } from '../page/safe-dom';
import { askedFor } from './asked';
import type { Candidates } from './candidates';
import { siteOf } from './site-of';
import { selectors, table } from './tables';

/** This page's own host, the one it calls canonical, and the one most of its links lead to (a saved copy keeps those). */
export function sitesOf({ document, links, asked }: Candidates): Set<string> {
  const hosts = new Map<string, number>();
  for (const { url, proof } of links) {
    if (!url || proof || !/^https?:/.test(url.protocol)) continue;
    hosts.set(url.hostname, (hosts.get(url.hostname) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [host, count] of hosts) counts.set(siteOf(host), (counts.get(siteOf(host)) ?? 0) + count);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const named = askedFor(selectors().OWN_ADDRESS, { asked })
    .map((element) => firstAttr(element, ['href', 'content', 'action']))
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address).hostname);
  return new Set([siteOf(document.location?.hostname ?? ''), ...named.map(siteOf), ...(most ? [most] : [])]);
}

/** Where the firm is, by what the page says: full numbers, structured data, the language's region, the host's end. */
export function countriesOf({ document, links, texts, structured, language, asked }: Candidates): string[] {
  const { COUNTRIES, COUNTRIES_BY_LANGUAGE } = table('countries');
  const codes = new Set([
    ...links.map(({ raw }) => (raw.startsWith('tel:') ? /^tel:\s*\+(\d{1,3})/.exec(raw)?.[1] : undefined)),
    ...texts.map(({ text }) => /\+(\d{1,3})/.exec(text)?.[1]),
  ]);
  codes.delete(undefined);
  const byCode = Object.entries(COUNTRIES)
    .filter(([, { code }]) => [...codes].some((seen) => seen?.startsWith(code)))
    .map(([country]) => country);
  const region = /^[a-z]{2}[-_]([a-z]{2})$/i.exec(attr(document.documentElement, 'lang'))?.[1]?.toUpperCase();
  const address = structured
    .flatMap(({ values }) => values['address.addressCountry'] ?? values.addressCountry ?? [])
    .map((text) => text.slice(0, 2).toUpperCase());
  const host = /\.([a-z]{2})$/.exec(document.location?.hostname ?? '')?.[1]?.toUpperCase();
  const canonical = askedFor(selectors().CANONICAL, { asked }).map((element) =>
    /\.([a-z]{2})(?:\/|$)/.exec(firstAttr(element, ['href', 'content']))?.[1]?.toUpperCase(),
  );
  const ends = [host, ...canonical].map((end) => (end === 'UK' ? 'GB' : end));
  const all = [...address, ...ends, region, ...byCode, ...(COUNTRIES_BY_LANGUAGE[language ?? ''] ?? ['US'])];
  return [
    ...new Set(all.filter((country): country is string => country !== undefined && country in COUNTRIES)),
  ];
}
