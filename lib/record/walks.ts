import { v7 as makeId } from 'uuid';
import { browser } from 'wxt/browser';
import { whyClosed } from '../messages/closed-pages';
import type { Parsed } from '../messages/protocol';
import type { NewWalk } from '../messages/walk-calls';
import type { Brand } from '../model/brand';
import { fail, type ProblemCode, type Result, succeed } from '../model/result';
import type { Walk } from '../model/walk';
import { db } from '../store/db';
import { changeWalk, createWalk, eraseWalk, walkInTab } from '../store/walks';
import { enterAll } from './enter-page';
import { enter, type Refusal, withdraw } from './inject';
import { scoreNow } from './judging';
import { pausedNow, pausesEnded } from './pauses';
import { givePicturesUp, lastPicture } from './pictures';
import { beginScout } from './scout';
import { drainJournal } from './steps';

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
  const refusal = await enter(walk);
  if (refusal) {
    await eraseWalk(walk.id);
    return fail(await problemOf(refusal, asked.tabId), host);
  }
  void enterAll();
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
  const paused = await changeWalk(walkId, (walk) => pausedNow(walk));
  if (!paused.ok) return paused;
  await withdraw(paused.value);
  return succeed(null);
}

/** Goes on with a walk, in the tab it was in or another one. */
export async function resumeWalk({ walkId, tabId, access }: Parsed<'resumeWalk'>): Promise<Result<null>> {
  const other = await walkInTab(tabId);
  if (other && other.id !== walkId) return fail('already-walking');
  const resumed = await changeWalk(walkId, (walk) => ({
    state: 'walking',
    tabId,
    access,
    // Continued elsewhere, the walk begins anew with one tab; its other tabs were left with the pause.
    aside: walk.tabId === tabId ? walk.aside : undefined,
    pauses: pausesEnded(walk),
  }));
  if (!resumed.ok) return resumed;
  const refusal = await enter(resumed.value);
  if (!refusal) {
    await enterAll();
    return succeed(null);
  }
  await changeWalk(walkId, (walk) => pausedNow(walk));
  return fail(await problemOf(refusal, tabId));
}

/** Asking for a permission again leads nowhere on a page that no permission opens. */
async function problemOf(refusal: Refusal, tabId: number): Promise<ProblemCode> {
  if (refusal === 'unreachable') return 'page-not-loaded';
  const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
  const isClosed = url ? whyClosed(url) : await browser.permissions.contains({ origins: ['<all_urls>'] });
  return isClosed ? 'not-a-web-page' : 'no-permission';
}

export async function finishWalk({ walkId, ending }: Parsed<'finishWalk'>): Promise<Result<null>> {
  // Whatever only the journal holds belongs to the walk as well.
  await drainJournal();
  const before = await db.walks.get(walkId);
  if (before?.state === 'walking') await lastPicture(before);
  const device = await deviceOf(walkId);
  const finished = await changeWalk(walkId, (walk) => ({
    state: 'finished',
    device,
    finishedAt: Math.max(Date.now(), walk.startedAt),
    ending,
    tabId: undefined,
    aside: undefined,
    pauses: pausesEnded(walk),
    scout: walk.scout && {
      ...walk.scout,
      state: walk.scout.state === 'running' ? 'stopped' : walk.scout.state,
    },
  }));
  if (!finished.ok) return finished;
  if (before) await withdraw(before);
  await givePicturesUp(walkId, 'interrupted');
  // A walk without a score is still finished: the read-back makes it anew.
  await scoreNow(walkId);
  return succeed(null);
}

/** Told by the first picture: the page itself is gone by then. */
async function deviceOf(walkId: string): Promise<Walk['device']> {
  const [shot] = await db.shots.where('walkId').equals(walkId).sortBy('at');
  const browserName = import.meta.env.FIREFOX ? 'Firefox' : 'Chromium';
  return shot && { ...shot.viewport, pixelRatio: shot.pixelRatio, browser: browserName };
}
