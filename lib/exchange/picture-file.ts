type PictureType = 'image/webp' | 'image/jpeg' | 'image/png';

const EXTENSIONS: Record<PictureType, string> = {
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** What a browser decodes without harm: 40 megapixels, 16,384 pixels a side. */
const MOST_PIXELS = 40_000_000;
const LONGEST_SIDE = 16_384;

/** Extension of a picture file; a type nobody of ours writes counts as WebP and is then refused by the reader. */
export function extensionOf(type: string): string {
  return EXTENSIONS[type as PictureType] ?? 'webp';
}

/** The type of a picture if its first bytes are of the type its name says and it is not too large to decode. */
export function isPictureOf(bytes: Uint8Array, name: string): PictureType | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const found = READERS.find((each) => EXTENSIONS[each.type] === extension);
  const size = found?.size(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!size || size.width < 1 || size.height < 1) return undefined;
  const isBearable =
    size.width * size.height <= MOST_PIXELS && Math.max(size.width, size.height) <= LONGEST_SIDE;
  return isBearable ? found?.type : undefined;
}

interface Size {
  width: number;
  height: number;
}

/** Each reads width and height from the header alone; undefined when the bytes are of another type or too few. */
const READERS: readonly { type: PictureType; size(view: DataView): Size | undefined }[] = [
  { type: 'image/png', size: pngSize },
  { type: 'image/webp', size: webpSize },
  { type: 'image/jpeg', size: jpegSize },
];

/** PNG specification (W3C), 5.2 and 11.2.2. */
function pngSize(view: DataView): Size | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452)
    return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** RFC 9649: RIFF, WEBP, then one of three first chunks. */
function webpSize(view: DataView): Size | undefined {
  if (view.byteLength < 30 || textAt(view, 0) !== 'RIFF' || textAt(view, 8) !== 'WEBP') return undefined;
  switch (textAt(view, 12)) {
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: threeBytes(view, 24) + 1, height: threeBytes(view, 27) + 1 };
    default:
      return undefined;
  }
}

const textAt = (view: DataView, at: number) =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

const threeBytes = (view: DataView, at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

/** ITU T.81: segments one after another until a frame header (SOF0…SOF15 without DHT, JPG and DAC). */
function jpegSize(view: DataView): Size | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return undefined;
}
