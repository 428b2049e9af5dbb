import type { Scan } from '@/lib/detect';
import { isRefused } from '@/lib/detect/refusal';
import { ask } from '@/lib/messages/ask';
import { closest } from '@/lib/page/safe-dom';

/**
 * Tells of forms that complain in a page that just came: what was sent right before it has asked nobody. Told at each
 * planned look until the page is left, for the step that sent the form may be stored later than the page is looked at.
 */
export function tellOfComplaints(walkId: string): (seen: Scan, round: number) => void {
  const before = Date.now();
  let told = -1;
  return (seen, round) => {
    if (round <= told) return;
    told = round;
    const kinds = complaining(seen);
    if (kinds.length > 0) void ask('cameBack', { walkId, kinds, before });
  };
}

function complaining({ sightings, elements }: Scan) {
  const forms = sightings.filter(
    ({ key, facts }) => facts.form && (elements.get(key) ?? []).some(isInRefused),
  );
  return [...new Set(forms.map(({ kind }) => kind))];
}

const isInRefused = (element: Element): boolean => isRefused(closest(element, 'form') ?? element);
