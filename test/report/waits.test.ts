import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/compare/index';
import type { Wait } from '../../lib/model/wait';
import { formats } from '../../lib/report/index';
import { newId, START, side, touchpoint } from '../compare/sides';
import { reportOf } from './golden';

const MINUTE = 60_000;

/** The own brand answers a callback late and an email by machine only; the rival calls in time. */
function asked() {
  const own = side({
    name: 'Own',
    touchpoints: [touchpoint({ kind: 'callback' }), touchpoint({ kind: 'contact-form' })],
  });
  const rival = side({ name: 'Rival', touchpoints: [touchpoint({ kind: 'callback' })] });
  const wait = (of: typeof own, at: number, over: Partial<Wait>): Wait => ({
    id: newId(),
    walkId: of.walk.id,
    brandId: of.brand.id,
    touchpointId: of.touchpoints[at]?.id ?? '',
    startedAt: START,
    timeZone: 'UTC',
    limitMinutes: 1_440,
    answers: [],
    ...over,
  });
  const promise = { text: 'call you in 5 minutes', minutes: 5 };
  const call = (minutes: number, rings: number) =>
    ({
      id: newId(),
      at: START + minutes * MINUTE,
      by: 'call',
      timedBy: 'walker',
      isPersonal: true,
      rings,
    }) as const;
  own.waits = [
    wait(own, 0, { promise, answers: [call(41, 3)], ended: { at: START + 41 * MINUTE, how: 'answered' } }),
    wait(own, 1, {
      answers: [
        {
          id: newId(),
          at: START + MINUTE,
          by: 'email',
          timedBy: 'walker',
          isPersonal: false,
          isInSpam: true,
        },
      ],
      ended: { at: START + 1_440 * MINUTE, how: 'no-answer' },
    }),
  ];
  rival.waits = [
    wait(rival, 0, { promise, answers: [call(1, 1)], ended: { at: START + MINUTE, how: 'answered' } }),
  ];
  return compare([own, rival]);
}

const render = async (id: string) =>
  String(await formats.find((format) => format.id === id)?.render(await reportOf(asked())));

describe('response times', () => {
  it('stand in the report with promise, first automatic and first personal answer, verdict and n', async () => {
    const html = (await render('html')).replace(/<[^>]+>/g, '|').replace(/\|+/g, '|');
    expect(html).toContain('Response times');
    expect(html).toMatch(
      /n = 2 requests · median 41 min · 50 % without an answer|n = 2 requests · median 41 min · longest 41 min · 50% without an answer/,
    );
    expect(html).toContain('41 min by phone, 3 rings');
    expect(html).toContain('answered later than promised');
    expect(html).toContain('1 min by email, lay in spam');
    expect(html).toMatch(/no answer by a person by /);
    expect(html).toContain('answered as promised');
  });

  it('stand in the table, a line for each request, in seconds', async () => {
    const { data } = Papa.parse<Record<string, string>>((await render('csv')).replace('\ufeff', ''), {
      header: true,
    });
    const callbacks = data.filter((line) => line.Touchpoint === 'Callback request');
    const after = 'First answer by a person after, seconds';
    expect(callbacks.map((line) => [line.Brand, line[after], line['Promised answer']])).toEqual([
      ['Own', '2460', 'call you in 5 minutes'],
      ['Rival', '60', 'call you in 5 minutes'],
    ]);
    const form = data.find((line) => line.Touchpoint === 'Contact form' && line.Brand === 'Own');
    expect([form?.['First automatic answer after, seconds'], form?.[after]]).toEqual(['60', '']);
  });

  it('stand in the data, and in the tile that tells who answers first', async () => {
    const data = JSON.parse(await render('json'));
    expect(data.sides[0].waits).toHaveLength(2);
    expect(data.measures.find(({ id }: { id: string }) => id === 'first-answer').values).toEqual([
      41 * MINUTE,
      MINUTE,
    ]);
  });
});
