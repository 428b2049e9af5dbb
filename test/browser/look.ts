/** Opens a page of the extension, by whichever driver, to read in what is stored. */
export interface Opener {
  openOwn(path: string): Promise<{
    evaluate<Value, Given>(run: (given: Given) => Value, given: Given): Promise<Awaited<Value>>;
    close(): Promise<unknown>;
  }>;
}

/** A stored picture as one sees it: how it was made, and what colours are in it. */
export interface Seen {
  id: string;
  /** Of the stop it is filed under. */
  stopId: string;
  extent?: 'page';
  zoom: number;
  pixelRatio: number;
  masked: number;
  width: number;
  height: number;
  /** The bytes of picture and thumbnail are those whose hashes are stored. */
  isWhole: boolean;
  /** Pixels of the canaries' colour, in the picture and its thumbnail. */
  magenta: number;
  /** Heights of the green and blue runs down the column near the right edge. Pixels. */
  bands: { green: number[]; blue: number[] };
}

/** Decodes every stored picture in the browser itself, with nothing of ours. */
export async function lookAtPictures({ openOwn }: Opener): Promise<Seen[]> {
  const page = await openOwn('icon/16.png');
  const seen = await page.evaluate(lookAtAll, undefined);
  await page.close();
  return seen as Seen[];
}

async function lookAtAll(): Promise<unknown[]> {
  const open = indexedDB.open('touchtrail');
  const db = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  // biome-ignore lint/suspicious/noExplicitAny: rows as the database holds them, read without the code under test
  const read = (table: string): Promise<any[]> =>
    new Promise((resolve) => {
      const all = db.transaction(table).objectStore(table).getAll();
      all.onsuccess = () => resolve(all.result);
    });
  const pixelsOf = async (blob: Blob): Promise<ImageData> => {
    const bitmap = await createImageBitmap(blob);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('no 2d context');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const countMagenta = ({ data }: ImageData): number => {
    let count = 0;
    for (let i = 0; i < data.length; i += 4)
      if ((data[i] ?? 0) > 200 && (data[i + 1] ?? 0) < 90 && (data[i + 2] ?? 0) > 200) count += 1;
    return count;
  };
  const runsOf = ({ data, width, height }: ImageData, channel: 1 | 2): number[] => {
    const runs: number[] = [];
    let run = 0;
    for (let y = 0; y <= height; y++) {
      const at = (y * width + width - 20) * 4;
      const others = (data[at] ?? 0) + (data[at + (3 - channel)] ?? 0);
      if (y < height && (data[at + channel] ?? 0) > 120 && others < 90) run += 1;
      else if (run > 0) {
        runs.push(run);
        run = 0;
      }
    }
    return runs;
  };
  const hashOf = async (blob: Blob): Promise<string> => {
    const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  const shots = await read('shots');
  const pictures = new Map((await read('pixels')).map((row) => [row.id, row]));
  db.close();
  return Promise.all(
    shots.map(async (shot) => {
      const { id, stopId, extent, zoom, pixelRatio, masked, width, height } = shot;
      const { full, thumb } = pictures.get(id);
      const isWhole = (await hashOf(full)) === shot.sha256 && (await hashOf(thumb)) === shot.thumbSha256;
      const pixels = await pixelsOf(full);
      const magenta = countMagenta(pixels) + countMagenta(await pixelsOf(thumb));
      const bands = { green: runsOf(pixels, 1), blue: runsOf(pixels, 2) };
      return { id, stopId, extent, zoom, pixelRatio, masked, width, height, isWhole, magenta, bands };
    }),
  );
}
