import { attr, tagOf, textOf } from '../../page/safe-dom';
import { fold, slug } from '../../page/text';
import { isFloating } from '../../page/visible';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byVendors } from '../vendor-finds';
import { bestHit } from '../words';

const WIDGET =
  /(^|[\s_-])(chat-?(widget|button|btn|launcher|bubble|toggle|box|window|icon|container|popup|bot|trigger)|live-?chat|chatbot|chat-?wrapper|livechat\w*|n8n-chat)([\s_-]|$)/;
const FRAME_TITLE = /\bchat\b|messenger|чат|widget de atendimento/i;

/** Chats: vendors' widgets, floating launchers, frames that call themselves so, controls that open one. */
export const detector: Detector = {
  id: 'chat',
  kinds: ['chat'],
  find: (candidates) => {
    const vendors = byVendors('chat', candidates).map(withVendor);
    const others = [...byMarks(candidates), ...byFrames(candidates), ...byWords(candidates)];
    const named = vendors[0];
    // One chat a page: what else looks like one is the named vendor's.
    const own = named?.signature;
    return [...vendors, ...others.map((one) => (own ? { ...one, signature: own } : one))];
  },
};

const withVendor = (one: Found): Found => ({
  ...one,
  facts: { ...one.facts, chat: { vendor: one.facts?.vendor } },
});

const found = (
  element: Element,
  label: string,
  evidence: Found['evidence'][number],
  confidence: number,
): Found => ({
  kind: 'chat',
  element,
  label,
  signature: 'widget',
  facts: { chat: onlineOf(element) },
  evidence: [evidence],
  confidence,
});

/** On folded text; "online chat" is the thing's name, not news of the operator. */
const NAME_OF_A_CHAT =
  /chat (online|onlajn|en linea|en ligne)|(online|onlajn)[ -](chat|konsultant|beratung)/g;
const AWAY =
  /offline|hors[ -]ligne|oflajn|ne v seti|nao estamos|ausente|fuera de linea|desconectad|deconectat|indisponibil|nicht (verfugbar|erreichbar)|leave a message|dejanos un mensaje|laissez un message|non disponibil/;
const THERE =
  /\bonline\b|en linea|en ligne|\bonlajn\b|v seti|we('|’)?re here|jetzt verfugbar|disponibil|conectad|connecte/;

function onlineOf(element: Element): { online?: boolean } {
  const text = fold(textOf(element, 400)).replace(NAME_OF_A_CHAT, ' ');
  if (AWAY.test(text)) return { online: false };
  return THERE.test(text) ? { online: true } : {};
}

function byMarks({ marked }: Candidates): Found[] {
  return marked
    .filter(
      ({ element, marks }) =>
        WIDGET.test(marks) &&
        !/whatsapp|messenger|wa-/.test(marks) &&
        !/^(body|html|a|script|link|p|li|ul)$/.test(tagOf(element)),
    )
    .slice(0, 6)
    .map(({ element, marks }) =>
      found(element, attr(element, 'aria-label') || 'Chat', { by: 'structure', what: marks.trim() }, 0.7),
    );
}

function byFrames({ frames }: Candidates): Found[] {
  return frames
    .filter(({ title, url }) => FRAME_TITLE.test(title) && !/google|recaptcha/.test(url?.host ?? ''))
    .map(({ element, title }) => found(element, title, { by: 'structure', what: title }, 0.8));
}

function byWords({ controls, links, layout }: Candidates): Found[] {
  const dead = [...controls, ...links.filter(({ url, proof }) => !url && !proof)];
  return dead.flatMap(({ element, name, hits }): Found[] => {
    const hit = bestHit(hits);
    if (hit?.kind !== 'chat') return [];
    const says = /chat|чат|operator|consultant|консультант/.test(slug(name));
    if (!says && !(layout && isFloating(element))) return [];
    return [found(element, name, { by: 'words', what: hit.phrase }, 0.75)];
  });
}
