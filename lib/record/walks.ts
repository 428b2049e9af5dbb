import { v7 as makeId } from 'uuid';
import { browser } from 'wxt/browser';
import type { NewWalk, Parsed } from '../messages/protocol';
import type { Brand } from '../model/brand';
import { fail, type Result, succeed } from '../model/result';
import type { Walk } from '../model/walk';
import { db } from '../store/db';
import { changeWalk, createWalk, eraseWalk, openWalks, walkInTab } from '../store/walks';
import { inject, withdraw } from './inject';
import { givePicturesUp, lastPicture } from './pictures';
import { beginScout } from './scout';

/** Starts a walk in a tab: one row, then the walker in the page. A second walk in the same tab is refused. */
export async function startWalk(asked: NewWalk): Promise<Result<{ walkId: string }>> {
  const tab = await browser.tabs.get(asked.tabId).catch(() => undefined);
  if (!tab) return fail('tab-gone');
  if (await walkInTab(asked.tabId)) return fail('already-walking');
  const host = hostOf(tab.url);
  if (tab.url !== undefined && host === undefined) return fail('not-a-web-page', tab.url.slice(0, 100));
  const now = Date.now();
  const brand = await brandFor(asked, host, now);
  const walk: Walk = {
    id: makeId(),
    brandId: brand.id,
    scenario: asked.scenario,
    persona: asked.persona || undefined,
    state: 'walking',
    startedAt: now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    access: asked.access,
    tabId: asked.tabId,
    pauses: [],
  };
  // The row first: the walker's first report asks for it.
  const created = await createWalk(walk, brand);
  if (!created.ok) return created;
  if (!(await inject(walk))) {
    await eraseWalk(walk.id);
    return fail('no-permission', host);
  }
  if (asked.scoutPages) await beginScout(walk.id, asked.scoutPages);
  return succeed({ walkId: walk.id });
}

/** The brand that was named, or the known one of that name, with the tab's host among its hosts. */
async function brandFor(asked: NewWalk, host: string | undefined, now: number): Promise<Brand> {
  const { id, name, role } = asked.brand;
  const known = (id && (await db.brands.get(id))) || (await db.brands.where('name').equals(name).first());
  const brand: Brand = known ?? { id: makeId(), name, role, hosts: [], createdAt: now };
  const hosts = host && !brand.hosts.includes(host) ? [...brand.hosts, host] : brand.hosts;
  return { ...brand, name, role, hosts };
}

/** Host without port of a web page; undefined for pages that are closed to extensions. */
function hostOf(url: string | undefined): string | undefined {
  const parsed = url && URL.canParse(url) ? new URL(url) : undefined;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname : undefined;
}

export async function pauseWalk({ walkId }: { walkId: string }): Promise<Result<null>> {
  const paused = await changeWalk(walkId, pausedNow);
  if (!paused.ok) return paused;
  await withdraw(paused.value.tabId);
  return succeed(null);
}

function pausedNow(walk: Walk): Partial<Walk> {
  if (walk.state !== 'walking') return {};
  return { state: 'paused', pauses: [...walk.pauses, { from: Date.now() }] };
}

/** Goes on with a walk, in the tab it was in or another one. */
export async function resumeWalk({ walkId, tabId, access }: Parsed<'resumeWalk'>): Promise<Result<null>> {
  const other = await walkInTab(tabId);
  if (other && other.id !== walkId) return fail('already-walking');
  const resumed = await changeWalk(walkId, ({ pauses }) => ({
    state: 'walking',
    tabId,
    access,
    pauses: pauses.map((pause) => ({ ...pause, to: pause.to ?? Date.now() })),
  }));
  if (!resumed.ok) return resumed;
  if (await inject(resumed.value)) return succeed(null);
  await changeWalk(walkId, pausedNow);
  return fail('no-permission');
}

export async function finishWalk({ walkId, ending }: Parsed<'finishWalk'>): Promise<Result<null>> {
  const before = await db.walks.get(walkId);
  if (before?.state === 'walking') await lastPicture(before);
  const now = Date.now();
  const device = await deviceOf(walkId);
  const finished = await changeWalk(walkId, ({ pauses, scout }) => ({
    state: 'finished',
    device,
    finishedAt: now,
    ending,
    tabId: undefined,
    pauses: pauses.map((pause) => ({ ...pause, to: pause.to ?? now })),
    scout: scout && { ...scout, state: scout.state === 'running' ? 'stopped' : scout.state },
  }));
  if (!finished.ok) return finished;
  await withdraw(before?.tabId);
  await givePicturesUp(walkId, 'interrupted');
  return succeed(null);
}

/** Told by the first picture: the page itself is gone by then. */
async function deviceOf(walkId: string): Promise<Walk['device']> {
  const [shot] = await db.shots.where('walkId').equals(walkId).sortBy('at');
  const browserName = import.meta.env.FIREFOX ? 'Firefox' : 'Chromium';
  return shot && { ...shot.viewport, pixelRatio: shot.pixelRatio, browser: browserName };
}

/** Lives as long as the browser: `storage.session` is emptied at its start, and when the extension is loaded anew. */
const SESSION = 'session';

/**
 * Once in each session of the browser: tab ids of the last one mean nothing now, so every open walk waits, paused,
 * for the walker to go on. Never rejects.
 */
export async function beginSession(): Promise<void> {
  const { [SESSION]: isKnown } = await browser.storage.session
    .get(SESSION)
    .catch(() => ({ [SESSION]: true }));
  if (isKnown) return;
  await browser.storage.session.set({ [SESSION]: true });
  for (const walk of await openWalks()) {
    await changeWalk(walk.id, (now) => ({ ...pausedNow(now), tabId: undefined }));
    await givePicturesUp(walk.id, 'interrupted');
  }
}

/** The walked tab was closed: the walk waits to be continued in another. */
export async function leaveTab(tabId: number): Promise<void> {
  const walk = await walkInTab(tabId);
  if (walk) await changeWalk(walk.id, (now) => ({ ...pausedNow(now), tabId: undefined }));
}

/** A discarded or prerendered tab comes back under another id. */
export async function moveTab(from: number, to: number): Promise<void> {
  const walk = await walkInTab(from);
  if (walk) await changeWalk(walk.id, () => ({ tabId: to }));
}
