import type { Kind } from '../model/kind';
import type { Candidates } from './candidates';
import { type Found, told } from './detector';

/** Links whose address alone proves the kind. */
export function byProof(kind: Kind, { links }: Candidates): Found[] {
  return links.flatMap(({ proof, element, name, raw }): Found[] => {
    if (proof?.is !== kind) return [];
    const facts = proof.network ? { network: proof.network } : undefined;
    return [
      {
        element,
        label: name || proof.network || '',
        target: proof.target,
        facts,
        ...told('link', raw, 0.9),
      },
    ];
  });
}
