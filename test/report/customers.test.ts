import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../lib/compare/index';
import { formats } from '../../lib/report/index';
import { side, stop, touchpoint } from '../compare/sides';
import { reportOf } from './golden';

/** Two customers of one brand, under the names they go by on the screen; only the second met the chat and the reviews. */
function customers() {
  const [marta, ion] = (['Marta, 47', 'Ion, 62'] as const).map((persona, index) =>
    side({
      name: persona,
      walk: { persona },
      stops: [stop()],
      touchpoints: (['phone', 'chat', 'reviews'] as const)
        .slice(0, index === 0 ? 1 : 3)
        .map((kind) => touchpoint({ kind })),
    }),
  );
  if (!marta || !ion) throw new Error('two customers');
  return [marta, { ...ion, brand: { ...ion.brand, id: marta.brand.id } }];
}

describe('the HTML report of two customers of one brand', () => {
  const parsed = new Window().document;

  beforeAll(async () => {
    const html = formats.find(({ id }) => id === 'html');
    parsed.write(String(await html?.render(await reportOf(compare(customers())))));
  });

  it('says what one of them did not meet, as the screen does', () => {
    const tags = [...parsed.querySelectorAll('.gap .tag')].map((tag) => tag.textContent);
    expect(tags).toEqual(['Not met by Marta, 47', 'Not met by Marta, 47']);
    expect(parsed.querySelector('.headline')?.textContent).toBe(
      '2 touchpoints met by Ion, 62 were not met by Marta, 47.',
    );
  });

  it('calls nothing missing on a customer', () => {
    const said = [...parsed.querySelectorAll('.cover, .summary, .gaps')].map((part) => part.textContent);
    expect(said).toHaveLength(3);
    expect(said.filter((words) => /missing|lacks|\bhas\b|Found at/i.test(words))).toEqual([]);
  });
});
