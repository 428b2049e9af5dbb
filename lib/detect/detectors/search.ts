import type { Candidates } from '../candidates';
import { type Detector, type Found, told } from '../detector';
import { byForms } from '../form-finds';
import { patterns } from '../tables';

const { ICON } = patterns('search');

/** Search fields; a magnifying glass counts only where there is no field. */
export const detector: Detector = {
  id: 'search',
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
        (ICON.test(icon) && name.length < 3)) &&
      !/research/.test(icon),
  );
  if (!opener) return [];
  return [
    {
      element: opener.element,
      label: opener.name,
      signature: 'opener',
      ...told('words', opener.name || 'magnifying glass', 0.6),
    },
  ];
}
