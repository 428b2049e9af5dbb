import './extensionless.ts';
import type { Side } from '../lib/model/comparison';
import type { Kind } from '../lib/model/kind';
import type { Touchpoint } from '../lib/model/touchpoint';
import { measureScreen } from './compare-screen.ts';

/** Words as pages say them, a few for each kind, so that texts cost what they cost in life. */
const WORDS = [
  'Book your visit',
  'Pide cita',
  'Write to us',
  '20 % off',
  'Reminder: tomorrow',
  'Ihre Bestellung',
  'Price list',
];
const KINDS: Kind[] = [
  'phone',
  'chat',
  'messenger',
  'contact-form',
  'booking',
  'promo',
  'email-message',
  'reviews',
  'callback',
  'social',
  'pricing',
  'newsletter',
];

/** What issue 6 asks for, in milliseconds. */
const CASES = [
  { brands: 2, steps: 200, aim: 20 },
  { brands: 2, steps: 1000, aim: 500 },
  { brands: 21, steps: 100, aim: 1000 },
] as const;

const RUNS = 5;

/** `npm run bench -- compare`: how long chains take to be laid side by side, the median of five after one to warm up; then the screen. */
export async function run(): Promise<void> {
  const { compare } = await import('../lib/compare/index');
  const { align } = await import('../lib/compare/align');
  const { stepsOf } = await import('../lib/compare/step');
  console.log('chains              align ms  compare ms  aim ms');
  for (const { brands, steps, aim } of CASES) {
    const sides = Array.from({ length: brands }, (_, index) => sideOf(index, steps));
    const [a, b] = sides.map(stepsOf);
    const aligned = median(() => align(a ?? [], b ?? []));
    const compared = median(() => compare(sides));
    const name = `${brands} × ${steps}`.padEnd(18);
    console.log(
      `${name}  ${aligned.toFixed(1).padStart(8)}  ${compared.toFixed(1).padStart(10)}  ${String(aim).padStart(6)}`,
    );
  }
  await measureScreen();
}

function median(work: () => void): number {
  work();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((x, y) => x - y)[Math.floor(RUNS / 2)] ?? 0;
}

function sideOf(brand: number, steps: number): Side {
  const touchpoints = Array.from({ length: steps }, (_, index) => touchpointOf(brand, index));
  const walkId = `walk-${brand}`;
  return {
    waits: [],
    scores: [],
    brand: { id: `brand-${brand}`, name: `Brand ${brand}`, role: 'competitor', hosts: [], createdAt: 0 },
    walk: {
      id: walkId,
      brandId: `brand-${brand}`,
      scenario: '',
      state: 'finished',
      startedAt: 0,
      finishedAt: steps * 1000,
      timeZone: 'UTC',
      access: 'all',
      pauses: [],
    },
    stops: [],
    touchpoints,
  };
}

function touchpointOf(brand: number, index: number): Touchpoint {
  // Two primes, so that brands meet the same things in another order.
  const kind = KINDS[(index * 7 + brand * 5) % KINDS.length] ?? 'phone';
  return {
    id: `${brand}-${index}`,
    walkId: `walk-${brand}`,
    key: `${kind}:${index}`,
    kind,
    engagement: index % 3 === 0 ? 'used' : 'seen',
    steps: [],
    order: index,
    at: index * 1000,
    label: `${WORDS[(index * 3 + brand) % WORDS.length]} ${index}`,
    facts: {},
    phase: 'during',
    stage: 'comparison',
    category: 'sales',
    before: { is: 'none', reason: 'not-asked' },
    origin: 'walker',
  };
}
