import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type InSlices, type Marks, watchMarks } from '@/lib/page/marks';
import { ownGlobal } from '@/lib/page/own-global';
import { watchVitals } from '@/lib/page/vitals';

declare global {
  /** Measures the pages of this document; the top page alone has it. */
  var touchtrailMarks: ((inSlices: InSlices) => Marks) | undefined;
}

/** Put into the page itself before the walker, not into its frames: those have no marks of their own to tell. */
export default defineUnlistedScript(() => {
  globalThis.touchtrailMarks = ownGlobal('touchtrailMarks') ?? marksOfPage();
});

/** Vitals cannot be watched twice; a walk that is taken up again goes on with the same. */
function marksOfPage(): (inSlices: InSlices) => Marks {
  const vitals = watchVitals();
  return (inSlices) => watchMarks(document, vitals, inSlices);
}
