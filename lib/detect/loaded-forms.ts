import type { Kind } from '../model/kind';
import { attr, contains, tagOf } from '../page/safe-dom';
import { isInFooter } from './around';
import type { Candidates, FormSeen, Trace } from './candidates';
import { table } from './tables';
import { headingOf } from './titles';
import { bestHit, hear } from './words';

/**
 * Forms that a service draws into a box or a frame of its own, where no field of them can be seen: their kind is what
 * the frame's title or the heading over them says, and none where those say nothing.
 */
export function loadedForms({ traces, forms, headings }: Candidates): FormSeen[] {
  const boxes = new Set(traces.filter(isFormBox).flatMap(({ element }) => element ?? []));
  const seen: FormSeen[] = [];
  for (const element of boxes) {
    const hasFields = [...forms, ...seen].some(
      (form) => contains(element, form.element) || contains(form.element, element),
    );
    if (hasFields) continue;
    // In a footer the nearest heading is often the next column's.
    const heading = isInFooter(element) ? '' : headingOf(element, headings);
    const [kind, said] = kindSaid([attr(element, 'title', 120), heading]) ?? [];
    if (kind && said)
      seen.push({
        element,
        kind,
        heading: said,
        because: ['form of a service'],
        fields: [],
        buttons: [],
        lead: '',
        marks: '',
        steps: 1,
      });
  }
  return seen;
}

const isFormBox = ({ trace, by, element }: Trace): boolean =>
  trace.kind === 'contact-form' &&
  (by === 'container' || by === 'frame') &&
  element !== undefined &&
  tagOf(element) !== 'form';

function kindSaid(words: readonly string[]): [Kind, string] | undefined {
  for (const said of words) {
    const hit = bestHit(hear(said));
    if (hit && table('kindSets').OPENED.has(hit.kind)) return [hit.kind, said];
  }
  return undefined;
}
