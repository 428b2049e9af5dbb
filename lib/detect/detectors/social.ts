import { attr } from '../../page/safe-dom';
import { askedFor } from '../asked';
import type { Candidates } from '../candidates';
import { type Detector, type Found, told } from '../detector';
import { prove } from '../links';
import { patterns, selectors } from '../tables';
import { isOwn, isPerson } from '../whose-profile';

const { PLACEHOLDER, FOLLOW_BUTTON, PLUGIN } = patterns('social');

/** Profiles of the firm in social networks; share buttons and other people's profiles stay out. */
export const detector: Detector = {
  id: 'social',
  asks: () => [selectors().PAGE_BOX],
  find: (candidates) => {
    const profiles = byProfiles(candidates);
    return [...profiles, ...byFollow(candidates), ...byPagePlugin(candidates, profiles)];
  },
};

function byProfiles({ links }: Candidates): Found[] {
  const people = new Set(links.flatMap(({ proof }) => (isPerson(proof) ? (proof?.target ?? []) : []))).size;
  return links.flatMap((link): Found[] => {
    const { proof, element, name, raw } = link;
    // A network's front door, or a place kept for an address, is nobody's profile.
    if (proof?.is !== 'social' || proof.bare || PLACEHOLDER.test(proof.target) || !isOwn(link, people === 1))
      return [];
    return [
      {
        element,
        label: name || (proof.network ?? ''),
        target: proof.target,
        facts: { network: proof.network },
        ...told('link', raw, 0.92),
      },
    ];
  });
}

/** Follow buttons of a sharing service: the profile stands in an attribute. */
function byFollow({ links }: Candidates): Found[] {
  return links.flatMap(({ element, icon }): Found[] => {
    const network = FOLLOW_BUTTON.exec(icon)?.[1];
    const who = network && attr(element, 'addthis:userid');
    if (!network || !who) return [];
    const address = `https://${network}.com/${who.toLowerCase()}`;
    const proof = prove(address, new URL(address));
    const name = proof?.network ?? network;
    return [
      {
        element,
        label: name,
        target: address,
        facts: { network: name },
        ...told('structure', 'follow button', 0.8),
      },
    ];
  });
}

/** The network's own box that shows the firm's page. */
function byPagePlugin({ asked, frames }: Candidates, known: Found[]): Found[] {
  const boxes = [
    ...askedFor(selectors().PAGE_BOX, { asked }).map((element) => ({
      element,
      address: attr(element, 'data-href'),
    })),
    ...frames.flatMap(({ element, url }) =>
      url && /(^|\.)facebook\.com$/.test(url.hostname) && PLUGIN.test(url.pathname)
        ? [{ element, address: url.searchParams.get('href') ?? '' }]
        : [],
    ),
  ];
  return boxes.flatMap(({ element, address }): Found[] => {
    const proof = URL.canParse(address) ? prove(address, new URL(address)) : undefined;
    if (proof?.is !== 'social' || proof.bare || known.some(({ facts }) => facts?.network === proof.network))
      return [];
    return [
      {
        element,
        label: proof.network ?? '',
        target: proof.target,
        facts: { network: proof.network },
        ...told('structure', 'page plugin', 0.8),
      },
    ];
  });
}
