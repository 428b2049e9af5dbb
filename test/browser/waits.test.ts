import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Panel } from '../../tools/panel';
import { endWorker, openStage, type Stage, type Stored } from './stage';

/** How far a recorded moment may be from the truth. Milliseconds. */
const NEAR_MS = 250;
const HOUR_MS = 3_600_000;
const DELAYS = { callbackMs: 1_500, chatBotMs: 300, chatHumanMs: 1_500 };

let profile: string;
let stage: Stage;
let vena: { page: Page; panel: Panel };
let alba: { page: Page; panel: Panel };

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'touchtrail-waits-'));
  stage = await openStage({ profile, sites: { delays: DELAYS } });
  alba = await stage.visit(`${stage.sites.alba}/`);
  await alba.panel.start({ brand: 'Alba', role: 'own', scenario: 'Ask for a price' });
  await alba.panel.sees('Phone');
  await press(alba.page, 'a[href^="tel:"]');
  await clock(alba.panel, 'Alba', 'phone').getByRole('timer').waitFor();
  await alba.panel.finish();
  vena = await stage.visit(`${stage.sites.venasana}/`);
  await vena.panel.start({ brand: 'VenaSana', role: 'competitor', scenario: 'Ask for a price' });
  await vena.panel.sees('Callback request');
});

afterAll(async () => {
  await stage.close();
  await rm(profile, { recursive: true, force: true });
});

const clock = (panel: Panel, brand: string, kind: string) =>
  panel.page
    .getByRole('region', { name: 'Waiting' })
    .locator(`[data-kind=${kind}]`)
    .filter({ hasText: brand });

async function waitOf(
  brand: string,
  kind: string,
): Promise<{ stored: Stored; wait: Stored['waits'][number] }> {
  const stored = await stage.stored();
  const brandId = stored.brands.find(({ name }) => name === brand)?.id;
  const ofKind = new Set(stored.touchpoints.filter((one) => one.kind === kind).map(({ id }) => id));
  const wait = stored.waits.find((one) => one.brandId === brandId && ofKind.has(one.touchpointId));
  if (!wait) throw new Error(`${brand} has no clock for ${kind}`);
  return { stored, wait };
}

const badge = async () => (await stage.worker()).evaluate(() => chrome.action.getBadgeText({}));

/** The page's own watch, in its own world: when the visitor acted, and when each thing came into sight. */
function keepTruth(): void {
  const truth: Record<string, number> = {};
  Object.assign(window, { truth });
  const noteFirst = (name: string, isThere: boolean) => {
    if (isThere) truth[name] ??= Date.now();
  };
  document.addEventListener('submit', (event) => {
    truth[(event.target as Element).id] ??= Date.now();
  });
  new MutationObserver(() => {
    noteFirst('bot', document.querySelectorAll('.chat__line--bot').length > 1);
    noteFirst('person', document.querySelector('.chat__line--agent') !== null);
    noteFirst('ringing', document.querySelector('#incoming-call:not([hidden])') !== null);
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

const truthOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { truth: Record<string, number> }).truth);

describe('the rich clinic answers', () => {
  let truth: Record<string, number>;

  beforeAll(async () => {
    const { page, panel } = vena;
    await page.evaluate(keepTruth);
    await page.locator('#cookie-accept').click();
    await page.locator('#callback-button').click();
    await page.locator('#callback-form [name=nombre]').fill('Marta');
    await page.locator('#callback-form [name=telefono]').fill('+34 600 000 000');
    await page.locator('#callback-form [name=acepto]').check();
    await page.locator('#callback-form [type=submit]').click();
    await page.locator('#chat-launcher').click();
    await page.locator('#chat-text').fill('¿Duele?');
    await page.locator('#chat-text').press('Enter');
    await page.locator('.chat__line--agent').first().waitFor();
    await page.locator('#incoming-accept').waitFor();
    await clock(panel, 'VenaSana', 'callback')
      .getByText(/^after/)
      .waitFor();
    const person = clock(panel, 'VenaSana', 'chat').getByRole('radio', { name: 'A person', checked: true });
    await person.first().waitFor({ state: 'attached' });
    truth = await truthOf(page);
  });

  it('by a call that rings in the page, timed by itself', async () => {
    const { wait, stored } = await waitOf('VenaSana', 'callback');
    expect(Math.abs(wait.startedAt - (truth['callback-form'] ?? 0))).toBeLessThan(NEAR_MS);
    expect(wait.answers).toMatchObject([{ by: 'call', timedBy: 'page' }]);
    expect(Math.abs(wait.answers[0].at - (truth.ringing ?? 0))).toBeLessThan(NEAR_MS);
    expect(wait.ended.how).toBe('answered');
    const call = stored.touchpoints.find(({ kind }) => kind === 'call');
    expect(call).toMatchObject({ id: wait.answers[0].touchpointId, at: wait.answers[0].at });
  });

  it('in the chat, first a machine, then a person, each timed by itself', async () => {
    const { wait } = await waitOf('VenaSana', 'chat');
    expect(Math.abs(wait.startedAt - (truth['chat-form'] ?? 0))).toBeLessThan(NEAR_MS);
    expect(wait.answers).toMatchObject([
      { by: 'chat', timedBy: 'page', isPersonal: false },
      { by: 'chat', timedBy: 'page', isPersonal: true },
    ]);
    expect(Math.abs(wait.answers[0].at - (truth.bot ?? 0))).toBeLessThan(NEAR_MS);
    expect(Math.abs(wait.answers[1].at - (truth.person ?? 0))).toBeLessThan(NEAR_MS);
  });

  // Two clocks: the desk's, and the page's own steady one, which begins a moment after the press.
  it('no sooner than its own desk says', async () => {
    const [callback, chat] = [await waitOf('VenaSana', 'callback'), await waitOf('VenaSana', 'chat')];
    const log = (form: string) => stage.sites.log().find((entry) => entry.form === form);
    expect(callback.wait.answers[0].at + NEAR_MS).toBeGreaterThan(log('llamada')?.answeredAt ?? Infinity);
    expect(chat.wait.answers[1].at + NEAR_MS).toBeGreaterThan(log('chat')?.answeredAt ?? Infinity);
  });

  it('and keeps nothing of what was written', async () => {
    const { wait } = await waitOf('VenaSana', 'chat');
    expect(JSON.stringify(wait)).not.toMatch(/Duele|Marta|Hola|Gracias/);
  });
});

describe('clocks that nobody has answered', () => {
  it('run for two brands at once, are counted in the badge, and outlive the background', async () => {
    await press(vena.page, '.site-header a.phone');
    for (const brand of ['Alba', 'VenaSana']) {
      for (const { panel } of [alba, vena]) await clock(panel, brand, 'phone').getByRole('timer').waitFor();
    }
    await expect.poll(badge).toBe('2');
    await endWorker(stage);
    const tapped = clock(vena.panel, 'VenaSana', 'phone');
    await tapped.getByRole('button', { name: 'They answered' }).click();
    await tapped.getByText(/^after/).waitFor();
    await expect.poll(badge).toBe('1');
    expect((await waitOf('VenaSana', 'phone')).wait.answers).toMatchObject([
      { by: 'call', timedBy: 'walker' },
    ]);
  });

  it('ask for details after the tap, and take the tap back', async () => {
    const row = clock(vena.panel, 'VenaSana', 'phone');
    await row.getByLabel('Rings').fill('3');
    await row.getByRole('button', { name: 'Save' }).click();
    await row.getByText('3 rings').waitFor();
    const notice = vena.panel.page.getByRole('alert').filter({ hasText: 'the clock is stopped' });
    const [box, bar] = [await notice.boundingBox(), await vena.panel.page.locator('footer').boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    await row.getByRole('button', { name: 'Take back' }).click();
    await row.getByRole('timer').waitFor();
    // Sooner than it would go by itself.
    await notice.waitFor({ state: 'detached', timeout: 5_000 });
    expect((await waitOf('VenaSana', 'phone')).wait.ended).toBeUndefined();
  });

  it('become late after the walk is finished, with a dated verdict and a notice whose button stops them', async () => {
    await vena.panel.finish();
    const { wait } = await waitOf('Alba', 'phone');
    const worker = await stage.worker();
    // The computer's clock goes on by more than the limit; the alarm is derived from the database and rings.
    await worker.evaluate((ms) => {
      const real = Date.now;
      Date.now = () => real() + ms;
      return chrome.alarms.create('waits', { when: real() });
    }, 25 * HOUR_MS);
    await expect
      .poll(async () => (await waitOf('Alba', 'phone')).wait.ended, { timeout: 30_000 })
      .toEqual({ at: wait.startedAt + 24 * HOUR_MS, how: 'no-answer' });
    await expect.poll(badge).toBe('2!');
    const notices = async () => Object.keys(await worker.evaluate(() => chrome.notifications.getAll()));
    await expect.poll(notices).toContain(`wait:${wait.id}`);
    await worker.evaluate((id) => chrome.notifications.onButtonClicked.dispatch(id, 0), `wait:${wait.id}`);
    await expect.poll(async () => (await waitOf('Alba', 'phone')).wait.ended.how).toBe('answered');
    await expect.poll(notices).not.toContain(`wait:${wait.id}`);
  });

  it('run on when the browser is closed and opened again, badge and alarm with them', async () => {
    const before = (await waitOf('VenaSana', 'phone')).wait;
    await stage.close();
    stage = await openStage({ profile });
    const page = await stage.context.newPage();
    await page.goto(`${stage.sites.alba}/`);
    const panel = await Panel.open(stage.context, await stage.worker(), page);
    await clock(panel, 'VenaSana', 'phone').getByRole('timer').waitFor();
    expect((await waitOf('VenaSana', 'phone')).wait.startedAt).toBe(before.startedAt);
    await expect.poll(badge).toMatch(/^1/);
    const alarm = await (await stage.worker()).evaluate(() => chrome.alarms.get('waits'));
    expect(alarm === undefined || alarm.scheduledTime <= before.startedAt + 24 * HOUR_MS).toBe(true);
  });
});

/** Presses a phone link without a dialler: handing it to the system makes a headless browser lose the clicks that follow. */
async function press(page: Page, link: string): Promise<void> {
  const anchor = page.locator(link).first();
  await anchor.evaluate((element) =>
    element.addEventListener('click', (event) => event.preventDefault(), { once: true }),
  );
  await anchor.click();
}

/** The extension API as the worker has it; only what is used above. */
declare const chrome: {
  action: { getBadgeText(of: object): Promise<string> };
  alarms: {
    create(name: string, when: object): Promise<void>;
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
  };
  notifications: {
    getAll(): Promise<Record<string, boolean>>;
    onButtonClicked: { dispatch(id: string, button: number): void };
  };
};
