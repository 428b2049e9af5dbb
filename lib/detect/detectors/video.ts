import { attr, marksOf, parentOf, rootOf, tagOf, upFrom } from '../../page/safe-dom';
import { slug } from '../../page/text';
import { isProse, outermost } from '../around';
import { askedFor } from '../asked';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byControlWords, byLinkWords } from '../finds';
import { bare } from '../links';
import { byProof } from '../proofs';

const PLAYERS =
  /(^|\.)(youtube(-nocookie)?\.com|youtu\.be|player\.vimeo\.com|vimeo\.com|wistia\.(com|net)|vidyard\.com|dailymotion\.com|brightcove\.(net|com)|rutube\.ru|loom\.com|jwplayer\.com|vk\.com|vkvideo\.ru|ok\.ru|cloudflarestream\.com|pandavideo\.com(\.br)?|facebook\.com)$/;
const BACKGROUND =
  /background|(^|[\s_-])bg([\s_-]|$)|hero-?video|video-?(bg|cover|hero)|banner-?video|header-?video/;

/** Where a player is drawn first and fetched when pressed: custom elements, attributes of builders and lightboxes. */
const FACADES = [
  'lite-youtube',
  'lite-vimeo',
  'youtube-video',
  '.wistia_embed',
  '[data-youtube-id]',
  '[data-vimeo-id]',
  '[data-yt-id]',
  '[data-video-id]',
  '[data-video-url]',
  '[data-videolazy-id]',
  '[data-video-src]',
  '[data-video*="youtu"]',
  '[data-video*="vimeo"]',
  '[data-html*="youtube"]',
  '[data-html*="vimeo"]',
  '[data-settings*="youtube_url"]',
  '[data-settings*="vimeo_url"]',
  ':not(iframe)[data-src*="youtube.com/embed"]',
  ':not(iframe)[data-src*="youtube.com/watch"]',
  ':not(iframe)[data-src*="player.vimeo.com"]',
].join(',');

/** Something to watch: players, embedded films, links to one; a film that only decorates stays out. */
export const detector: Detector = {
  id: 'video',
  kinds: ['video'],
  asks: [FACADES],
  find: (candidates) => [
    ...byPlayers(candidates),
    ...byMedia(candidates),
    ...byFacades(candidates),
    ...byPlayButtons(candidates),
    ...byProof('video', candidates).filter(
      ({ element, label }) => !element || /video|vídeo|видео|watch|film/i.test(label) || !isProse(element),
    ),
    ...byLinkWords('video', candidates),
    ...byControlWords('video', candidates),
  ],
};

function byPlayers({ frames }: Candidates): Found[] {
  return frames.flatMap(({ element, url, title }): Found[] => {
    if (!url || !PLAYERS.test(url.hostname.replace(/^www\./, ''))) return [];
    if (/^(vk|ok|facebook)\./.test(url.hostname.replace(/^www\./, '')) && !/video/.test(url.pathname))
      return [];
    const isSilent = /[?&](background|muted?)=1/.test(url.search) && /autoplay=1/.test(url.search);
    if (isSilent && isBackground(element)) return [];
    return [
      {
        kind: 'video',
        element,
        label: title,
        target: bare(url, ['v', 'list', 'oid', 'id']),
        evidence: [{ by: 'link', what: url.host }],
        confidence: 0.92,
      },
    ];
  });
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
      kind: 'video',
      element: standIn(element, inert),
      label: '',
      signature: address ? `file:${address.split(/[?#]/)[0]?.split('/').at(-1)}` : `player:${index}`,
      evidence: [{ by: 'structure', what: 'video element' }],
      confidence: 0.8,
    }));
}

function byFacades(candidates: Candidates): Found[] {
  const facades = askedFor(FACADES, candidates).filter((element) => !isBackground(element));
  return outermost(facades.map((element) => ({ element })))
    .slice(0, 12)
    .map(({ element }, index) => ({
      kind: 'video',
      element,
      label:
        attr(element, 'aria-label', 120) || attr(element, 'title', 120) || attr(element, 'playlabel', 120),
      signature: `facade:${attr(element, 'videoid', 40) || attr(element, 'data-video-id', 40) || index}`,
      evidence: [{ by: 'structure', what: `player drawn first: ${tagOf(element)}` }],
      confidence: 0.75,
    }));
}

const PLAY = /^\s*[▶►⏵▷]\s*\S/;
/** Slides and sounds are played too. */
const NOT_FILM = /slid|carousel|swiper|audio|podcast|music|radio|song|track/;

/** A button with the sign of playing and words beside it. */
function byPlayButtons({ controls, links }: Candidates): Found[] {
  return [...controls, ...links.filter(({ url, proof }) => !url && !proof)]
    .filter(({ element, name }) => PLAY.test(name) && name.length < 80 && !NOT_FILM.test(marksOf(element)))
    .map(({ element, name }) => ({
      kind: 'video',
      element,
      label: name,
      signature: `words:${slug(name)}`,
      evidence: [{ by: 'words', what: name }],
      confidence: 0.7,
    }));
}

function isBackground(element: Element): boolean {
  for (const at of upFrom(element, 4)) if (BACKGROUND.test(marksOf(at))) return true;
  return false;
}
