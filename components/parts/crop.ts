import type { CSSProperties } from 'react';
import type { Shot } from '@/lib/model/shot';
import type { Box } from '@/lib/model/sighting';

/** Width by height of every thumbnail. */
const FRAME = 1.6;

/** Around the element so much of the page stays in sight that one sees where it is. */
const SURROUNDINGS = 3;

/** Nearer than this one no longer sees where on the page it is. */
const NEAREST = 5;

/** A part of a picture, as shares of its width and height. */
export interface Crop {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The part of a picture that a thumbnail shows: the whole width from the top when nothing is pointed at, else the
 * element with its surroundings. Sizes in CSS pixels of the picture.
 */
export function cropAround(box: Box | undefined, viewport: Shot['viewport']): Crop {
  const ratio = viewport.width / viewport.height / FRAME;
  const widest = Math.min(1, 1 / ratio);
  if (!box) return { x: (1 - widest) / 2, y: 0, width: widest, height: widest * ratio };
  const needed = Math.max(box.width / viewport.width, box.height / viewport.height / ratio) * SURROUNDINGS;
  const width = Math.min(widest, Math.max(needed, 1 / NEAREST));
  const height = width * ratio;
  return {
    x: within((box.x + box.width / 2) / viewport.width - width / 2, 1 - width),
    y: within((box.y + box.height / 2) / viewport.height - height / 2, 1 - height),
    width,
    height,
  };
}

/** Puts the whole picture behind the frame so that the crop fills it. */
export function pictureStyle(crop: Crop): CSSProperties {
  return {
    width: percent(1 / crop.width),
    height: percent(1 / crop.height),
    left: percent(-crop.x / crop.width),
    top: percent(-crop.y / crop.height),
  };
}

/** Where the element lies inside the frame. */
export function boxStyle(box: Box, viewport: Shot['viewport'], crop: Crop): CSSProperties {
  return {
    left: percent((box.x / viewport.width - crop.x) / crop.width),
    top: percent((box.y / viewport.height - crop.y) / crop.height),
    width: percent(box.width / viewport.width / crop.width),
    height: percent(box.height / viewport.height / crop.height),
  };
}

const within = (value: number, most: number) => Math.min(Math.max(value, 0), Math.max(most, 0));
const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
