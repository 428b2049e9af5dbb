import type { Hue } from '@/lib/compare/brand-marks';
import type { Kind } from '@/lib/model/kind';
import type { Picture } from '@/lib/model/shot';
import type { Touchpoint } from '@/lib/model/touchpoint';

/** One side of a frame: its pictures, or the sentence that stands there instead. */
export interface Pane {
  hue: Hue;
  brand: string;
  touchpoint?: Touchpoint;
  /** A picture of a page instead of a touchpoint. */
  page?: { shotId: string; title: string };
  nothing?: string;
}

/** What the viewer shows at once: the same moment on every side. */
export interface Frame {
  id: string;
  /** Absent where it is a page. */
  kind?: Kind;
  panes: Pane[];
  /** The sides are one site at different times, so its pictures may be laid on one another. */
  isOverTime?: boolean;
}

/** Two pictures of one place, by shot. */
export interface Compared {
  before: string;
  after: string;
}

export type MomentOfPicture = 'before' | 'after';

/** The picture of a touchpoint at a moment; where there is no "after", the "before" stays on screen. */
export function pictureAt(touchpoint: Touchpoint, moment: MomentOfPicture): Picture {
  return (moment === 'after' && touchpoint.after) || touchpoint.before;
}

/** The oldest and the newest picture of a frame that shows one site at different times, where both were taken. */
export function comparedOf({ panes, isOverTime }: Frame, moment: MomentOfPicture): Compared | undefined {
  if (!isOverTime) return undefined;
  const shown = panes.flatMap(({ touchpoint }) => touchpoint ?? []).sort((x, y) => x.at - y.at);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || first === last) return undefined;
  const [before, after] = [pictureAt(first, moment), pictureAt(last, moment)];
  if (before.is !== 'taken' || after.is !== 'taken') return undefined;
  return { before: before.shotId, after: after.shotId };
}

/** What a side shows at a moment, if anything. */
export function pictureOf({ touchpoint, page }: Pane, moment: MomentOfPicture): Picture | undefined {
  if (page) return { is: 'taken', shotId: page.shotId };
  return touchpoint && pictureAt(touchpoint, moment);
}

/** Place of the frame that shows a touchpoint; 0 when none does. */
export function frameOf(frames: Frame[], touchpointId: string): number {
  const place = frames.findIndex(({ panes }) => panes.some((pane) => pane.touchpoint?.id === touchpointId));
  return Math.max(0, place);
}
