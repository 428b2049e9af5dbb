import { contains, findAll, marksOf, tagOf, textOf } from '../../page/safe-dom';
import { fold } from '../../page/text';
import { outermost } from '../around';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byLinkWords } from '../finds';
import { headingOf } from '../forms';
import { bare } from '../links';
import { byProof } from '../proofs';
import { byVendors } from '../vendor-finds';

const FRAME =
  /(^|\.)(google\.[a-z.]+\/maps|maps\.google|openstreetmap\.org|yandex\.[a-z]+\/map-widget|yandex\.[a-z]+\/maps|2gis|bing\.com\/maps|maps\.apple|mapbox|zeemaps|widgets\.2gis)/;
const CONTAINER =
  /(^|[\s_-])(google-?maps?|gmap|map-?canvas|map-?container|ymaps?|leaflet-container|mapboxgl-map|gm-style|yandex-?map|contact-?map|map)([\s_-]|$)|^map|wpgmza|widget-google_maps/;

/** A frame of the site's own that holds a service's map. */
const NAMED = /google ?maps|openstreetmap|yandex.*(map|карт)|яндекс.*карт/i;

/** Builders' own boxes: a map is all they can hold. */
const BUILDERS =
  /sqs-block-map|et_pb_map|widget-google_maps|wpgmza|map-?canvas|leaflet-container|mapboxgl-map|gm-style|jetpack-map/;

/** A box that waits for its map holds hardly a word. */
const LONGEST_MAP_TEXT = 80;

/** "How to find us" that leads to the contact page is a link to contacts; the map is reported where it stands. */
const CONTACT_PAGE = /\/(contact|kontakt|contat|contakt|kontakty)[^/]*\/?$/i;

/** A map of the site's pages, folded. */
const OF_THE_SITE = /\b(site|sitio|sito|sajta|sitemap|web|siteului)\b/;

/** Maps, ways to the place, and finders of a shop. */
export const detector: Detector = {
  id: 'map',
  kinds: ['map'],
  find: (candidates) => {
    const frames = byFrames(candidates);
    const containers = frames.length > 0 ? [] : byContainers(candidates);
    return [
      ...frames,
      ...containers,
      ...byProof('map', candidates),
      ...byVendors('map', candidates, { declared: false }).filter(
        ({ element }) => !element || tagOf(element) !== 'iframe',
      ),
      ...byLinkWords('map', candidates).filter(
        ({ target, label }) => !CONTACT_PAGE.test(target ?? '') && !OF_THE_SITE.test(fold(label)),
      ),
    ];
  },
};

function byFrames({ frames, headings }: Candidates): Found[] {
  return frames.flatMap(({ element, url, title }): Found[] => {
    if (!url || !(FRAME.test(url.host + url.pathname) || NAMED.test(title))) return [];
    return [
      {
        kind: 'map',
        element,
        label: title || headingOf(element, headings) || url.host,
        target: bare(url, ['q', 'pb', 'll', 'um']),
        evidence: [{ by: 'link', what: url.host }],
        confidence: 0.92,
      },
    ];
  });
}

/** A container named so, with a map's script on the page or a drawn map in it. */
function byContainers({ marked, traces, links, headings }: Candidates): Found[] {
  const hasScript = traces.some(({ trace, by }) => trace.kind === 'map' && by === 'script');
  const named = marked.filter(
    ({ element, marks }) =>
      CONTAINER.test(marks) &&
      /^(div|section|figure|ymaps)$/.test(tagOf(element)) &&
      !/site-?map|mapping/.test(marks) &&
      !links.some(({ proof, element: link }) => proof?.is === 'map' && contains(element, link)),
  );
  return outermost(
    named.filter(
      ({ element }) =>
        BUILDERS.test(marksOf(element)) ||
        (hasScript && textOf(element, LONGEST_MAP_TEXT + 1).length <= LONGEST_MAP_TEXT) ||
        findAll(element, 'canvas, img[src*=map], .leaflet-tile, ymaps').length > 0,
    ),
  )
    .slice(0, 3)
    .map(({ element, marks }) => ({
      kind: 'map',
      element,
      label: headingOf(element, headings),
      signature: 'container',
      evidence: [{ by: 'structure', what: marks.trim() }],
      confidence: 0.7,
    }));
}
