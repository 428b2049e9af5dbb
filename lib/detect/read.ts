import { iconOf, nameOf } from '../page/name';
import { textOf } from '../page/reading';
import { attr, attributeNames, attrsOf, documentOf, firstAttr, hasAttr, tagOf } from '../page/safe-dom';
import type { Control, Frame, Heading, Link, Media, Picture } from './candidates';
import { type Proof, prove } from './links';
import { patterns } from './tables';
import { hear } from './words';

const { NOWHERE, GOES, ADDRESS, NO_PAGE, KEEPS_ADDRESS } = patterns('read');

export const CONTROL_ROLES = new Set(['button', 'link', 'menuitem', 'tab']);

/** An address that is not in `href`; '' where there is none. */
export function addressOf(element: Element): string {
  const told = firstAttr(element, ['data-href', 'data-link'], 600);
  if (ADDRESS.test(told)) return told.trim();
  return GOES.exec(attr(element, 'onclick', 600))?.[2]?.trim() ?? '';
}

/** What an address tells by itself. */
interface Told {
  url?: URL;
  anchor?: string;
  proof?: Proof;
  pathWords: string;
}

export function readLink(element: Element): Link {
  const written = attr(element, 'href').trim();
  const raw = NOWHERE.test(written) ? addressOf(element) || written : written;
  const name = nameOf(element);
  const { url, anchor, proof, pathWords } = tellOf(raw, element.baseURI);
  return {
    element,
    raw,
    url,
    anchor,
    name,
    icon: iconOf(element),
    hits: hear(name),
    pathHits: hear(pathWords),
    proof,
  };
}

const REMEMBER = 4_000;
const remembered = new Map<string, Told>();
let rememberedOf = new URL('about:blank');

/** Read once for each way of writing it: the page is looked at again and again, and its links are the same. */
function tellOf(raw: string, baseURI: string): Told {
  if (rememberedOf.href !== baseURI && URL.canParse(baseURI)) {
    rememberedOf = new URL(baseURI);
    remembered.clear();
  }
  const known = remembered.get(raw);
  if (known) return known;
  if (remembered.size > REMEMBER) remembered.clear();
  const told = tell(raw, rememberedOf);
  remembered.set(raw, told);
  return told;
}

function tell(raw: string, base: URL): Told {
  const to = raw === '' || NOWHERE.test(raw) ? undefined : absolute(raw, base.href);
  const here = to && raw.includes('#') && to.origin === base.origin && to.pathname === base.pathname;
  if (here && to.hash.length > 1 && !to.hash.startsWith('#!'))
    return { anchor: to.hash.slice(1), pathWords: '' };
  return { url: to, proof: prove(raw, to, base.hostname), pathWords: to ? wordsOfPath(to) : '' };
}

/** An address as seen from another; undefined for what is none. */
export function absolute(raw: string, base: string): URL | undefined {
  try {
    return new URL(raw, base);
  } catch {
    return undefined;
  }
}

export function readControl(element: Element): Control {
  const name = nameOf(element);
  return { element, name, icon: iconOf(element), hits: hear(name) };
}

const LOWEST_LEVEL = 6;
const LEVELS = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));

/** A heading, or a short text that its class calls one. */
export function readHeading(
  element: Element,
  tag: string,
  role: string,
  isCalledTitle: boolean,
): Heading | undefined {
  const level = LEVELS.get(tag) ?? (tag === 'legend' || role === 'heading' ? LOWEST_LEVEL : 0);
  if (!level && !isCalledTitle) return undefined;
  const text = textOf(element, 160);
  if (!text || (!level && text.length > 80)) return undefined;
  return { element, level: level || 7, text, hits: hear(text) };
}

export function readFrame(element: Element): Frame {
  const raw = frameAddress(element);
  const url = raw ? absolute(raw, documentOf(element).baseURI) : undefined;
  return {
    element,
    url,
    title: attrsOf(element, ['title', 'name', 'id'], 120).trim(),
  };
}

/** Where it leads, or will once it is scrolled to or consented to: until then plugins keep that in an attribute of their own. */
const frameAddress = (element: Element): string | undefined =>
  ['src', ...attributeNames(element).filter((name) => KEEPS_ADDRESS.test(name))]
    .map((name) => attr(element, name))
    .find((raw) => raw && !NO_PAGE.test(raw));

export function readMedia(element: Element): Media {
  const silent =
    hasAttr(element, 'autoplay') &&
    (hasAttr(element, 'muted') || hasAttr(element, 'loop')) &&
    !hasAttr(element, 'controls');
  return { element, decorative: silent, address: firstAttr(element, ['src', 'data-src']) };
}

export function readPicture(element: Element): Picture | undefined {
  const source = firstAttr(element, ['src', 'data-src'], 300);
  const file = source.startsWith('data:')
    ? ''
    : (source.split(/[?#]/)[0]?.split('/').slice(-2).join('/') ?? '');
  const words = `${file} ${attrsOf(element, ['alt', 'class'], 120)}`.trim().toLowerCase();
  return words && tagOf(element) === 'img' ? { element, words } : undefined;
}

/** The last part of a path as words: "/es/preguntas-frecuentes.html" says "preguntas frecuentes"; of a site's front page the part of it that is meant. */
function wordsOfPath({ pathname, hash }: URL): string {
  const whole = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
  const page = whole.slice(whole.lastIndexOf('/') + 1);
  const last = /^(index\.\w+)?$/.test(page) ? hash.slice(1) : page;
  return last.length > 60 ? '' : last.replace(/\.\w{2,5}$/, '').replace(/[-_+]/g, ' ');
}
