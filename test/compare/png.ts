import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

export interface Picture {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

/** The pixels of a PNG as Chromium writes them: 8 bits, RGB or RGBA, not interlaced. */
export function readPng(path: string): Picture {
  const file = readFileSync(path);
  const [width, height, channels] = [file.readUInt32BE(16), file.readUInt32BE(20), file[25] === 6 ? 4 : 3];
  const lines = inflateSync(Buffer.concat(chunksOf(file, 'IDAT')));
  const raw = unfilter(lines, width * channels, height, channels);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at++) {
    data.set(raw.subarray(at * channels, (at + 1) * channels), at * 4);
  }
  return { data, width, height };
}

function chunksOf(file: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === wanted)
      found.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return found;
}

/** Each line begins with the number of its filter: what is stored is the difference from what stands around. */
function unfilter(lines: Buffer, stride: number, height: number, step: number): Uint8Array {
  const raw = new Uint8Array(stride * height);
  for (let line = 0; line < height; line++) {
    const filter = lines[line * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = line * stride + x;
      const left = x >= step ? (raw[at - step] ?? 0) : 0;
      const above = line > 0 ? (raw[at - stride] ?? 0) : 0;
      const corner = x >= step && line > 0 ? (raw[at - stride - step] ?? 0) : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      raw[at] = (lines[line * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return raw;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
