import { attr } from '../../page/safe-dom';
import { isInArticle } from '../around';
import { askedFor } from '../asked';
import type { Candidates } from '../candidates';
import { type Detector, type Found, told } from '../detector';
import { firstTold } from '../finds';
import { byProof } from '../proofs';
import { patterns, selectors } from '../tables';
import { byVendors } from '../vendor-finds';

const { BADGE, SHOPS } = patterns('app');

/** Shops of apps: links, badges, the banner a phone shows. */
export const detector: Detector = {
  id: 'app',
  asks: () => [selectors().APP_BANNER],
  find: (candidates) => {
    const links = byProof('app', candidates);
    return [
      ...links,
      ...byBanner(candidates),
      ...(links.length > 0 ? [] : [...byBadges(candidates), ...byText(candidates)]),
      ...byVendors('app', candidates, { declared: false }),
    ];
  },
};

function byBanner(candidates: Candidates): Found[] {
  return askedFor(selectors().APP_BANNER, candidates).map((element) => ({
    label: 'App Store',
    signature: `banner:${/\d+/.exec(attr(element, 'content'))?.[0] ?? ''}`,
    ...told('data', 'apple-itunes-app', 0.85),
  }));
}

function byBadges({ links, controls }: Candidates): Found[] {
  return [...links, ...controls].flatMap(({ element, icon, name }): Found[] => {
    const badge = BADGE.exec(`${icon} ${name.toLowerCase()}`)?.[0];
    return badge
      ? [
          {
            element,
            label: name || badge,
            signature: `badge:${/play/.test(badge) ? 'google' : 'apple'}`,
            ...told('structure', badge, 0.7),
          },
        ]
      : [];
  });
}

/** An app that is told of and not linked. */
const byText = ({ texts }: Candidates): Found[] =>
  firstTold(texts, (text, element) => SHOPS.test(text) && !isInArticle(element));
