import type { Box } from '../model/sighting';
import { boxesOfContent, isDrawn, type Root, sized } from './measure';

/** Everything into which a visitor can type or whose chosen value is theirs. Buttons and ticks are not private. */
const PRIVATE = [
  'input:not([type=button],[type=submit],[type=reset],[type=image],[type=hidden],[type=checkbox],[type=radio],[type=range],[type=color])',
  'textarea',
  'select:has(option:checked:not(:first-child))',
].join(',');

/** Written into as a page is, not as a field: its text may run over its frame. */
const WRITTEN_INTO =
  ':is([contenteditable]:not([contenteditable=false]),[role=textbox],[role=searchbox]):not(:empty)';

/**
 * Boxes of the fields that may hold something typed, from the viewport's corner, CSS pixels. Whether a field is empty is
 * asked of its style and its validity, never of its value; a field that cannot show that it is empty counts as filled.
 */
export function privateFields(roots: Root[]): Box[] {
  // A document that is one single editor.
  if (document.designMode === 'on') return [{ x: 0, y: 0, width: innerWidth, height: innerHeight }];
  const boxes: Box[] = [];
  for (const root of roots) {
    for (const field of root.querySelectorAll(PRIVATE)) {
      if (isEmpty(field) || !isDrawn(field)) continue;
      const box = sized(field.getBoundingClientRect());
      if (box) boxes.push(box);
    }
    for (const editor of root.querySelectorAll(WRITTEN_INTO))
      if (isDrawn(editor)) boxes.push(...boxesOfContent(editor));
  }
  return boxes;
}

function isEmpty(field: Element): boolean {
  if (field.matches(':placeholder-shown')) return true;
  return (field as Partial<HTMLInputElement>).validity?.valueMissing === true;
}
