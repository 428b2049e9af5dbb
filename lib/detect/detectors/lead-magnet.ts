import { hasAttr } from '../../page/safe-dom';
import { fold } from '../../page/text';
import { isProse } from '../around';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byControlWords, byForms, byLinkWords } from '../finds';
import { bare } from '../links';
import { bestHit } from '../words';

/** Something to download or order for nothing: papers, guides, catalogues. */
export const detector: Detector = {
  id: 'lead-magnet',
  kinds: ['lead-magnet'],
  find: (candidates) => [
    ...byForms('lead-magnet', candidates),
    ...byLinkWords('lead-magnet', candidates),
    ...byControlWords('lead-magnet', candidates),
    ...byFiles(candidates),
  ],
};

const FILE = /\.(pdf|epub|xlsx?|docx?|pptx?|zip)$/i;
/** Takes something home, folded. */
const TAKES =
  /\b(download|get|grab|desc[aá]rga\w*|bajar?\w*|bajate|baixa\w*|baixe|descarregar?|descarc\w*|skacha\w*|skachivanie|herunterladen|downloaden|sichern|telecharg\w*|scarica\w*|ia|iati|take|toma|pegue)\b/;
/** Papers that the law or the trade asks for. */
const DUTY =
  /terms|condi[tcz][io]|conditions|privacy|privac|aviso|rgpd|gdpr|\bagb\b|datenschutz|impressum|mentions|\bcgv\b|statut|licen[cs]|dogovor|polit[iy]|formular|form\b|politik|impreso|manual|instruction|invoice|factura|fatura|rechnung|widerruf|certifi|sertifik|journal|zeitung|newspaper|gazet|attest|tarif|preis|price|precio|preco|pret|\bprix\b|menu|speisekarte|carta\b|\bcv\b|resume/;

/** A paper to take home: a file behind a word of taking, that is no contract and no price list. */
function byFiles({ links }: Candidates): Found[] {
  return links.flatMap(({ element, url, name, hits, raw }): Found[] => {
    if (!url || !FILE.test(url.pathname) || name.length < 4 || bestHit(hits)) return [];
    const words = fold(`${name} ${url.pathname.split('/').at(-1) ?? ''}`);
    if (DUTY.test(words) || isProse(element) || !(TAKES.test(words) || hasAttr(element, 'download')))
      return [];
    return [
      {
        kind: 'lead-magnet',
        element,
        label: name,
        target: bare(url),
        evidence: [{ by: 'link', what: raw }],
        confidence: 0.65,
      },
    ];
  });
}
