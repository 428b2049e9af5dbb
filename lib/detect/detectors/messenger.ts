import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byProof } from '../proofs';
import { byVendors } from '../vendor-finds';

const ICON = /whatsapp|telegram|viber|fa-facebook-messenger|fb-messenger/;
const NAMES: Record<string, string> = { whatsapp: 'WhatsApp', telegram: 'Telegram', viber: 'Viber' };

/** Links that open a conversation in a messenger, their widgets, and icons that a script opens. */
export const detector: Detector = {
  id: 'messenger',
  kinds: ['messenger'],
  find: (candidates) => {
    const links = byProof('messenger', candidates);
    return [...links, ...byVendors('messenger', candidates), ...byIcons(candidates, links)];
  },
};

function byIcons({ controls, links }: Candidates, known: Found[]): Found[] {
  const dead = [...controls, ...links.filter(({ url, proof }) => !url && !proof)];
  return dead.flatMap(({ element, icon, name }): Found[] => {
    const word = ICON.exec(`${icon} ${name.length < 40 ? name.toLowerCase() : ''}`)?.[0];
    if (!word || /share|compart|partag|teilen|подел/.test(`${icon} ${name}`.toLowerCase())) return [];
    const network = NAMES[word] ?? 'Messenger';
    if (known.some(({ facts }) => facts?.network === network)) return [];
    return [
      {
        kind: 'messenger',
        element,
        label: name || network,
        signature: `icon:${network.toLowerCase()}`,
        facts: { network },
        evidence: [{ by: 'structure', what: word }],
        confidence: 0.6,
      },
    ];
  });
}
