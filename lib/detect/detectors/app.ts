import { attr } from '../../page/safe-dom';
import { askedFor } from '../asked';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byProof } from '../proofs';
import { byVendors } from '../vendor-finds';

const BADGE = /app-?store|google-?play|play-?store|app store|google play|appgallery|rustore/;

const BANNER = 'meta[name="apple-itunes-app"]';

/** Shops of apps: links, badges, the banner a phone shows. */
export const detector: Detector = {
  id: 'app',
  kinds: ['app'],
  asks: [BANNER],
  find: (candidates) => {
    const links = byProof('app', candidates);
    return [
      ...links,
      ...byBanner(candidates),
      ...(links.length > 0 ? [] : byBadges(candidates)),
      ...byVendors('app', candidates, { declared: false }),
    ];
  },
};

function byBanner(candidates: Candidates): Found[] {
  return askedFor(BANNER, candidates).map((element) => ({
    kind: 'app',
    label: 'App Store',
    signature: `banner:${/\d+/.exec(attr(element, 'content'))?.[0] ?? ''}`,
    state: 'declared',
    evidence: [{ by: 'data', what: 'apple-itunes-app' }],
    confidence: 0.85,
  }));
}

function byBadges({ links, controls }: Candidates): Found[] {
  return [...links, ...controls].flatMap(({ element, icon, name }): Found[] => {
    const badge = BADGE.exec(`${icon} ${name.toLowerCase()}`)?.[0];
    return badge
      ? [
          {
            kind: 'app',
            element,
            label: name || badge,
            signature: `badge:${/play/.test(badge) ? 'google' : 'apple'}`,
            evidence: [{ by: 'structure', what: badge }],
            confidence: 0.7,
          },
        ]
      : [];
  });
}
