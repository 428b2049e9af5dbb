import { textOf } from '../../page/reading';
import { attr, tagOf } from '../../page/safe-dom';
import { fold, slug } from '../../page/text';
import { isFloating } from '../../page/visible';
import type { Candidates } from '../candidates';
import { type Detector, type Found, type Told, told } from '../detector';
import { pressedIn } from '../said-by';
import { patterns } from '../tables';
import { byVendors } from '../vendor-finds';
import { bestHit } from '../words';

const { WIDGET, NAME_OF_A_CHAT, AWAY, THERE, FRAME_TITLE, MESSENGER, NO_WIDGET, SAYS_CHAT } =
  patterns('chat');

/** Chats: vendors' widgets, floating launchers, frames that call themselves so, controls that open one. */
export const detector: Detector = {
  id: 'chat',
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

const found = (element: Element, label: string, rest: Told): Found => ({
  element,
  label,
  signature: 'widget',
  facts: { chat: onlineOf(element) },
  ...rest,
});

function onlineOf(element: Element): { online?: boolean } {
  const text = fold(textOf(element, 400)).replace(NAME_OF_A_CHAT.regex, ' ');
  if (AWAY.test(text)) return { online: false };
  return THERE.test(text) ? { online: true } : {};
}

function byMarks({ marked }: Candidates): Found[] {
  return marked
    .filter(
      ({ element, marks }) => WIDGET.test(marks) && !MESSENGER.test(marks) && !NO_WIDGET.test(tagOf(element)),
    )
    .slice(0, 6)
    .map(({ element, marks }) =>
      found(element, attr(element, 'aria-label') || 'Chat', told('structure', marks, 0.7)),
    );
}

function byFrames({ frames }: Candidates): Found[] {
  return frames
    .filter(({ title, url }) => FRAME_TITLE.test(title) && !/google|recaptcha/.test(url?.host ?? ''))
    .map(({ element, title }) => found(element, title, told('structure', title, 0.8)));
}

function byWords(candidates: Candidates): Found[] {
  return pressedIn(candidates).flatMap(({ element, name, hits }): Found[] => {
    const hit = bestHit(hits);
    if (hit?.kind !== 'chat') return [];
    const says = SAYS_CHAT.test(slug(name));
    if (!says && !(candidates.layout && isFloating(element))) return [];
    return [found(element, name, told('words', hit.phrase, 0.75))];
  });
}
