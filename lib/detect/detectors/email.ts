import { attr } from '../../page/safe-dom';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';

const ADDRESS =
  /[\p{L}\p{N}._%+-]+\s?(?:@|[[(]\s?(?:at|arroba|собака)\s?[\])])\s?[\p{L}\p{N}-]+(?:\s?(?:\.|[[(]\s?(?:dot|punkt|ponto|punto)\s?[\])])\s?[\p{L}\p{N}-]+)*\s?(?:\.|[[(]\s?(?:dot|punkt|ponto|punto)\s?[\])])\s?\p{L}{2,}/giu;
const FILE = /\.(png|jpe?g|gif|svg|webp|js|css)$/i;

/** Addresses to write to: mail links, addresses as text, and those hidden from robots. */
export const detector: Detector = {
  id: 'email',
  kinds: ['email'],
  find: (candidates) => [...byLinks(candidates), ...byProtected(candidates), ...byText(candidates)],
};

function byLinks({ links }: Candidates): Found[] {
  return links.flatMap(({ proof, element, name, raw }): Found[] =>
    proof?.is === 'email'
      ? [found(element, name, proof.target, { by: 'link', what: raw.split('?')[0] ?? '' }, 0.95)]
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
        { by: 'link', what: 'protected address' },
        0.9,
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
    if (!/@|\(at\)|\[at\]|arroba/i.test(text)) return [];
    return [...text.matchAll(ADDRESS)].flatMap(([shown]): Found[] => {
      const address = shown
        .replace(/[[(]\s?(at|arroba|собака)\s?[\])]/i, '@')
        .replace(/[[(]\s?(dot|punkt|ponto|punto)\s?[\])]/gi, '.')
        .replace(/\s/g, '')
        .replace(/(?<=@|^)(no-?spam|remove-?this)\.?/i, '')
        .toLowerCase();
      return FILE.test(address)
        ? []
        : [found(element, shown, `mailto:${address}`, { by: 'structure', what: shown }, 0.85)];
    });
  });
}

const found = (
  element: Element,
  label: string,
  target: string,
  evidence: Found['evidence'][number],
  confidence: number,
): Found => ({
  kind: 'email',
  element,
  label: label || target.slice(7),
  target,
  evidence: [evidence],
  confidence,
});
