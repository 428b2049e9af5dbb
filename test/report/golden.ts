import { compare } from '../../lib/compare/index';
import type { Comparison } from '../../lib/model/comparison';
import { buildReport } from '../../lib/report/build';
import type { Report, ReportPicture } from '../../lib/report/report';
import { newId, START, side, sighting, stop, touchpoint } from '../compare/sides';
import { englishWords } from './words';

/** Text as a hostile page or a careless walker could write it. */
export const HOSTILE: readonly string[] = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<svg/onload=alert(1)>',
  '</style><style>*{display:none}</style>',
  '<!--',
  ']]>',
  '&lt;b&gt;&amp;',
  '=HYPERLINK("http://evil.test","click")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\u0000=1+1',
  '＝1+1',
  '  "=1+1',
  '\u202e=1+1',
  'a,b;c"d"\r\ne',
  '\u202eRTL override',
  'مرحبا بالعالم',
  'שלום עולם',
  '👩‍⚕️🩺',
  '\ud800 lone surrogate',
  'x'.repeat(10_000),
  '{{name}} $t(product)',
  'javascript:alert(1)',
  '$'.concat('{html}'),
];

/** The smallest picture there is: one transparent pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

const picture: ReportPicture = {
  bytes: PIXEL,
  shot: { width: 1280, height: 800, viewport: { width: 1280, height: 800 }, type: 'image/png' },
};

/** Two walks in which every text is hostile, with every sort of cell, picture and reason. */
export function hostileComparison(): Comparison {
  const shotId = newId();
  const page = stop({
    url: 'https://evil.test/%3Cscript%3E',
    sightings: [
      sighting({ kind: 'chat', label: '<b onclick=alert(1)>chat</b>', target: 'javascript:alert(1)' }),
    ],
    blindSpots: HOSTILE.map((what) => ({ why: 'unreachable' as const, what })),
  });
  const theirs = HOSTILE.map((text, index) =>
    touchpoint({
      kind: index % 2 === 0 ? 'promo' : 'booking',
      stopId: page.id,
      label: text,
      name: text,
      note: text,
      target: index % 3 === 0 ? text : 'https://evil.test/"><script>',
      at: START + index * 61_000,
      reaction: 'negative',
      facts: { promo: { code: text, percent: 8 }, network: text, vendor: text, promise: { text } },
      before:
        index % 2 === 0
          ? { is: 'taken', shotId, box: { x: 10, y: 10, width: 200, height: 40 } }
          : { is: 'none', reason: 'no-permission' },
      after: { is: 'taken', shotId },
    }),
  );
  const offSite = { timeZone: 'UTC', fileId: newId() };
  const chat = touchpoint({ kind: 'chat', label: HOSTILE[0], offSite });
  const ours = [touchpoint({ kind: 'pricing', label: HOSTILE[1], before: { is: 'pending', since: START } })];
  const own = side({
    name: HOSTILE[1] ?? '',
    touchpoints: ours,
    stops: [page],
    walk: { scenario: HOSTILE[0], persona: HOSTILE[2] },
  });
  return compare([
    own,
    side({
      name: HOSTILE[0] ?? '',
      touchpoints: [...theirs, chat],
      stops: [page],
      walk: { timeZone: HOSTILE[3] },
    }),
  ]);
}

export function reportOf(comparison: Comparison): Promise<Report> {
  return buildReport(comparison, {
    pictureOf: async () => picture,
    fileOf: async () => ({ name: `price ${HOSTILE[0]}.pdf`, bytes: 38_400 }),
    t: englishWords(),
    language: 'en',
    now: START,
  });
}
