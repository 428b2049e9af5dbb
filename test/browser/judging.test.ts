import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Panel } from '../../tools/panel';
import { endWorker, openStage, type Stage } from './stage';

let stage: Stage;
let panel: Panel;
let walkId: string;

beforeAll(async () => {
  // The check at a phone's width needs a window that is as narrow as it was made.
  stage = await openStage({ viewport: null });
  ({ panel } = await stage.visit(`${stage.sites.venasana}/contacto`));
  await panel.start({ brand: 'VenaSana', role: 'competitor', scenario: 'Ask a question' });
  await panel.isAt('/contacto');
  await panel.add('951 99 00 14');
  walkId = await panel.walkId();
});
afterAll(() => stage.close());

const phone = async () => (await stage.stored()).touchpoints.find(({ kind }) => kind === 'phone');
const stop = async () => (await stage.stored()).stops.find((one) => one.walkId === walkId);

describe('judging during a walk', () => {
  it('sets the feeling of the touchpoint in focus by the keys 1 to 5; the same key takes it back', async () => {
    const item = panel.trail().getByRole('article', { name: 'Phone' });
    await item.focus();
    await panel.page.keyboard.press('5');
    await expect.poll(async () => (await phone())?.judgement).toEqual({ emotion: 2 });
    await panel.page.keyboard.press('5');
    await expect.poll(async () => (await phone())?.judgement).toBeUndefined();
    await panel.page.keyboard.press('1');
    await expect.poll(async () => (await phone())?.judgement).toEqual({ emotion: -2 });
  });

  it('takes the rest in a disclosure, each press saved at once, and leaves digits in words alone', async () => {
    const open = panel.trail().getByRole('button', { name: 'Judge “Phone”' });
    await open.click();
    const form = panel.trail().getByRole('group', { name: 'Judge “Phone”' });
    await form
      .getByRole('group', { name: 'Goodwill' })
      .getByRole('button', { name: '4 of 5' })
      .press('Enter');
    await form
      .getByRole('group', { name: 'Personal' })
      .getByRole('button', { name: '2 of 5' })
      .press('Enter');
    await form.getByLabel('What do you think?').fill('Rang 5 times');
    await expect
      .poll(async () => (await phone())?.judgement)
      .toEqual({ emotion: -2, marks: { goodwill: 4 }, qualities: { personal: 2 }, thoughts: 'Rang 5 times' });
    await open.click();
    await form.waitFor({ state: 'detached' });
  });
});

describe('a page of the walk', () => {
  it('is measured by itself: paint, shifts, weight, words, and whether it is made for phones', async () => {
    await expect.poll(async () => (await stop())?.marks?.lcp).toBeGreaterThan(0);
    const { marks } = (await stop()) ?? {};
    expect(marks).toMatchObject({ isForPhones: true });
    expect(marks.cls).toBeGreaterThanOrEqual(0);
    expect(marks.bytes).toBeGreaterThan(5_000);
    expect(marks.words).toBeGreaterThan(30);
  });

  it('is checked at a phone’s width on demand, in a window that is closed again', async () => {
    await panel.finish();
    const app = await stage.openOwn(`app.html#/walk/${walkId}`);
    const before = stage.context.pages().length;
    await app.getByRole('button', { name: 'Check at phone width' }).click();
    await app.getByText(/fits a phone of|scrolls sideways/).waitFor();
    const { phoneCheck } = (await stop()) ?? {};
    expect(phoneCheck.width).toBe(390);
    expect(phoneCheck.targets).toBeGreaterThan(5);
    await expect.poll(() => stage.context.pages().length).toBe(before);
    await app.close();
  });

  it('leaves no window of such a check open when the background is ended in the midst of it', async () => {
    const app = await stage.openOwn(`app.html#/walk/${walkId}`);
    const before = stage.context.pages().length;
    await app.getByRole('button', { name: 'Check again' }).click();
    await expect.poll(() => stage.context.pages().length, { interval: 20 }).toBe(before + 1);
    await endWorker(stage);
    await app.reload();
    await expect.poll(() => stage.context.pages().length, { timeout: 20_000 }).toBe(before);
    await app.close();
  });
});

describe('the score of a walk', () => {
  it('answers what was measured by itself, takes what a person says, and stands in the library', async () => {
    const app = await stage.openOwn(`app.html#/walk/${walkId}`);
    await app.getByRole('button', { name: 'Answer the questions' }).click();
    const works = app.getByRole('group', { name: 'Answer to “Does everything work?”' });
    const score = app.getByRole('region', { name: 'Score', exact: true });
    const points = async () => Number(await score.locator('b').first().textContent());
    await works.getByRole('button', { name: '5 of 5' }).click();
    await works.getByRole('button', { name: '5 of 5', pressed: true }).waitFor();
    const good = await points();
    // A critical question that fails holds its section down.
    await works.getByRole('button', { name: '1 of 5' }).click();
    await score.getByText('held to half: a critical question failed').first().waitFor();
    expect(await points()).toBeLessThan(good);
    const last = await points();
    await app.goto(`${app.url().split('#')[0]}#/`);
    await app
      .getByRole('row', { name: /VenaSana/ })
      .getByRole('cell', { name: String(last), exact: true })
      .waitFor();
    await app.close();
  });
});
