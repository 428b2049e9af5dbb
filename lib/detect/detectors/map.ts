import { textOf } from '../../page/reading';
import { contains, findAll, marksOf, tagOf } from '../../page/safe-dom';
import { fold } from '../../page/text';
import { outermost } from '../around';
import type { Candidates } from '../candidates';
import { type Detector, type Found, told } from '../detector';
import { byLinkWords } from '../finds';
import { byForms } from '../form-finds';
import { placeOn } from '../links';
import { byProof } from '../proofs';
import { byDeadLinks } from '../sections';
import { patterns, selectors } from '../tables';
import { headingOf } from '../titles';
import { byVendors } from '../vendor-finds';

const { FRAME, CONTAINER, NAMED, BUILDERS, CONTACT_PAGE, OF_THE_SITE, BOX } = patterns('map');

/** A box that waits for its map holds hardly a word. */
const LONGEST_MAP_TEXT = 80;

/** Maps, ways to the place, and finders of a shop. */
export const detector: Detector = {
  id: 'map',
  find: (candidates) => {
    const frames = byFrames(candidates);
    const containers = frames.length > 0 ? [] : byContainers(candidates);
    const found = [
      ...frames,
      ...containers,
      ...byForms('map', candidates),
      ...manyAsOne(byProof('map', candidates)),
      ...byVendors('map', candidates, { declared: false }).filter(
        ({ element }) => !element || tagOf(element) !== 'iframe',
      ),
      ...byLinkWords('map', candidates).filter(
        ({ target, label }) => !CONTACT_PAGE.test(target ?? '') && !OF_THE_SITE.test(fold(label)),
      ),
    ];
    return found.length > 0 ? found : byDeadLinks('map', candidates);
  },
};

/** From so many links on, each of the same words to a place of its own, they are a list. */
const FEWEST_LISTED = 4;

/** A list of places, each with its "See on the map": one finder of places. */
function manyAsOne(found: Found[]): Found[] {
  const alike = [...Map.groupBy(found, ({ label }) => fold(label)).values()];
  const listed = new Set(
    alike.filter((some) => new Set(some.map(({ target }) => target)).size >= FEWEST_LISTED).flat(),
  );
  return found.map((one) => (listed.has(one) ? { ...one, target: undefined, signature: 'list' } : one));
}

function byFrames({ frames, headings }: Candidates): Found[] {
  return frames.flatMap(({ element, url, title }): Found[] => {
    if (!url || !(FRAME.test(url.host + url.pathname) || NAMED.test(title))) return [];
    return [
      {
        element,
        label: title || headingOf(element, headings) || url.host,
        target: placeOn(url),
        ...told('link', url.host, 0.92),
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
      BOX.test(tagOf(element)) &&
      !/site-?map|mapping/.test(marks) &&
      !links.some(({ proof, element: link }) => proof?.is === 'map' && contains(element, link)),
  );
  return outermost(
    named.filter(
      ({ element }) =>
        BUILDERS.test(marksOf(element)) ||
        (hasScript && textOf(element, LONGEST_MAP_TEXT + 1).length <= LONGEST_MAP_TEXT) ||
        findAll(element, selectors().DRAWN_MAP).length > 0,
    ),
  )
    .slice(0, 3)
    .map(({ element, marks }) => ({
      element,
      label: headingOf(element, headings),
      signature: 'container',
      ...told('structure', marks, 0.7),
    }));
}
