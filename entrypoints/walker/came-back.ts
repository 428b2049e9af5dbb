import { ask } from '@/lib/messages/ask';
import type { CameForm } from '@/lib/messages/page-calls';

/**
 * Tells of the forms of a page that just came, when one complains or is a further step: what was sent right before has
 * asked nobody yet. Told at each planned look until the page is left, for the step that sent the form may be stored
 * later than the page is looked at.
 */
export function tellWhatCame(walkId: string): (round: number, forms: CameForm[]) => void {
  const before = Date.now();
  let told = -1;
  return (round, forms) => {
    if (round <= told) return;
    told = round;
    if (forms.some(({ came }) => came)) void ask('cameBack', { walkId, forms, before });
  };
}
