// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Ears } from '@/entrypoints/listen';
import { makeLateListener } from '@/entrypoints/walker/late-listener';
import { learnTables, type Scan } from '@/lib/detect';
import { ask } from '@/lib/messages/ask';

vi.mock('@/lib/messages/ask', () => ({ ask: vi.fn() }));

const told: string[] = [];
const ears: Ears = {
  listener: {
    attend: () => told.push('attend'),
    sent: (stepId, isMessage, at) => told.push(`sent ${stepId} ${isMessage} ${typeof at}`),
    await: ({ call }) => told.push(`await ${call}`),
  },
  refusals: {
    attend: () => told.push('meet forms'),
    sent: (_, stepId) => told.push(`form sent ${stepId}`),
    look: () => told.push('look'),
    act: () => told.push('act'),
  },
  formsThatCame: () => [{ key: 'form', kind: 'callback', came: 'complaining' }],
};
const comes = async () => {
  globalThis.touchtrailListen = () => ears;
  return { ok: true, value: null } as const;
};
const seenWith = (kind: string, facts = {}) => ({ sightings: [{ kind, facts }] }) as unknown as Scan;
const NONE = { chat: false, call: false };

beforeEach(() => {
  learnTables({});
  told.length = 0;
  vi.mocked(ask).mockReset().mockImplementation(comes);
});
afterEach(() => {
  delete globalThis.touchtrailListen;
});

const nobody = { onHeard: () => undefined, onRefused: () => undefined };
const made = () => makeLateListener(nobody, new AbortController().signal);

it('brings nothing into a page without a chat or a form that waits for no call', async () => {
  const late = made();
  void late.attend(seenWith('phone'));
  late.await(NONE);
  late.sent({ stepId: 'step', isMessage: false });
  await Promise.resolve();
  expect(ask).not.toHaveBeenCalled();
});

it('tells what came before it was there, in order, and once', async () => {
  const late = made();
  late.sent({ stepId: 'one', isMessage: true });
  late.await({ chat: true, call: false });
  await late.attend(seenWith('chat'));
  expect(told).toEqual(['meet forms', 'sent one true number', 'await false', 'attend']);
  await late.attend(seenWith('chat'));
  late.sent({ stepId: 'two', isMessage: false, form: document.body });
  expect(told.slice(4)).toEqual(['meet forms', 'attend', 'form sent two', 'sent two false number']);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('comes for a call that is waited for', async () => {
  made().await({ chat: false, call: true });
  await vi.waitFor(() => expect(told).toEqual(['await true']));
});

it('is asked for again at the next look when it could not come', async () => {
  vi.mocked(ask).mockResolvedValueOnce({ ok: false, problem: 'no-answer' } as never);
  const late = made();
  await late.attend(seenWith('chat'));
  expect(told).toEqual([]);
  expect(late.formsThatCame(seenWith('chat'))).toEqual([]);
  await late.attend(seenWith('chat'));
  expect(told).toEqual(['meet forms', 'attend']);
  expect(late.formsThatCame(seenWith('chat'))).toHaveLength(1);
});

it('comes for a form, which may refuse what is sent by it', async () => {
  const late = made();
  late.look();
  await late.attend(seenWith('booking', { form: {} }));
  late.act([]);
  late.look();
  expect(told).toEqual(['meet forms', 'attend', 'act', 'look']);
});
