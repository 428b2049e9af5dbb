import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Panel } from '../../tools/panel';

import { type ChatPages, serveChats } from './chat-pages';
import { isWalkerIn, openStage, type Stage, setClockBack } from './stage';

/** How far a recorded moment may be from the one at which the page itself saw it. Milliseconds. */
const NEAR_MS = 250;

let stage: Stage;
let chats: ChatPages;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  chats = await serveChats();
  stage = await openStage();
  ({ page, panel } = await stage.visit(`${chats.origin}/closed`));
  await panel.start({ brand: 'Shop', role: 'competitor', scenario: '' });
});

afterAll(async () => {
  await stage.close();
  await chats.close();
});

/** The answers to the nth message that started a clock, when they are so many. One chat on two pages is one touchpoint. */
async function answersTo(nth: number, answers: number) {
  let found: { by: string; at: number; isPersonal?: boolean }[] = [];
  const read = async () => {
    const { waits } = await stage.stored();
    found = waits.sort((x, y) => x.startedAt - y.startedAt)[nth]?.answers ?? [];
    return `${waits.length} clocks, ${found.length} answers`;
  };
  await expect.poll(read, { timeout: 20_000 }).toBe(`${nth + 1} clocks, ${answers} answers`);
  return found;
}

const truthIn = (where: Page | Frame) =>
  where.evaluate(() => (window as unknown as { truth: Record<string, number> }).truth);

/** Writes a message with the keyboard into what has the focus, and sends it. */
async function write(message = 'Do you deliver?'): Promise<void> {
  await page.keyboard.type(message, { delay: 10 });
  await page.keyboard.press('Enter');
}

function near(found: number | undefined, truth: number | undefined): void {
  expect(Math.abs((found ?? 0) - (truth ?? Number.POSITIVE_INFINITY))).toBeLessThan(NEAR_MS);
}

describe('a chat is timed by itself', () => {
  it('in a closed shadow root that draws all its lines anew: a machine, then a person', async () => {
    await panel.sees('Live chat');
    await page.mouse.click(60, (await page.locator('#host').boundingBox())?.y ?? 100);
    await page.keyboard.press('Tab');
    await write();
    const answers = await answersTo(0, 2);
    const truth = await truthIn(page);
    expect(answers.map(({ by, isPersonal }) => [by, isPersonal])).toEqual([
      ['chat', false],
      ['chat', true],
    ]);
    near(answers[0]?.at, truth.machine);
    near(answers[1]?.at, truth.person);
  });

  it('in a frame that may be entered', async () => {
    await page.goto(`${chats.origin}/framed`);
    await panel.isAt('/framed');
    await panel.sees('Live chat');
    const frame = page.frames()[1];
    if (!frame) throw new Error('no frame');
    await page.frameLocator('iframe').locator('h1').click();
    await page.keyboard.press('Tab');
    await write();
    const answers = await answersTo(1, 2);
    const truth = await truthIn(frame);
    near(answers[0]?.at, truth.machine);
    near(answers[1]?.at, truth.person);
  });

  it('in deep-chat: a machine, then a person', async () => {
    await page.goto(`${chats.origin}/deep-chat`);
    await panel.isAt('/deep-chat');
    await panel.sees('Live chat');
    await page.locator('deep-chat #text-input').click();
    await write();
    const answers = await answersTo(2, 2);
    expect(answers.map(({ isPersonal }) => isPersonal)).toEqual([false, true]);
    near(answers[0]?.at, chats.sent.machine);
    near(answers[1]?.at, chats.sent.person);
  });

  it('in n8n’s chat, whose greeting is no answer', async () => {
    await page.goto(`${chats.origin}/n8n`);
    await panel.isAt('/n8n');
    await panel.sees('Live chat');
    await page.locator('.chat-window-toggle').click();
    await page.locator('.chat-window textarea').click();
    await write();
    const answers = await answersTo(3, 1);
    const truth = await truthIn(page);
    expect(answers.map(({ isPersonal }) => isPersonal)).toEqual([false]);
    near(answers[0]?.at, truth.machine);
  });

  it('in n8n’s chat, whose page marks all answers alike: a person by their own words', async () => {
    await page.locator('.chat-window textarea').click();
    await write('May I speak with a person?');
    const answers = await answersTo(3, 2);
    const truth = await truthIn(page);
    expect(answers.map(({ isPersonal }) => isPersonal)).toEqual([false, true]);
    near(answers[1]?.at, truth.person);
  });

  it('and one tap says who it was, the time being kept', async () => {
    const [before] = await answersTo(3, 2);
    const row = panel.page
      .getByRole('region', { name: 'Waiting' })
      .locator('[data-kind=chat]')
      .filter({ has: panel.page.locator('[data-answer]').nth(1) })
      .last();
    const first = row.locator('[data-answer]').first();
    await first.locator('label', { hasText: 'A person' }).click();
    await expect.poll(async () => (await answersTo(3, 2))[0]).toEqual({ ...before, isPersonal: true });
    await first.locator('label', { hasText: 'Automatic' }).click();
    await expect.poll(async () => (await answersTo(3, 2))[0]).toEqual(before);
  });

  it('in n8n’s chat, whose person says nothing that tells: one tap says it, the line’s own time being kept', async () => {
    await page.locator('.chat-window textarea').click();
    await write();
    const [machine] = await answersTo(4, 1);
    await write('At the weekend?');
    await expect.poll(async () => (await truthIn(page)).plain).toBeGreaterThan(0);
    const row = panel.page
      .getByRole('region', { name: 'Waiting' })
      .locator('[data-kind=chat][data-state=running]');
    const heard = async () => (await stage.stored()).waits.some(({ heard }) => heard);
    await expect.poll(heard).toBe(true);
    await row.getByRole('button', { name: 'A person wrote' }).click();
    const answers = await answersTo(4, 2);
    const truth = await truthIn(page);
    expect(answers.map(({ isPersonal }) => isPersonal)).toEqual([false, true]);
    near(machine?.at, truth.machineAgain);
    near(answers[1]?.at, truth.plain);
  });

  it.each([
    ['back', 1, 5],
    ['forward', -1, 6],
  ])(
    'by its steady clock, when the computer’s is set %s between question and answer',
    async (_, sign, nth) => {
      await page.goto(`${chats.origin}/closed`);
      await expect.poll(() => isWalkerIn(panel.page, page.url())).toBe(true);
      await panel.isAt('/closed');
      await panel.sees('Live chat');
      await page.mouse.click(60, (await page.locator('#host').boundingBox())?.y ?? 100);
      await page.keyboard.press('Tab');
      await write();
      const sentAt = Date.now();
      await setClockBack(stage, page, sign * 3_600_000);
      const answers = await answersTo(nth, 2);
      const truth = await truthIn(page);
      const [person] = answers.slice(-1);
      const { startedAt } = (await stage.stored()).waits.sort((x, y) => x.startedAt - y.startedAt)[nth] ?? {};
      expect(person).toMatchObject({ isPersonal: true, isClockSuspect: true });
      near((person?.at ?? 0) - startedAt, (truth.person ?? 0) - sentAt);
    },
  );
});
