// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Looker, makeLooker } from '@/entrypoints/walker/look';
import { scan } from '@/lib/detect';

vi.mock('@/lib/detect', () => ({ changesWhatIsSeen: async () => true, scan: vi.fn() }));
vi.mock('@/entrypoints/walker/vocabulary', () => ({ learnWords: async () => true }));

let ended: AbortController;
const onSeen = vi.fn<() => Promise<void>>();
let looker: Looker;

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(scan)
    .mockReset()
    .mockResolvedValue({ sightings: [], ms: 1 } as never);
  onSeen.mockReset().mockResolvedValue();
  ended = new AbortController();
  looker = makeLooker(onSeen, ended.signal);
});
afterEach(() => ended.abort());

it('looks at a page at once, and three times more', async () => {
  looker.begin();
  await vi.advanceTimersByTimeAsync(1);
  expect(onSeen).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(onSeen).toHaveBeenCalledTimes(4);
});

it('looks at the next page even while nobody answers for the one before', async () => {
  onSeen.mockImplementationOnce(() => new Promise(() => undefined));
  looker.begin();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(onSeen).toHaveBeenCalledTimes(1);
  looker.begin();
  await vi.advanceTimersByTimeAsync(1);
  expect(onSeen).toHaveBeenCalledTimes(2);
});

it('ends the look at a page that another takes the place of', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  vi.mocked(scan).mockImplementation(async (_, { signal } = {}) => {
    signals.push(signal);
    return { sightings: [], ms: 1 } as never;
  });
  looker.begin();
  await vi.advanceTimersByTimeAsync(1);
  looker.begin();
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  await vi.advanceTimersByTimeAsync(1);
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
  ended.abort();
  expect(signals[1]?.aborted).toBe(true);
});
