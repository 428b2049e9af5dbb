import type { Kind } from '../model/kind';
import type { Candidates } from './candidates';
import type { Found } from './detector';

/** Links whose address alone proves the kind. */
export function byProof(kind: Kind, { links }: Candidates): Found[] {
  return links.flatMap(({ proof, element, name, raw }): Found[] => {
    if (proof?.is !== kind || !('target' in proof)) return [];
    const facts = proof.network ? { network: proof.network } : undefined;
    return [
      {
        kind,
        element,
        label: name || proof.network || '',
        target: proof.target,
        facts,
        evidence: [{ by: 'link', what: raw }],
        confidence: 0.9,
      },
    ];
  });
}
