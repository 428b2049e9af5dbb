import { fold, slug } from '../../page/text';
import { isProse } from '../around';
import type { Candidates, Control } from '../candidates';
import type { Detector, Found } from '../detector';
import { byControlWords, byForms, byLinkWords } from '../finds';
import { bare } from '../links';

/** Free trials and demonstrations. */
export const detector: Detector = {
  id: 'trial',
  kinds: ['trial'],
  find: (candidates) => [
    ...byForms('trial', candidates),
    ...byLinkWords('trial', candidates),
    ...byControlWords('trial', candidates),
    ...byDays(candidates),
  ],
};

/** "Try it for 14 days", "30 Tage kostenlos testen", folded. */
const DAYS =
  /\b(try|trial|free|prueba|gratis|teste?|testar|experiment\w*|incearca|gratuit\w*|test\w*|kostenlos\w*|essa[iy]\w*|prova\w*|probuj\w*|poprob\w*|besplatno)\b.{0,24}\b\d{1,2}[ -]?(days?|dias|zile|tage|jours|giorni|dnej|dnya)\b|\b\d{1,2}[ -]?(days?|dias|zile|tage|jours|giorni|dnej|dnya)\b.{0,24}\b(bez oplaty|without paying|sin pagar|sem pagar|fara plata|ohne bezahlung|sans payer|senza pagare|free|trial|gratis|gratuit\w*|kostenlos\w*|test\w*|essai|prova|prueba|besplatno|de graca)\b/;
const LONGEST_LABEL = 60;

function byDays({ links, controls }: Candidates): Found[] {
  const all: (Control & { url?: URL })[] = [...links, ...controls];
  return all
    .filter(({ name, element }) => name.length <= LONGEST_LABEL && DAYS.test(fold(name)) && !isProse(element))
    .map(({ element, name, url }) => ({
      kind: 'trial',
      element,
      label: name,
      ...(url ? { target: bare(url) } : { signature: `words:${slug(name)}` }),
      evidence: [{ by: 'words', what: name }],
      confidence: 0.75,
    }));
}
