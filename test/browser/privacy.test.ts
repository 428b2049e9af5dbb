import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAtPictures } from './look';
import { chainOf, openStage, type Stage } from './stage';

/** Words that stand nowhere else: wherever they turn up, they were read from a field. */
const TYPED = {
  nombre: 'KANARIENVOGELNAME',
  email: 'kanarienvogel-mail@example.invalid',
  mensaje: 'KANARIENVOGELTEXT',
};

let stage: Stage;
let profile: string;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'touchtrail-privacy-'));
  stage = await openStage({ profile });
});

afterAll(async () => {
  await stage.close();
  await rm(profile, { recursive: true, force: true });
});

describe('what visitors type', () => {
  it('is painted over in every picture, and is in no file of the extension', async () => {
    const { page, panel } = await stage.visit(`${stage.sites.venasana}/`);
    await panel.start({ brand: 'VenaSana', role: 'competitor', scenario: '' });
    await panel.sees('Contact form');
    await page.locator('#ask-director').click();
    for (const [name, text] of Object.entries(TYPED)) {
      const field = page.locator(`#director-form [name=${name}]`);
      // The page paints what is typed in a colour that stands nowhere else, so that a picture can be searched for it.
      await field.evaluate((element) =>
        element.setAttribute('style', 'color:#ff00ff;-webkit-text-stroke:2px #ff00ff;font-size:28px'),
      );
      await field.pressSequentially(text, { delay: 20 });
    }
    await panel.page.getByRole('button', { name: 'Snapshot' }).click();
    await panel.page.getByText('Snapshot added').waitFor();
    await page.locator('#director-form [type=submit]').click();
    await panel.hasUsed('Contact form');
    await panel.finish();

    const { shots } = await stage.stored();
    expect(shots.some(({ masked }) => masked >= 3)).toBe(true);
    expect(chainOf(await stage.stored(), 'VenaSana').map(({ kind }) => kind)).toContain('contact-form');
    const pictures = await lookAtPictures(stage);
    expect(pictures.map(({ magenta }) => magenta)).toEqual(shots.map(() => 0));
    await stage.context.close();

    const files = await filesOfExtension(profile);
    expect(files.length).toBeGreaterThan(0);
    const found: string[] = [];
    for (const file of files) {
      const bytes = await readFile(file);
      for (const text of Object.values(TYPED)) if (isIn(bytes, text)) found.push(`${text} in ${file}`);
    }
    expect(found).toEqual([]);
  });
});

/** Where a browser keeps what an extension stores: its databases, blobs and local storage. */
async function filesOfExtension(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter(
      (entry) =>
        entry.isFile() && /IndexedDB.chrome-extension|Local Extension Settings/.test(entry.parentPath),
    )
    .map((entry) => join(entry.parentPath, entry.name));
}

/** In UTF-8, UTF-16, base64, or packed. */
function isIn(bytes: Buffer, text: string): boolean {
  const forms = [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text).toString('base64').slice(0, -4)),
  ];
  return forms.some((form) => bytes.includes(form) || unpacked(bytes).includes(form));
}

function unpacked(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    return Buffer.alloc(0);
  }
}
