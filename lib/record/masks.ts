import type { FrameSeen, Measurement } from '../messages/measurement';
import type { Box } from '../model/sighting';
import { isPrivateFrame } from '../vocabulary/private-frames';

/** Where a frame's own pixels lie in the top page. */
interface Placed {
  x: number;
  y: number;
  scale: number;
  /** What of it can be seen at most. */
  clip: Box;
}

/**
 * What must be painted over in a picture of the top page, from its viewport's corner, CSS pixels: the private boxes of
 * the page and of its frames, whole frames of payment and sign-in, and frames that nobody could look into. A frame whose
 * place cannot be told exactly is painted over whole as soon as there is anything private in it.
 */
export function masksOf([top, ...frames]: Measurement[]): Box[] {
  if (!top) return [];
  const byPlace = new Map(frames.map((frame) => [nameOf(frame.place), frame]));
  const isUnlistedClean = areUnlistedClean([top, ...frames]);
  const masks = [...top.privateBoxes];
  const visit = (page: Measurement, path: number[], at: Placed | undefined): void => {
    for (const seen of page.frames) {
      const whole = at ? moved(seen.box, at) : seen.box;
      const place = seen.index === undefined ? undefined : [...path, seen.index];
      if (!place && isUnlistedClean && !isPrivateFrame(seen.host)) continue;
      const inside = place && byPlace.get(nameOf(place));
      if (!inside || !place || isPrivateFrame(seen.host) || isPrivateFrame(inside.host)) {
        masks.push(whole);
        continue;
      }
      byPlace.delete(nameOf(place));
      const spot = placed(seen, whole, at);
      if (!spot && holdsPrivate(inside)) masks.push(whole);
      if (!spot) continue;
      masks.push(...inside.privateBoxes.map((box) => moved(box, spot)));
      visit(inside, place, spot);
    }
  };
  visit(top, [], undefined);
  return masks.filter(({ width, height }) => width > 0 && height > 0);
}

/** Frames inside shadow roots cannot be told apart; when all of them have answered and none holds anything, none is painted over. */
function areUnlistedClean(all: Measurement[]): boolean {
  const unlisted = all.flatMap(({ frames }) => frames.filter(({ index }) => index === undefined));
  const answered = all.filter(({ place }) => place === undefined);
  return answered.length >= unlisted.length && !answered.some(holdsPrivate);
}

const nameOf = (place: number[] | undefined): string => place?.join('.') ?? '';

/** Nothing private in it, and nothing inside that might be. */
const holdsPrivate = ({ privateBoxes, frames }: Measurement): boolean =>
  privateBoxes.length > 0 || frames.length > 0;

function placed({ scale, box }: FrameSeen, whole: Box, around: Placed | undefined): Placed | undefined {
  if (scale === undefined) return undefined;
  const outer = around?.scale ?? 1;
  const corner = around ? moved({ ...box, width: 0, height: 0 }, { ...around, clip: EVERYWHERE }) : box;
  return { x: corner.x, y: corner.y, scale: scale * outer, clip: whole };
}

const EVERYWHERE: Box = { x: -1e7, y: -1e7, width: 2e7, height: 2e7 };

/** A box of a frame where it lies in the top page, as far as the frame lets it be seen. */
function moved(box: Box, { x, y, scale, clip }: Placed): Box {
  const left = Math.max(clip.x, x + box.x * scale);
  const above = Math.max(clip.y, y + box.y * scale);
  const right = Math.min(clip.x + clip.width, x + (box.x + box.width) * scale);
  const below = Math.min(clip.y + clip.height, y + (box.y + box.height) * scale);
  return { x: left, y: above, width: Math.max(0, right - left), height: Math.max(0, below - above) };
}
