import { describe, expect, it } from 'vitest';
import { compare } from '@/lib/compare';
import { changeOverTime, isOverTime } from '@/lib/compare/over-time';
import { buildReport, formats } from '@/lib/report';
import { englishWords } from '../report/words';
import { side, touchpoint } from './sides';

const stop = (kind: 'phone' | 'chat' | 'reviews') => touchpoint({ kind, label: kind });

/** One site walked twice by the same customer: the chat went, reviews came. */
function twice() {
  const then = side({ name: 'Alba', touchpoints: [stop('phone'), stop('chat')], walk: { startedAt: 1_000 } });
  const now = side({
    name: 'Alba',
    touchpoints: [stop('phone'), stop('reviews')],
    walk: { startedAt: 9_000 },
  });
  return [then, { ...now, brand: then.brand, walk: { ...now.walk, brandId: then.brand.id } }];
}

describe('one site at two times', () => {
  it('is told apart from two sites, and from two customers of one', () => {
    const [then, now] = twice();
    if (!then || !now) throw new Error('two sides');
    expect(isOverTime([then, now])).toBe(true);
    expect(isOverTime([then, { ...now, walk: { ...now.walk, persona: 'Another' } }])).toBe(false);
    expect(isOverTime([then, side({ name: 'Vena' })])).toBe(false);
  });

  it.each([
    ['in the order of time', false],
    ['the newest first', true],
  ])('has rows added, gone and unchanged, given %s', (_, isTurned) => {
    const sides = isTurned ? twice().reverse() : twice();
    const { rows } = compare(sides);
    const changes = Object.fromEntries(rows.map((row) => [row.kind, changeOverTime(row, sides)]));
    expect(changes).toMatchObject({ phone: 'same', chat: 'removed', reviews: 'added' });
  });

  it('is reported as what changed, not as what one lacks', async () => {
    const report = await buildReport(compare(twice()), {
      t: englishWords(),
      language: 'en',
      pictureOf: async () => undefined,
    });
    const html = await formats.find(({ id }) => id === 'html')?.render(report);
    expect(html).toContain('1 touchpoints were added, 1 are gone');
    expect(html).toContain('What changed between the walks');
    expect(html).not.toContain('What is missing first');
  });
});
