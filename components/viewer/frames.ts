import type { Kind } from '@/lib/model/kind';
import type { Picture } from '@/lib/model/shot';
import type { Touchpoint } from '@/lib/model/touchpoint';
import type { Hue } from '../theme';

/** One side of a frame: its pictures, or the sentence that stands there instead. */
export interface Pane {
  hue: Hue;
  brand: string;
  touchpoint?: Touchpoint;
  nothing?: string;
}

/** What the viewer shows at once: the same moment on every side. */
export interface Frame {
  id: string;
  kind: Kind;
  panes: Pane[];
}

export type MomentOfPicture = 'before' | 'after';

/** The picture of a touchpoint at a moment; where there is no "after", the "before" stays on screen. */
export function pictureAt(touchpoint: Touchpoint, moment: MomentOfPicture): Picture {
  return (moment === 'after' && touchpoint.after) || touchpoint.before;
}

/** Place of the frame that shows a touchpoint; 0 when none does. */
export function frameOf(frames: Frame[], touchpointId: string): number {
  const place = frames.findIndex(({ panes }) => panes.some((pane) => pane.touchpoint?.id === touchpointId));
  return Math.max(0, place);
}
