import { browser } from 'wxt/browser';
import { callPage } from '../messages/call-page';
import type { Parsed } from '../messages/protocol';
import type { PrivatePart } from '../model/brand';
import { fail, type Result, succeed } from '../model/result';
import { db } from '../store/db';
import { write } from '../store/write';

const MOST_PARTS = 200;

/** Brings the walked page to the front and lets the user choose there; the page tells what was chosen by itself. */
export async function choosePrivate({ walkId, words }: Parsed<'choosePrivate'>): Promise<Result<null>> {
  const walk = await db.walks.get(walkId);
  if (walk?.tabId === undefined) return fail('tab-gone');
  await browser.tabs.update(walk.tabId, { active: true });
  const isChoosing = await callPage(walk.tabId, 'choosePrivate', words);
  if (isChoosing === false) return fail('page-resists');
  return isChoosing ? succeed(null) : fail('no-permission');
}

/** Something was chosen on a page: it belongs to the brand, so that every later walk keeps it out of its pictures too. */
export async function addPrivate({ walkId, part }: Parsed<'markPrivate'>): Promise<Result<null>> {
  const walk = await db.walks.get(walkId);
  if (!walk) return fail('no-such-walk');
  return setParts(walk.brandId, (parts) =>
    [...parts.filter((one) => !isSame(one, part)), part].slice(-MOST_PARTS),
  );
}

/** The user changed the list: took something out of it, put it back, or widened it to the whole site. */
export function setPrivate({ brandId, parts }: Parsed<'setPrivate'>): Promise<Result<null>> {
  return setParts(brandId, () => parts);
}

function setParts(brandId: string, change: (parts: PrivatePart[]) => PrivatePart[]): Promise<Result<null>> {
  return write(['brands'], async () => {
    const brand = await db.brands.get(brandId);
    if (!brand) return fail('no-such-walk');
    await db.brands.put({ ...brand, privateParts: change(brand.privateParts ?? []) });
    return succeed(null);
  });
}

const isSame = (a: PrivatePart, b: PrivatePart): boolean =>
  a.host === b.host && a.page === b.page && a.path.join('\n') === b.path.join('\n');
