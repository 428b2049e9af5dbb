import type { Box } from '../model/sighting';
import { contextOf, decode, FULL_WIDTH, paintOver } from './develop';
import type { Measured } from './page-measure';

/** WebP ends at 16,383 pixels a side. */
export const HIGHEST = 16_000;

/** The whole picture as it grows. */
export interface Sheet {
  canvas: OffscreenCanvas;
  scale: number;
  /** CSS pixels of the page. */
  height: number;
  shows: Record<string, Box>;
  masked: number;
  /** Adds what one picture shows of these parts of it; boxes from the viewport's corner, CSS pixels. */
  put(picture: string, page: Measured, masks: Box[], parts: Box[]): Promise<void>;
}

/** Pixels of the stored picture for one CSS pixel, when the page is drawn as small as it may be. */
export const smallest = ({ client }: Measured): number => Math.min(1, FULL_WIDTH / client.width);

/** How much of the page can be pictured, CSS pixels from its top. */
export const mostOf = (page: Measured): number => Math.floor(HIGHEST / smallest(page));

export const heightOf = (page: Measured): number => Math.min(page.page.height, mostOf(page));

/** As sharp as an ordinary picture while the page is short enough for it. */
function scaleOf(page: Measured): number {
  const sharpest = Math.min(page.pixelRatio, FULL_WIDTH / page.client.width);
  return Math.min(sharpest, Math.max(HIGHEST / heightOf(page), smallest(page)));
}

/**
 * What of a picture belongs into the whole: all of it, or, where only a part of the page scrolls, what stays above it
 * once at the top, what stays below it once at the end, and between them the part itself.
 */
export function partsOf(page: Measured, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): Box[] {
  const { client, pane } = page;
  if (!pane) return [{ x: 0, y: 0, ...client }];
  const end = pane.y + pane.height;
  const head = isFirst ? { x: 0, y: 0, width: client.width, height: end } : pane;
  const foot = { x: 0, y: end, width: client.width, height: client.height - end };
  return isLast && foot.height > 0 ? [head, foot] : [head];
}

/** A sheet of a height, with what an earlier one holds. */
export function newSheet(first: Measured, height: number, earlier?: Sheet): Sheet {
  const scale = earlier?.scale ?? scaleOf(first);
  const canvas = new OffscreenCanvas(
    Math.round(first.client.width * scale),
    Math.min(HIGHEST, Math.round(height * scale)),
  );
  const context = contextOf(canvas);
  context.imageSmoothingQuality = 'high';
  // Beside a part that scrolls there is nothing to be seen further down.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  if (earlier) context.drawImage(earlier.canvas, 0, 0);
  const sheet: Sheet = {
    ...{ canvas, scale, height, shows: earlier?.shows ?? {}, masked: earlier?.masked ?? 0 },
    async put(picture, page, masks, parts) {
      const bitmap = await decode(picture);
      // Where the whole page was taken at once, the bitmap is as wide as the page without its scroll bar.
      const isWhole = parts.some((part) => part.height > page.client.height);
      const ratio = bitmap.width / (isWhole ? page.client.width : page.viewport.width);
      const top = page.scroll.y;
      for (const { x, y, width, height: high } of parts) {
        const from = [x, y, width, high].map((one) => one * ratio) as Four;
        const to = [x * scale, Math.round((top + y) * scale), width * scale, high * scale] as const;
        context.drawImage(bitmap, ...from, ...to);
      }
      bitmap.close();
      const inParts = parts.flatMap((part) => masks.flatMap((mask) => overlap(mask, part) ?? []));
      paintOver(canvas, scale, inParts, Math.round(top * scale));
      sheet.masked += inParts.length / 2;
      for (const [key, box] of Object.entries(page.shows))
        if (!page.pane || parts.some((part) => holdsMiddle(part, box)))
          sheet.shows[key] ??= { ...box, y: box.y + top };
    },
  };
  return sheet;
}

type Four = [number, number, number, number];

function overlap(a: Box, b: Box): Box | undefined {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

function holdsMiddle(part: Box, { x, y, width, height }: Box): boolean {
  const [across, down] = [x + width / 2, y + height / 2];
  return across >= part.x && across <= part.x + part.width && down >= part.y && down <= part.y + part.height;
}
