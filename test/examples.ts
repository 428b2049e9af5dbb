import type { Brand } from '@/lib/model/brand';
import type { Shot } from '@/lib/model/shot';
import type { Sighting } from '@/lib/model/sighting';
import type { Stop } from '@/lib/model/stop';
import type { Touchpoint } from '@/lib/model/touchpoint';
import type { Wait } from '@/lib/model/wait';
import type { Walk } from '@/lib/model/walk';

/** A valid id that tells its number. */
export const anId = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const aSighting = (over: Partial<Sighting> = {}): Sighting => ({
  key: 'phone:+34910000000',
  kind: 'phone',
  state: 'visible',
  place: 'header',
  label: '910 000 000',
  count: 1,
  facts: {},
  evidence: [{ by: 'link', what: 'tel:' }],
  confidence: 1,
  path: ['a'],
  ...over,
});

export const aStop = (over: Partial<Stop> = {}): Stop => ({
  id: anId(2),
  walkId: anId(1),
  at: 0,
  url: 'https://clinic.example/',
  title: 'Clinic',
  load: {},
  answers: {},
  sightings: [],
  blindSpots: [],
  ...over,
});

export const aBrand = (over: Partial<Brand> = {}): Brand => ({
  id: anId(5),
  name: 'Clinic',
  role: 'own',
  hosts: ['clinic.example'],
  createdAt: 0,
  ...over,
});

export const aWalk = (over: Partial<Walk> = {}): Walk => ({
  id: anId(1),
  brandId: anId(5),
  scenario: 'Book a consultation',
  state: 'walking',
  startedAt: 0,
  timeZone: 'UTC',
  access: 'all',
  tabId: 7,
  pauses: [],
  ...over,
});

export const aTouchpoint = (over: Partial<Touchpoint> = {}): Touchpoint => ({
  id: anId(20),
  walkId: anId(1),
  stopId: anId(2),
  key: 'phone:+34910000000',
  kind: 'phone',
  engagement: 'seen',
  steps: [],
  order: 1,
  at: 1,
  label: '910 000 000',
  facts: {},
  phase: 'during',
  stage: 'comparison',
  category: 'conversation',
  before: { is: 'none', reason: 'not-asked' },
  origin: 'walker',
  ...over,
});

export const aShot = (over: Partial<Shot> = {}): Shot => ({
  id: anId(30),
  walkId: anId(1),
  stopId: anId(2),
  at: 0,
  method: 'captureVisibleTab',
  width: 1280,
  height: 800,
  viewport: { width: 1280, height: 800 },
  scroll: { x: 0, y: 0 },
  pixelRatio: 1,
  shows: {},
  masked: 0,
  type: 'image/webp',
  bytes: 1,
  sha256: '0'.repeat(64),
  ...over,
});

export const aWait = (over: Partial<Wait> = {}): Wait => ({
  id: anId(40),
  walkId: anId(1),
  brandId: anId(5),
  touchpointId: anId(20),
  startedAt: 0,
  timeZone: 'UTC',
  limitMinutes: 24 * 60,
  answers: [],
  ...over,
});
