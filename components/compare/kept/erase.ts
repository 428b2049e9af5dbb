import type { KeptComparison } from '@/lib/model/kept-comparison';
import { eraseComparison, keepComparison } from '@/lib/store/comparisons';
import { offerUndo, showProblem } from '../../parts/perform';
import { words } from '../../words';

/** Forgets a kept comparison and offers to take that back; false when it could not be forgotten. */
export async function eraseKept(kept: KeptComparison): Promise<boolean> {
  const done = await eraseComparison(kept.id);
  if (!done.ok) {
    showProblem(done.problem);
    return false;
  }
  offerUndo(words.t('kept.forgotten', { name: kept.name }), () => {
    void keepComparison(kept).then((back) => {
      if (!back.ok) showProblem(back.problem);
    });
  });
  return true;
}
