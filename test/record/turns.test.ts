import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurn, onceMore } from '@/lib/record/turns';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('acts have their turn one after the other, also after one that failed', async () => {
  const told: string[] = [];
  const slow = inTurn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    told.push('slow');
  });
  const failing = inTurn(() => Promise.reject(new Error('gone')));
  const last = inTurn(async () => void told.push('last'));
  await vi.advanceTimersByTimeAsync(100);
  await Promise.all([slow, failing, last]);
  expect(told).toEqual(['slow', 'last']);
});

it('an act that is never answered does not keep the others waiting for ever', async () => {
  const told: string[] = [];
  void inTurn(() => new Promise(() => undefined));
  const next = inTurn(async () => void told.push('next'));
  await vi.advanceTimersByTimeAsync(60_000);
  await next;
  expect(told).toEqual(['next']);
});

describe('what is done once more', () => {
  const ends: Record<string, (() => void)[]> = {};
  const begun: string[] = [];
  const act = onceMore((key: string) => {
    begun.push(key);
    return new Promise<void>((resolve) => {
      ends[key] = [...(ends[key] ?? []), resolve];
    });
  });
  const isDone = async (asked: Promise<void>): Promise<boolean> => {
    await vi.advanceTimersByTimeAsync(0);
    return Promise.race([asked.then(() => true), Promise.resolve().then(() => false)]);
  };

  it('is done once for all who ask meanwhile, and not for them by what was begun before they asked', async () => {
    const first = act('a');
    await vi.advanceTimersByTimeAsync(0);
    const [second, third] = [act('a'), act('a')];
    await vi.advanceTimersByTimeAsync(0);
    expect(begun).toEqual(['a']);
    ends.a?.[0]?.();
    await first;
    expect(await isDone(third)).toBe(false);
    expect(begun).toEqual(['a', 'a']);
    ends.a?.[1]?.();
    await Promise.all([second, third]);
    expect(begun).toEqual(['a', 'a']);
  });

  it('waits for no other key, and for its own not for ever', async () => {
    void act('stuck');
    const other = act('other');
    await vi.advanceTimersByTimeAsync(0);
    ends.other?.[0]?.();
    await other;
    const again = act('stuck');
    await vi.advanceTimersByTimeAsync(60_000);
    await again;
    expect(ends.stuck).toHaveLength(2);
  });
});
