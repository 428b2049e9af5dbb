// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

const sendMessage = vi.fn<() => Promise<unknown>>();
vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'ours', sendMessage: () => sendMessage() } } }));

import { ask } from '@/lib/messages/ask';

const FINE = { ok: true, value: null };
const never = () => new Promise(() => undefined);
const show = (persisted: boolean) =>
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted }) as PageTransitionEvent);
/** Whether it was answered, once all that is due is done. */
async function settled(question: Promise<unknown>): Promise<boolean> {
  let is = false;
  void question.then(() => {
    is = true;
  });
  await vi.advanceTimersByTimeAsync(10_000);
  return is;
}

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});

it('puts a question again that was open when the page went to sleep in memory', async () => {
  sendMessage.mockImplementationOnce(never).mockResolvedValueOnce(FINE);
  const asked = ask('bringListener', {});
  expect(await settled(asked)).toBe(false);
  show(true);
  expect(await settled(asked)).toBe(true);
  expect(await asked).toEqual(FINE);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it('goes on waiting when the page is only shown for the first time', async () => {
  sendMessage.mockImplementation(never);
  const asked = ask('bringListener', {});
  show(false);
  expect(await settled(asked)).toBe(false);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

it('asks again what nobody answered, and says at last that nobody does', async () => {
  sendMessage.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('gone')).mockResolvedValue(7);
  const asked = ask('bringListener', {});
  expect(await settled(asked)).toBe(true);
  expect(await asked).toEqual({ ok: false, problem: { code: 'no-answer' } });
  expect(sendMessage).toHaveBeenCalledTimes(4);
});
