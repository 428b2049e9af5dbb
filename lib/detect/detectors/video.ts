import { contains, findUp, firstAttr, isWithin, marksOf, parentOf, rootOf, tagOf } from '../../page/safe-dom';
import { slug } from '../../page/text';
import { isProse, outermostOf } from '../around';
import { askedFor } from '../asked';
import type { Candidates } from '../candidates';
import { type Detector, type Found, told } from '../detector';
import { byControlWords, byLinkWords } from '../finds';
import { bare } from '../links';
import { byProof } from '../proofs';
import { pressedIn } from '../said-by';
import { patterns, table } from '../tables';

const { PLAYERS, BACKGROUND, NOT_FILM, SAYS_FILM, SILENT } = patterns('video');

const asked = (): string => table('filmFacades').FACADES;

/** Something to watch: players, embedded films, links to one; a film that only decorates stays out. */
export const detector: Detector = {
  id: 'video',
  asks: () => [asked()],
  find: (candidates) => {
    const films = byMedia(candidates);
    return [
      ...byPlayers(candidates),
      ...films,
      ...byFacades(candidates),
      ...byPlayButtons(candidates),
      ...byProof('video', candidates).filter(
        ({ element, label }) => !element || SAYS_FILM.test(label) || !isProse(element),
      ),
      ...byLinkWords('video', candidates),
      ...byControlWords('video', candidates).filter((one) => !isOfFilm(one, films)),
    ];
  },
};

function byPlayers({ frames }: Candidates): Found[] {
  return frames.flatMap(({ element, url, title }): Found[] => {
    if (!url || !PLAYERS.test(url.hostname.replace(/^www\./, ''))) return [];
    if (/^(vk|ok|facebook)\./.test(url.hostname.replace(/^www\./, '')) && !/video/.test(url.pathname))
      return [];
    const isSilent = SILENT.test(url.search) && /autoplay=1/.test(url.search);
    if (isSilent && isBackground(element)) return [];
    return [
      {
        element,
        label: title,
        target: bare(url, ['v', 'list', 'oid', 'id']),
        ...told('link', url.host, 0.92),
      },
    ];
  });
}

/** A button beside a film that is in the page already brings forth that film, which is found. */
function isOfFilm({ element }: Found, films: readonly Found[]): boolean {
  const card =
    element && findUp(element, (at) => films.some((film) => film.element && contains(at, film.element)), 5);
  return card !== undefined && !/^(body|main|section)$/.test(tagOf(card));
}

/** A film that waits in a template is shown by what the template stands in: the picture that is pressed. */
function standIn(element: Element, inert: Candidates['inert']): Element {
  const template = inert.get(rootOf(element));
  const around = template && parentOf(template);
  return around && !/^(body|main|section)$/.test(tagOf(around)) ? around : element;
}

function byMedia({ media, inert }: Candidates): Found[] {
  return media
    .filter(
      ({ element, decorative }) =>
        !decorative && !(isBackground(element) && !element.hasAttribute('controls')),
    )
    .map(({ element, address }, index) => ({
      element: standIn(element, inert),
      label: '',
      signature: address ? `file:${address.split(/[?#]/)[0]?.split('/').at(-1)}` : `player:${index}`,
      ...told('structure', 'video element', 0.8),
    }));
}

function byFacades(candidates: Candidates): Found[] {
  const facades = askedFor(asked(), candidates).filter((element) => !isBackground(element));
  return outermostOf(facades)
    .slice(0, 12)
    .map((element, index) => ({
      element,
      label: firstAttr(element, ['aria-label', 'title', 'playlabel'], 120),
      signature: `facade:${firstAttr(element, ['videoid', 'data-video-id'], 40) || index}`,
      ...told('structure', `player drawn first: ${tagOf(element)}`, 0.75),
    }));
}

const PLAY = /^\s*[▶►⏵▷].*[\p{L}\d]/u;

/** A button with the sign of playing and words beside it. */
function byPlayButtons(candidates: Candidates): Found[] {
  return pressedIn(candidates)
    .filter(({ element, name }) => PLAY.test(name) && name.length < 80 && !NOT_FILM.test(marksOf(element)))
    .map(({ element, name }) => ({
      element,
      label: name,
      signature: `words:${slug(name)}`,
      ...told('words', name, 0.7),
    }));
}

const isBackground = (element: Element): boolean =>
  isWithin(element, (at) => BACKGROUND.test(marksOf(at)), 4);
