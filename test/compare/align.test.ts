import { describe, expect, it } from 'vitest';
import { align, type Pair } from '../../lib/compare/align';
import type { Step } from '../../lib/compare/step';
import { Kind, Stage } from '../../lib/model/kind';
import { KINDS } from '../../lib/vocabulary/kinds';

const LABELS = [
  '',
  'Book a visit',
  'Complaints',
  'Pide presupuesto',
  'Reminder: tomorrow',
  '20 % Rabatt',
  'Отзывы',
  'Your order',
  'Cariere',
];

function step(kind: Kind, label = '', rest: Partial<Step> = {}): Step {
  const { stage, phase } = KINDS[kind];
  return { kind, stage, phase, engagement: 'used', label, after: 0, pagePath: '', facts: {}, ...rest };
}

/** Numbers that look random and are the same in every run (Lehmer, 1951). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

function chain(roll: (sides: number) => number): Step[] {
  return Array.from({ length: roll(14) }, (_, index) => {
    const kind = Kind.options[roll(Kind.options.length)] ?? 'other';
    const stage = Stage.options[roll(5)] ?? 'search';
    const pagePath = ['', '/a', '/a/b', '/c'][roll(4)];
    return step(kind, LABELS[roll(LABELS.length)], {
      stage,
      pagePath,
      after: index * 1000,
      engagement: roll(2) ? 'seen' : 'used',
    });
  });
}

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed * 7919 + 1);
const keysOf = (pairs: Pair[]) => pairs.map(({ a, b }) => `${a} ${b}`).sort();
const mirrored = (pairs: Pair[]) => pairs.map(({ a, b, similarity }) => ({ a: b, b: a, similarity }));

describe('alignment, whatever the chains', () => {
  it('gives the mirrored answer for swapped sides', () => {
    for (const seed of SEEDS) {
      const roll = dice(seed);
      const [a, b] = [chain(roll), chain(roll)];
      expect(keysOf(mirrored(align(b, a))), `seed ${seed}`).toEqual(keysOf(align(a, b)));
    }
  });

  it('pairs every step of a chain with itself', () => {
    for (const seed of SEEDS) {
      const a = chain(dice(seed)).filter(({ kind }) => kind !== 'other');
      const own = new Set(keysOf(align(a, a)));
      for (const [index, { kind, label }] of a.entries())
        expect(
          own.has(`${index} ${index}`),
          `seed ${seed}, step ${index}: ${kind} “${label}”, ${[...own]}`,
        ).toBe(true);
    }
  });

  it('keeps a pinned pair, however unlike, and gives neither step another partner', () => {
    for (const seed of SEEDS) {
      const roll = dice(seed);
      const [a, b] = [
        [step('ad'), ...chain(roll)],
        [step('job-application'), ...chain(roll)],
      ];
      const pin = [roll(a.length), roll(b.length)] as const;
      const pairs = align(a, b, { pinned: [pin], split: [] });
      const touching = pairs.filter((pair) => pair.a === pin[0] || pair.b === pin[1]);
      expect(keysOf(touching), `seed ${seed}`).toEqual([`${pin[0]} ${pin[1]}`]);
    }
  });

  it('never joins a split pair', () => {
    for (const seed of SEEDS) {
      const roll = dice(seed);
      const [a, b] = [chain(roll), chain(roll)];
      const split = align(a, b).map((pair) => [pair.a, pair.b] as const);
      const again = new Set(keysOf(align(a, b, { pinned: [], split })));
      for (const [i, j] of split) expect(again.has(`${i} ${j}`), `seed ${seed}`).toBe(false);
    }
  });

  it('breaks no pair elsewhere when both sides get one more touchpoint of the same sort', () => {
    for (const seed of SEEDS) {
      const roll = dice(seed);
      // A kind that no chain has, so that the new pair cannot be a better partner for an old step.
      const [a, b] = [chain(roll), chain(roll)].map((each) =>
        each.filter(({ kind }) => kind !== 'webinar' && kind !== 'other'),
      ) as [Step[], Step[]];
      const added = step('consent', 'Cookies', { after: 90_000 });
      const plain = [a, b].map((each) => each.filter(({ kind }) => kind !== 'consent')) as [Step[], Step[]];
      const before = align(plain[0], plain[1]);
      const atEnd = align([...plain[0], added], [...plain[1], added]);
      const last = { a: plain[0].length, b: plain[1].length, similarity: 1 };
      expect(keysOf(atEnd), `seed ${seed}, at the end`).toEqual(keysOf([...before, last]));
      const inTheMiddle = plain.map((each) => each.toSpliced(2, 0, added)) as [Step[], Step[]];
      const moved = (index: number) => (index < 2 ? index : index + 1);
      const expected = before.map(({ a: i, b: j }) => ({ a: moved(i), b: moved(j), similarity: 1 }));
      const found = new Set(keysOf(align(...inTheMiddle)));
      for (const key of keysOf(expected)) expect(found.has(key), `seed ${seed}, third: ${key}`).toBe(true);
    }
  });
});

describe('alignment of chains that say little', () => {
  const mute = (kinds: Kind[], label = '') => kinds.map((kind, index) => step(kind, label, { after: index }));
  const KINDS_MET: Kind[] = [
    'ad',
    'phone',
    'contact-form',
    'booking',
    'email-message',
    'visit',
    'email-message',
  ];

  it('pairs by kind and place where no step has words', () => {
    const pairs = keysOf(align(mute(KINDS_MET), mute(KINDS_MET)));
    expect(pairs).toEqual(KINDS_MET.map((_, index) => `${index} ${index}`));
  });

  it('pairs by kind where every label is the same word', () => {
    const pairs = align(mute(['phone', 'map', 'chat'], 'Contact'), mute(['chat', 'map'], 'Contact'));
    expect(keysOf(pairs)).toEqual(['1 1', '2 0']);
  });

  it('keeps the order where all steps are of one kind, and leaves the rest of a longer chain alone', () => {
    const [three, twelve] = [3, 12].map((count) => mute(Array.from({ length: count }, () => 'phone')));
    expect(keysOf(align(three ?? [], twelve ?? []))).toEqual(['0 0', '1 1', '2 2']);
  });

  it('pairs one step with its like in a chain of hundreds', () => {
    const long = mute(Array.from({ length: 300 }, (_, index) => (index === 217 ? 'chat' : 'promo')));
    expect(keysOf(align(mute(['chat']), long))).toEqual(['0 217']);
    expect(align([], long)).toEqual([]);
  });

  it('gives the same answer every time', () => {
    for (const seed of SEEDS.slice(0, 20)) {
      const roll = dice(seed);
      const [a, b] = [chain(roll), chain(roll)];
      expect(align(a, b)).toEqual(align(a, b));
    }
  });

  it('splits a process of several pages where the user says so', () => {
    const pages = [1, 2, 3].map((page) => step('booking', `Step ${page}`, { pagePath: `/book/${page}` }));
    const pairs = align([step('booking', 'Book')], pages, { pinned: [], split: [[0, 1]] });
    expect(keysOf(pairs)).not.toContain('0 1');
  });

  it('understands a form by the page it stands on', () => {
    const claims = step('contact-form', 'Something happened?', { pagePath: '/claims' });
    const careers = step('contact-form', 'Something for you?', { pagePath: '/careers' });
    const siniestros = step('contact-form', '¿Qué ha pasado?', { pagePath: '/siniestros' });
    expect(keysOf(align([careers, claims], [siniestros]))).toEqual(['1 0']);
  });
});

describe('alignment by what steps are for', () => {
  const paired = (a: Step, b: Step) => align([a], [b]).length === 1;

  it('keeps one kind with two purposes apart', () => {
    expect(paired(step('contact-form', 'Complaints'), step('contact-form', 'Get a quote'))).toBe(false);
    expect(paired(step('contact-form', 'Reclamații'), step('contact-form', 'Angebot anfordern'))).toBe(false);
    expect(
      paired(
        step('email-message', 'Reminder: your visit is tomorrow'),
        step('email-message', 'Soldes : -20 %'),
      ),
    ).toBe(false);
    expect(paired(step('phone', 'Urgencias 24 h'), step('phone', 'Reception'))).toBe(false);
  });

  it('joins two kinds with one purpose', () => {
    expect(paired(step('callback', 'Wir rufen Sie zurück'), step('booking', 'Book online'))).toBe(true);
    expect(paired(step('chat', 'Live chat'), step('messenger', 'WhatsApp'))).toBe(true);
    expect(paired(step('email-message', 'How was your visit?'), step('review-form', 'Deja tu opinión'))).toBe(
      true,
    );
    expect(paired(step('contact-form', 'Прошу перезвонить'), step('callback', ''))).toBe(true);
  });

  it('puts one booking beside the four steps of another', () => {
    const four = [1, 2, 3, 4].map((page) => step('booking', `Step ${page}`, { pagePath: `/book/${page}` }));
    expect(keysOf(align([step('booking', 'Book')], four))).toEqual(['0 0', '0 1', '0 2', '0 3']);
  });

  it('lets pairs cross', () => {
    const [phone, map, chat] = [step('phone'), step('map'), step('chat')];
    expect(keysOf(align([phone, map, chat], [chat, phone, map]))).toEqual(['0 1', '1 2', '2 0']);
  });

  it('keeps equal steps in their order', () => {
    const promos = [step('promo', 'A'), step('promo', 'B'), step('promo', 'C')];
    expect(
      keysOf(
        align(
          promos,
          promos.map((each) => ({ ...each, label: '' })),
        ),
      ),
    ).toEqual(['0 0', '1 1', '2 2']);
  });
});

describe('what one brand lacks', () => {
  it.each([
    ['phone', '910 000 000', 'chat', 'Live chat'],
    ['phone', '910 000 000', 'callback', 'Call me back'],
    ['email', 'hello@shop.example', 'booking', 'Book a visit'],
    ['map', 'Find us', 'reviews', 'Reviews'],
  ] as const)('is not hidden behind something else: %s and %s', (mine, label, theirs, other) => {
    const begun = step('search-result', 'Shop');
    expect(align([begun, step(mine, label)], [begun, step(theirs, other)])).toHaveLength(1);
  });
});
