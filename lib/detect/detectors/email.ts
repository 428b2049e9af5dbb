import { attr, isWithin, tagOf } from '../../page/safe-dom';
import { isProse } from '../around';
import type { Candidates } from '../candidates';
import { isCredit } from '../credits';
import { type Detector, type Found, type Told, told } from '../detector';
import { siteOf } from '../site-of';
import { patterns } from '../tables';

const { ADDRESS, FREE_MAIL, EXAMPLE, CREDIT, FILE, AT, WRITTEN_AT, WRITTEN_DOT, AGAINST_ROBOTS } =
  patterns('email');

/** Addresses to write to: mail links, addresses as text, and those hidden from robots. */
export const detector: Detector = {
  id: 'email',
  find: (candidates) =>
    withoutStrangers([...byLinks(candidates), ...byProtected(candidates), ...byText(candidates)], candidates),
};

/**
 * Drops other people's addresses: where the page has one at the firm's own domain, an address at another firm's that
 * stands in running text, an article or the maker's credit is nobody's to write to.
 */
function withoutStrangers(found: Found[], { sites }: Candidates): Found[] {
  const domains = new Map<string, number>();
  for (const { target = '', element } of found) {
    const domain = domainOf(target);
    if (domain && !FREE_MAIL.test(domain) && element && !isOthers(element, target))
      domains.set(domain, (domains.get(domain) ?? 0) + 1);
  }
  return found.filter(({ target = '', element }) => {
    const domain = domainOf(target);
    if (EXAMPLE.test(target)) return false;
    if (!domain || !element || domains.has(domain) || sites.has(domain)) return true;
    if (isCredit(element)) return false;
    if (FREE_MAIL.test(domain) || domains.size === 0) return true;
    return !isOthers(element, target);
  });
}

const domainOf = (target: string): string | undefined => {
  const host = target.split('@')[1];
  return host ? siteOf(host) : undefined;
};

const isOthers = (element: Element, target: string): boolean =>
  CREDIT.test(target.slice('mailto:'.length)) ||
  isCredit(element) ||
  (tagOf(element) === 'a' && isProse(element)) ||
  isWithin(element, (at) => /^(article|blockquote)$/.test(tagOf(at)), 12);

function byLinks({ links }: Candidates): Found[] {
  return links.flatMap(({ proof, element, name, raw }): Found[] =>
    proof?.is === 'email'
      ? [found(element, name, proof.target, told('link', raw.split('?')[0] ?? '', 0.95))]
      : [],
  );
}

/** Cloudflare hides addresses: the first byte is the key of the others. */
function byProtected({ links }: Candidates): Found[] {
  return links.flatMap(({ element, raw, name }): Found[] => {
    if (!raw.includes('/cdn-cgi/l/email-protection')) return [];
    const inside = element.querySelector('[data-cfemail]');
    const code =
      attr(element, 'data-cfemail') ||
      (inside ? attr(inside, 'data-cfemail') : '') ||
      (raw.split('#')[1] ?? '');
    const address = reveal(code);
    return [
      found(
        element,
        address ?? name,
        address ? `mailto:${address}` : 'mailto:protected',
        told('link', 'protected address', 0.9),
      ),
    ];
  });
}

function reveal(code: string): string | undefined {
  if (!/^([0-9a-f]{2}){4,}$/i.test(code)) return undefined;
  const bytes = (code.match(/../g) ?? []).map((hex) => Number.parseInt(hex, 16));
  const [key = 0, ...rest] = bytes;
  const address = String.fromCharCode(...rest.map((byte) => byte ^ key))
    .split('?')[0]
    ?.toLowerCase();
  return address?.includes('@') ? address : undefined;
}

function byText({ texts }: Candidates): Found[] {
  return texts.flatMap(({ element, text }) => {
    if (!AT.test(text)) return [];
    return [...text.matchAll(ADDRESS.regex)].flatMap(([shown]): Found[] => {
      const address = shown
        .replace(WRITTEN_AT.regex, '@')
        .replace(WRITTEN_DOT.regex, '.')
        .replace(/\s/g, '')
        .replace(AGAINST_ROBOTS.regex, '')
        .toLowerCase();
      return FILE.test(address)
        ? []
        : [found(element, shown, `mailto:${address}`, told('structure', shown, 0.85))];
    });
  });
}

const found = (element: Element, label: string, target: string, rest: Told): Found => ({
  element,
  label: label || target.slice(7),
  target,
  ...rest,
});
