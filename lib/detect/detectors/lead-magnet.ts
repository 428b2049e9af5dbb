import { hasAttr } from '../../page/safe-dom';
import { fold } from '../../page/text';
import { isProse } from '../around';
import type { Candidates } from '../candidates';
import { type Detector, type Found, told } from '../detector';
import { byControlWords, byLinkWords } from '../finds';
import { byForms } from '../form-finds';
import { bare } from '../links';
import { patterns } from '../tables';
import { bestHit } from '../words';

const { TAKES, DUTY, FILE } = patterns('leadMagnet');

/** Something to download or order for nothing: papers, guides, catalogues. */
export const detector: Detector = {
  id: 'lead-magnet',
  find: (candidates) => [
    ...byForms('lead-magnet', candidates),
    ...byLinkWords('lead-magnet', candidates),
    ...byControlWords('lead-magnet', candidates),
    ...byFiles(candidates),
  ],
};

/** A paper to take home: a file behind a word of taking, that is no contract and no price list. */
function byFiles({ links }: Candidates): Found[] {
  return links.flatMap(({ element, url, name, hits, raw }): Found[] => {
    if (!url || !FILE.test(url.pathname) || name.length < 4 || bestHit(hits)) return [];
    const words = fold(`${name} ${url.pathname.split('/').at(-1) ?? ''}`);
    if (DUTY.test(words) || isProse(element) || !(TAKES.test(words) || hasAttr(element, 'download')))
      return [];
    return [
      {
        element,
        label: name,
        target: bare(url),
        ...told('link', raw, 0.65),
      },
    ];
  });
}
