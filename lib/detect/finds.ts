import { findAll, isWithin, tagOf } from '../page/safe-dom';
import { slug } from '../page/text';
import type { SpokenKind } from '../vocabulary/phrases/phrases';
import { isArticlesTitle, isProse } from './around';
import type { Candidates, Control, Link, TextBlock } from './candidates';
import { type Found, told } from './detector';
import { bare } from './links';
import { saidBy } from './said-by';
import { siteOf } from './site-of';
import { patterns, table } from './tables';
import { bestHit, type Hit } from './words';

const alike = () => table('kindSets');

const { ARTICLE, HELP_HOST } = patterns('finds');

/** The ways of finding that several detectors share: by words on links and controls. */

/**
 * Links that lead to another page and say the kind, by their words or, where those say nothing else, by their
 * address. The same words with many targets (a button on every card) are one.
 */
export function byLinkWords(kind: SpokenKind, candidates: Candidates): Found[] {
  const speaking = (saidBy(candidates).links.get(kind) ?? []).filter(
    ({ by }) =>
      !(alike().OWN_SITE.has(kind) && !isOwnSite(by.url, candidates.sites)) &&
      (!isProse(by.element) || isNamedTwice(kind, by)) &&
      !(
        alike().OF_THE_PAGE.has(kind) &&
        (isArticlesTitle(by.element) || ARTICLE.test(by.url?.pathname ?? ''))
      ),
  );
  const targets = new Map<string, Set<string>>();
  for (const { by } of speaking) {
    const words = slug(by.name);
    targets.set(words, (targets.get(words) ?? new Set()).add(bare(by.url as URL)));
  }
  return speaking.map(({ by, hit }) => {
    const isOnEveryCard = (targets.get(slug(by.name))?.size ?? 0) > 2;
    const name = alike().AS_ONE.has(kind)
      ? { signature: 'link' }
      : isOnEveryCard
        ? { signature: `words:${slug(by.name)}` }
        : { target: bare(by.url as URL) };
    return { ...said(by, hit, bestHit(by.hits) ? 0.8 : 0.65), ...name };
  });
}

/** A word in a sentence is a link to the thing itself where it is the thing's whole name and its address says so too. */
const isNamedTwice = (kind: SpokenKind, { hits, pathHits }: Link): boolean =>
  alike().BY_ADDRESS.has(kind) &&
  [hits, pathHits].every((said) => said.some((hit) => hit.kind === kind && hit.share === 1));

const isOwnSite = (url: URL | undefined, sites: ReadonlySet<string>): boolean =>
  url !== undefined && (sites.has(siteOf(url.hostname)) || HELP_HOST.test(url.hostname));

/** Controls, and links that lead nowhere else, that say the kind; one that opens a menu in which a link of the same name leads there is that link's. */
export function byControlWords(kind: SpokenKind, candidates: Candidates): Found[] {
  const { pressed, links } = saidBy(candidates);
  const named = new Map((links.get(kind) ?? []).map(({ by }) => [slug(by.name), by.url]));
  return (pressed.get(kind) ?? [])
    .filter(({ by: { element } }) => tagOf(element) !== 'form' && !holdsLink(element))
    .map(({ by, hit }) => {
      const url = named.get(slug(by.name));
      const name =
        url && !alike().AS_ONE.has(kind) ? { target: bare(url) } : { signature: `words:${slug(by.name)}` };
      return { ...said(by, hit, 0.6), ...name };
    });
}

/** The first text that speaks of it: told, and not linked. */
export const firstTold = (
  texts: readonly TextBlock[],
  speaks: (text: string, element: Element) => boolean,
  confidence = 0.65,
): Found[] =>
  texts
    .filter(({ text, element }) => speaks(text, element))
    .slice(0, 1)
    .map(({ element, text }) => {
      const label = text.slice(0, 120);
      return { element, label, signature: 'told', ...told('words', label, confidence) };
    });

/** A box styled as a button around a link: the link speaks for itself. */
const holdsLink = (element: Element): boolean =>
  tagOf(element) !== 'a' &&
  (findAll(element, 'a[href], button, input').length > 0 ||
    isWithin(element, (at) => at !== element && tagOf(at) === 'a', 5));

function said({ element, name }: Control | Link, { phrase }: Hit, confidence: number): Found {
  return { element, label: name, ...told('words', phrase, confidence) };
}
