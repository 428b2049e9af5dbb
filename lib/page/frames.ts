import type { Box } from '../model/sighting';
import { isDrawn, type Root, sized } from './measure';
import { upFrom } from './safe-dom';

interface Frame {
  index?: number;
  host: string;
  box: Box;
  scale?: number;
}

/** Frames that are drawn, with where their pages stand. */
export function framesIn(roots: Root[]): Frame[] {
  const listed = Array.from({ length: window.length }, (_, index) => window[index]);
  const frames: Frame[] = [];
  for (const root of roots) {
    for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
      const outer = sized(frame.getBoundingClientRect());
      if (!outer || !isDrawn(frame)) continue;
      const index = listed.indexOf(frame.contentWindow as Window);
      const scale = scaleOf(frame, outer);
      frames.push({
        ...(index >= 0 && { index }),
        host: hostOf(frame.src),
        box: scale === undefined ? outer : inner(frame, outer, scale),
        ...(scale !== undefined && { scale }),
      });
    }
  }
  return frames;
}

/** Inside its borders. */
function inner(frame: Element, { x, y }: Box, scale: number): Box {
  return {
    x: x + frame.clientLeft * scale,
    y: y + frame.clientTop * scale,
    width: frame.clientWidth * scale,
    height: frame.clientHeight * scale,
  };
}

/** Drawn larger or smaller evenly; undefined when it is turned, skewed or stretched. */
function scaleOf(frame: HTMLElement, { width, height }: Box): number | undefined {
  const [across, down] = [width / frame.offsetWidth, height / frame.offsetHeight];
  if (Math.abs(across - down) > 0.01 * across) return undefined;
  const isTurned = [...upFrom(frame)].some((at) => {
    const { transform, rotate } = getComputedStyle(at);
    return (
      (rotate !== 'none' && rotate !== '') || !/^(none|matrix\(\S+, 0, 0, \S+, \S+, \S+\))$/.test(transform)
    );
  });
  return isTurned ? undefined : across;
}

/**
 * Which frame of which frame this document is, from the top: their numbers in `window.frames`, [] for the top itself.
 * A window may be compared with another across origins. Undefined where a frame on the way is not listed.
 */
export function placeInTop(): number[] | undefined {
  const place: number[] = [];
  for (let at: Window = window; at !== at.parent; at = at.parent) {
    const siblings = at.parent;
    const index = Array.from({ length: Math.min(siblings.length, 1_000) }, (_, one) => siblings[one]).indexOf(
      at as never,
    );
    if (index < 0) return undefined;
    place.unshift(index);
  }
  return place;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
