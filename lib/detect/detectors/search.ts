import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byForms } from '../finds';

/** Search fields; a magnifying glass counts only where there is no field. */
export const detector: Detector = {
  id: 'search',
  kinds: ['search'],
  find: (candidates) => {
    const forms = byForms('search', candidates);
    return forms.length > 0 ? forms : byControls(candidates);
  },
};

function byControls({ controls, links }: Candidates): Found[] {
  const dead = [...controls, ...links.filter(({ url }) => !url)];
  const opener = dead.find(
    ({ hits, icon, name }) =>
      (hits.some(({ kind, share }) => kind === 'search' && share === 1) ||
        (/(^|[\s-])search(-toggle|-icon|-btn|-button|-trigger|-open)?([\s-]|$)/.test(icon) &&
          name.length < 3)) &&
      !/research/.test(icon),
  );
  if (!opener) return [];
  return [
    {
      kind: 'search',
      element: opener.element,
      label: opener.name,
      signature: 'opener',
      evidence: [{ by: 'words', what: opener.name || 'magnifying glass' }],
      confidence: 0.6,
    },
  ];
}
