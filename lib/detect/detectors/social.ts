import { attr, marksOf, parentOf, tagOf, upFrom } from '../../page/safe-dom';
import { fold } from '../../page/text';
import { isProse } from '../around';
import { askedFor } from '../asked';
import type { Candidates, Link } from '../candidates';
import { isCredit } from '../credits';
import type { Detector, Found } from '../detector';
import { prove } from '../links';

const PAGE_BOX = '.fb-page[data-href], .fb-like-box[data-href]';
/** Parts of a page that show other people: their profiles are not the firm's. */
const OTHERS =
  /(^|[\s_-])(team|member|staff|doctor|chef|trainer|instructor|speaker|author|autor|autores|auteur|autore|redactor|byline|bio|equipo|equipe|echipa|mitarbeiter|medico|specialist|agent|barber|stylist|expert|tweet|twitter-tweet|comment|teacher|mentor|testimonial|employee|attorney|lawyer|therapist|person|artist|guide)(s|-\w+|_\w+)?([\s_-]|$)|our-?team/;
const SHARE_MARKS =
  /(^|[\s_-])(share|sharing|sharer|addtoany|a2a|social-share|share-buttons?|sharedaddy|shariff|ya-share)/;
/** What a button says that sends the page on, folded. */
const SHARE_NAME =
  /share|compart|partag|teilen|condivid|distribui|podel|recomend|recommand|recommend|empfehl|raccomand|raskazhi|^enviar (a|en|por)\b|^send (to|via)\b|^post (to|on)\b|otpravit v|^pin it|^tweet(ar|ear|er)?( this.*)?$|twittear|tuitear|^like$|^me gusta$/;
const ICON =
  /\b(?:fa-|icon-|bi-|ti-|icofont-|flaticon-|lab-|ri-|bxl-|lni-|social[_-]|uk-icon-|ion-logo-|ion-social-|ion-|mdi-)?(facebook|instagram|twitter|x-twitter|linkedin|youtube|pinterest|tiktok|vkontakte|vk|odnoklassniki|google-plus|behance|dribbble|snapchat|tumblr|flickr|vimeo)\b/;
const NAMES: Record<string, string> = {
  'x-twitter': 'X',
  twitter: 'X',
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  pinterest: 'Pinterest',
  tiktok: 'TikTok',
  vk: 'VK',
  vkontakte: 'VK',
  odnoklassniki: 'Odnoklassniki',
  'google-plus': 'Google+',
};

/** Profiles of the firm in social networks; share buttons and other people's profiles stay out. */
export const detector: Detector = {
  id: 'social',
  kinds: ['social'],
  asks: [PAGE_BOX],
  find: (candidates) => {
    const profiles = byProfiles(candidates);
    return [
      ...profiles,
      ...byIcons(candidates, profiles),
      ...byFollow(candidates),
      ...byPagePlugin(candidates, profiles),
    ];
  },
};

function byProfiles({ links }: Candidates): Found[] {
  return links.flatMap((link): Found[] => {
    const { proof, element, name, raw } = link;
    if (proof?.is !== 'social' || !isOwn(link)) return [];
    if (proof.bare && !networkOfIcon(link)) return [];
    return [
      {
        kind: 'social',
        element,
        label: name || (proof.network ?? ''),
        target: proof.target,
        facts: { network: proof.network },
        evidence: [{ by: 'link', what: raw }],
        confidence: proof.bare ? 0.6 : 0.92,
      },
    ];
  });
}

function isOwn({ element, name, icon, proof }: Link): boolean {
  if (SHARE_NAME.test(fold(name)) || /(^|\s)(addthis_button_\w+(?<!follow)|share[-\w]*)(\s|$)/.test(icon))
    return false;
  const isPersonal = proof && 'target' in proof && /\/in\/|github\.com/.test(proof.target);
  const follows = /follow|seguici|síguenos|folgen|suivez|подпис/i.test(`${name} ${icon}`);
  let inFooter = false;
  let inSocial = false;
  let level = 0;
  for (const at of upFrom(element, 12)) {
    const tag = tagOf(at);
    if (tag === 'body') break;
    const marks = marksOf(at);
    if (tag === 'footer' || tag === 'header' || /footer|header/.test(marks)) inFooter = true;
    if (/social/.test(marks)) inSocial = true;
    if (
      SHARE_MARKS.test(marks) ||
      (level < 7 && !inFooter && !follows && OTHERS.test(marks)) ||
      (tag === 'blockquote' && /tweet|instagram/.test(marks))
    )
      return false;
    level++;
  }
  if (name.length > 2 && isCredit(element)) return false;
  if (isPersonal && !inFooter && !inSocial) return false;
  if (name.startsWith('@') && !inFooter && !inSocial) return false;
  return (
    inFooter ||
    name.length < 3 ||
    !isProse(element) ||
    /facebook|instagram|twitter|youtube|linkedin|vk|tiktok|pinterest/i.test(name)
  );
}

function networkOfIcon({ icon, name }: { icon: string; name: string }): string | undefined {
  const word = ICON.exec(icon)?.[1] ?? ICON.exec(name.toLowerCase())?.[1];
  return word ? (NAMES[word] ?? word) : undefined;
}

/** Icons of networks without an address, at least two side by side: a row of profiles that a script or the maker has yet to fill. */
function byIcons({ links }: Candidates, known: Found[]): Found[] {
  const dead = links.filter(
    (link) => !link.url && !link.anchor && link.name.length < 24 && networkOfIcon(link) && isOwn(link),
  );
  return dead.flatMap((link): Found[] => {
    const network = networkOfIcon(link);
    if (!network || known.some(({ facts }) => facts?.network === network)) return [];
    const row = parentOf(parentOf(link.element) ?? link.element);
    const others = dead.filter(
      (other) => other !== link && row && parentOf(parentOf(other.element) ?? other.element) === row,
    );
    if (others.length === 0) return [];
    return [
      {
        kind: 'social',
        element: link.element,
        label: link.name || network,
        signature: `icon:${network.toLowerCase()}`,
        facts: { network },
        evidence: [{ by: 'structure', what: `icon of ${network}` }],
        confidence: 0.6,
      },
    ];
  });
}

/** Follow buttons of a sharing service: the profile stands in an attribute. */
function byFollow({ links }: Candidates): Found[] {
  return links.flatMap(({ element, icon }): Found[] => {
    const network = /addthis_button_(\w+?)_follow/.exec(icon)?.[1];
    const who = network && attr(element, 'addthis:userid');
    if (!network || !who) return [];
    const name = NAMES[network] ?? network;
    return [
      {
        kind: 'social',
        element,
        label: name,
        target: `https://${network}.com/${who.toLowerCase()}`,
        facts: { network: name },
        evidence: [{ by: 'structure', what: 'follow button' }],
        confidence: 0.8,
      },
    ];
  });
}

/** The network's own box that shows the firm's page. */
function byPagePlugin({ asked, frames }: Candidates, known: Found[]): Found[] {
  const boxes = [
    ...askedFor(PAGE_BOX, { asked }).map((element) => ({
      element,
      address: attr(element, 'data-href'),
    })),
    ...frames.flatMap(({ element, url }) =>
      url &&
      /(^|\.)facebook\.com$/.test(url.hostname) &&
      /\/plugins\/(page|likebox|fan)\.php/.test(url.pathname)
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
        kind: 'social',
        element,
        label: proof.network ?? '',
        target: proof.target,
        facts: { network: proof.network },
        evidence: [{ by: 'structure', what: 'page plugin' }],
        confidence: 0.8,
      },
    ];
  });
}
