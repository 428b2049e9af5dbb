import { findAll, marksOf, tagOf, textOf, upFrom } from '../page/safe-dom';
import { fold } from '../page/text';
import { outermost } from './around';
import type { Candidates } from './candidates';
import { hear } from './words';

const MARKS = /cookie|gdpr|rgpd|consent|lgpd|cmp-|cc-window|cc-banner/;
const TALKS_OF_COOKIES = /cookie|kuki|kuki|rgpd|gdpr|dsgvo|lgpd|ccpa/;
const LONGEST_BANNER = 4_000;

/** Banners and dialogs that ask for consent, by vendor or by what they say; other detectors keep out of them. */
export function findConsent({ marked, traces, controls, links, overlays }: Candidates): Element[] {
  const byVendor = traces.flatMap(({ trace, element, by }) =>
    trace.kind === 'consent' && by === 'container' && element ? [{ element }] : [],
  );
  const byWords = marked.filter(({ element, marks }) => MARKS.test(marks) && isBanner(element));
  const known = [...byVendor, ...byWords];
  if (known.length > 0) return outermost(known).map(({ element }) => element);
  return outermost([...byAnswers(controls, links), ...byOverlays(overlays)]).map(({ element }) => element);
}

/** Cookies by their baker's name, and what they are asked for; enough for a box that lies over the page and asks. */
const HINTS =
  /\bkekse?\b|biscott|\bgaletas|fursecuri|pechenk|statisti[ck]|besuch(er)? zahlen|zahlen, wie viele|messen|analytics|analitic|audience|datenschutz|privacidad|privacidade|confidentialit|tracking|profilazione|personalnyh dannyh/;

/** What lies over the page, speaks of cookies and can be pressed asks for consent, whatever its button says. */
const byOverlays = (overlays: readonly Element[]): { element: Element }[] =>
  overlays
    .filter((element) => {
      const text = textOf(element, NAMELESS_BANNER + 1);
      return (
        text.length <= NAMELESS_BANNER &&
        findAll(element, 'input:not([type=checkbox]):not([type=button]):not([type=submit]), textarea')
          .length === 0 &&
        (TALKS_OF_COOKIES.test(fold(text)) ||
          TALKS_OF_COOKIES.test(marksOf(element)) ||
          HINTS.test(fold(text))) &&
        findAll(element, 'button, [role=button], input[type=button], input[type=submit]').length > 0
      );
    })
    .map((element) => ({ element }));

/** Levels between an answer and the banner around it; and the most a banner without a telling name says. */
const BANNER_LEVELS = 5;
const NAMELESS_BANNER = 1_500;

/** A banner whose classes tell nothing: what stands around a button that accepts and speaks of cookies. */
function byAnswers(controls: Candidates['controls'], links: Candidates['links']): { element: Element }[] {
  const answers = [...controls, ...links.filter(({ url }) => !url)].filter(
    ({ name }) => name.length > 1 && name.length < 40 && isAnswer(name),
  );
  return answers.slice(0, 20).flatMap(({ element }) => {
    const around = [...upFrom(element, BANNER_LEVELS)].find(
      (at) => at !== element && textOf(at, NAMELESS_BANNER + 1).length <= NAMELESS_BANNER && isBanner(at),
    );
    return around && !/^(form|article|section|main|footer|header|nav)$/.test(tagOf(around))
      ? [{ element: around }]
      : [];
  });
}

function isBanner(element: Element): boolean {
  if (/^(a|body|html|button|input|label|span|li|script|link|iframe|p|h\d)$/.test(tagOf(element)))
    return false;
  const text = textOf(element, LONGEST_BANNER + 1);
  if (text.length < 20 || text.length > LONGEST_BANNER || !TALKS_OF_COOKIES.test(fold(text))) return false;
  const controls = findAll(
    element,
    'button, a, input[type=button], input[type=submit], [role=button], [onclick]',
  );
  return controls.some((control) => isAnswer(textOf(control, 60)));
}

const ANSWER =
  /^(ok|okay|got it|i understand|i agree|agree|accept|allow|close|×|x|entendido|aceptar|acepto|aceitar|aceito|concordo|prosseguir|continuar|de acord|accept|am inteles|inchide|prinyat|prinimayu|soglasen|horosho|ponyatno|ok|verstanden|akzeptieren|zustimmen|einverstanden|alle akzeptieren|schliessen|j accepte|accepter|tout accepter|compris|d accord|fermer|accetto|accetta|ho capito|chiudi)/;

const isAnswer = (text: string): boolean =>
  ANSWER.test(fold(text).replace(/['’]/g, ' ').trim()) || hear(text).some(({ kind }) => kind === 'consent');
