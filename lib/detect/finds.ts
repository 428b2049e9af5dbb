import type { Facts } from '../model/facts';
import type { Kind } from '../model/kind';
import type { Evidence } from '../model/sighting';
import { findAll, tagOf, upFrom } from '../page/safe-dom';
import { slug, wordsOf } from '../page/text';
import type { SpokenKind } from '../vocabulary/phrases/phrases';
import { isArticlesTitle, isProse } from './around';
import type { Candidates, Control, FormSeen, Link } from './candidates';
import type { Found } from './detector';
import { signatureOf } from './forms';
import { bare } from './links';
import { bestHit, type Hit } from './words';

/** The ways of finding that several detectors share: by words on links and controls, by forms, by vendors. */

export interface LinkOptions {
  /** All such links of a page are one touchpoint: there is one account area, one newsletter. */
  asOne?: boolean;
}

/**
 * Links that lead to another page and say the kind, by their words or, where those say nothing else, by their
 * address. The same words with many targets (a button on every card) are one.
 */
export function byLinkWords(
  kind: SpokenKind,
  candidates: Candidates,
  { asOne = false }: LinkOptions = {},
): Found[] {
  const speaking = (saidBy(candidates).links.get(kind) ?? []).filter(
    ({ by }) =>
      !(OWN_SITE.has(kind) && !isOwnSite(by.url, candidates.sites)) &&
      !isProse(by.element) &&
      !(OF_THE_PAGE.has(kind) && (isArticlesTitle(by.element) || ARTICLE.test(by.url?.pathname ?? ''))),
  );
  const targets = new Map<string, Set<string>>();
  for (const { by } of speaking) {
    const words = slug(by.name);
    targets.set(words, (targets.get(words) ?? new Set()).add(bare(by.url as URL)));
  }
  return speaking.map(({ by, hit }) => {
    const isOnEveryCard = (targets.get(slug(by.name))?.size ?? 0) > 2;
    const name = asOne
      ? { signature: 'link' }
      : isOnEveryCard
        ? { signature: `words:${slug(by.name)}` }
        : { target: bare(by.url as URL) };
    return { ...said(kind, by, hit, bestHit(by.hits) ? 0.8 : 0.65), ...name };
  });
}

interface Said<By> {
  by: By;
  hit: Hit;
}

/** What says each kind, sorted once for all detectors. */
interface SaidBy {
  /** Links to another page. */
  links: Map<SpokenKind, Said<Link>[]>;
  /** Controls, and links that lead nowhere. */
  pressed: Map<SpokenKind, Said<Control | Link>[]>;
}

const sorted = new WeakMap<Candidates, SaidBy>();

function saidBy(candidates: Candidates): SaidBy {
  const known = sorted.get(candidates);
  if (known) return known;
  const { links, controls } = candidates;
  const leading = links.filter(({ url, anchor, proof }) => url && !anchor && !proof);
  const dead = links.filter(({ url, proof }) => !url && !proof);
  const all = {
    links: sort(leading, kindOfLink),
    pressed: sort<Control | Link>([...controls, ...dead], ({ hits }) => bestHit(hits)),
  };
  sorted.set(candidates, all);
  return all;
}

function sort<By>(all: readonly By[], hear: (by: By) => Hit | undefined): Map<SpokenKind, Said<By>[]> {
  const byKind = new Map<SpokenKind, Said<By>[]>();
  for (const by of all) {
    const hit = hear(by);
    if (!hit) continue;
    const same = byKind.get(hit.kind);
    if (same) same.push({ by, hit });
    else byKind.set(hit.kind, [{ by, hit }]);
  }
  return byKind;
}

/** Longer names are titles of something: an article's address may say anything. */
const LONGEST_MENU_NAME = 40;

function kindOfLink({ hits, pathHits, name, element }: Link): Hit | undefined {
  const best = bestHit(hits);
  if (best || name.length > LONGEST_MENU_NAME || name.length < 2) return best;
  const byPath = pathHits.length === 0 ? undefined : bestHit(pathHits);
  return byPath &&
    (byPath.share > 0.6 || byPath.words > 1) &&
    BY_ADDRESS.has(byPath.kind) &&
    wordsOf(name).length <= 4 &&
    !isInArticle(element)
    ? byPath
    : undefined;
}

/** Kinds that the title of an article may name without being one. */
const OF_THE_PAGE: ReadonlySet<SpokenKind> = new Set<SpokenKind>([
  'reviews',
  'booking',
  'chat',
  'faq',
  'pricing',
  'payment',
  'login',
  'newsletter',
  'callback',
  'help',
  'loyalty',
  'messenger',
  'survey',
]);

/** Below a blog's or a magazine's address stand its articles. */
const ARTICLE =
  /\/(blogs?|news|noticias|actualites?|magazine?|articles?|articulos|artigos|artikel|articole|stati|novosti|ratgeber|journal|diario)\/[^/]{4,}/i;

/** Kinds that another firm's page of the same name says nothing about: a maker's support in the footer. */
const OWN_SITE: ReadonlySet<SpokenKind> = new Set<SpokenKind>([
  'help',
  'faq',
  'pricing',
  'map',
  'register',
  'payment',
  'webinar',
  'calculator',
]);

/** A firm's help commonly lives on a host of its own, or at a service that hosts nothing else. */
const HELP_HOST =
  /^(help|support|faqs?|hilfe|aide|ayuda|ajuda|ajutor|kb|docs)\.|\.(zendesk\.com|freshdesk\.com|intercom\.help|helpscoutdocs\.com|gitbook\.io)$/;

const isOwnSite = (url: URL | undefined, sites: ReadonlySet<string>): boolean =>
  url !== undefined && (sites.has(siteOf(url.hostname)) || HELP_HOST.test(url.hostname));

/** The part of a host that a firm registers; two-letter ends with a short label before them have three parts. */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const parts = (labels.at(-1)?.length ?? 0) === 2 && (labels.at(-2)?.length ?? 0) <= 3 ? 3 : 2;
  return /^[\d.]+$/.test(host) ? host : labels.slice(-parts).join('.');
}

/** Kinds whose pages are named the same everywhere. */
const BY_ADDRESS: ReadonlySet<SpokenKind> = new Set<SpokenKind>([
  'faq',
  'pricing',
  'login',
  'register',
  'newsletter',
  'reviews',
  'help',
  'callback',
  'payment',
  'tracking',
  'map',
]);

function isInArticle(element: Element): boolean {
  for (const at of upFrom(element, 12)) if (tagOf(at) === 'article') return true;
  return false;
}

/** Controls, and links that lead nowhere else, that say the kind. */
export function byControlWords(kind: SpokenKind, candidates: Candidates): Found[] {
  return (saidBy(candidates).pressed.get(kind) ?? [])
    .filter(({ by: { element } }) => tagOf(element) !== 'form' && !holdsLink(element))
    .map(({ by, hit }) => ({ ...said(kind, by, hit, 0.6), signature: `words:${slug(by.name)}` }));
}

/** A box styled as a button around a link: the link speaks for itself. */
const holdsLink = (element: Element): boolean =>
  tagOf(element) !== 'a' &&
  (findAll(element, 'a[href], button, input').length > 0 ||
    [...upFrom(element, 5)].some((at) => at !== element && tagOf(at) === 'a'));

function said(kind: Kind, { element, name }: Control | Link, { phrase }: Hit, confidence: number): Found {
  return { kind, element, label: name, evidence: [{ by: 'words', what: phrase }], confidence };
}

/** Forms that were read as this kind. */
export function byForms(kind: Kind, { forms }: Candidates): Found[] {
  return forms.filter((form) => form.kind === kind).map((form) => formFound(kind, form));
}

function formFound(kind: Kind, form: FormSeen): Found {
  const label = form.heading || form.buttons[0] || '';
  const words: Evidence[] = [...form.buttons.slice(0, 1), ...(form.heading ? [form.heading] : [])].map(
    (what) => ({ by: 'words', what }),
  );
  return {
    kind,
    element: form.element,
    label,
    signature: `form:${signatureOf(form)}:${slug(label, 40)}`,
    facts: { form: factsOf(form) },
    evidence: [{ by: 'structure', what: form.because[0] ?? 'form' }, ...words],
    confidence: 0.85,
  };
}

export const factsOf = ({ fields, steps, consentPreticked }: FormSeen): NonNullable<Facts['form']> => ({
  fields: fields.slice(0, 80).map(({ role, label, required }) => ({ role, label, required })),
  steps,
  ...(consentPreticked === undefined ? {} : { consentPreticked }),
});
