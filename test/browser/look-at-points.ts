import type { Opener } from './look';

type Colour = [number, number, number];

/** The colours of a stored picture at places of its viewport (CSS pixels), decoded by the browser with nothing of ours. */
export async function coloursAt(
  { openOwn }: Opener,
  shotId: string,
  points: { x: number; y: number }[],
): Promise<Colour[]> {
  const page = await openOwn('icon/16.png');
  const colours = await page.evaluate(readColours, { shotId, points });
  await page.close();
  return colours;
}

async function readColours({
  shotId,
  points,
}: {
  shotId: string;
  points: { x: number; y: number }[];
}): Promise<Colour[]> {
  const open = indexedDB.open('touchtrail');
  const db = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  // biome-ignore lint/suspicious/noExplicitAny: rows as the database holds them, read without the code under test
  const read = (table: string): Promise<any> =>
    new Promise((resolve) => {
      const one = db.transaction(table).objectStore(table).get(shotId);
      one.onsuccess = () => resolve(one.result);
    });
  const [shot, { full }] = [await read('shots'), await read('pixels')];
  db.close();
  const bitmap = await createImageBitmap(full);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.drawImage(bitmap, 0, 0);
  const ratio = bitmap.width / shot.viewport.width;
  return points.map(({ x, y }) => {
    const [red = 0, green = 0, blue = 0] = context.getImageData(
      Math.round(x * ratio),
      Math.round(y * ratio),
      1,
      1,
    ).data;
    return [red, green, blue];
  });
}

/** Just inside the corners of a box, and as far outside of them. */
export function cornersOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const around = (by: number) => [
    { x: x - by, y: y - by },
    { x: x + width + by, y: y - by },
    { x: x - by, y: y + height + by },
    { x: x + width + by, y: y + height + by },
  ];
  return { inside: around(-4), outside: around(5) };
}

/** Orange, as WebP keeps it. */
export const isOrange = ([red, green, blue]: Colour): boolean =>
  red > 200 && green > 90 && green < 180 && blue < 90;

/** The colour with which private parts are painted over. */
export const isMask = ([red, green, blue]: Colour): boolean =>
  Math.abs(red - 0x94) < 12 && Math.abs(green - 0xa3) < 12 && Math.abs(blue - 0xb8) < 12;
