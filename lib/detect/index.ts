import type { Sighting } from '../model/sighting';
import type { Answer, BlindSpot } from '../model/stop';
import { shadowOf } from '../page/measure';
import { openOverlays } from '../page/overlays';
import { matches } from '../page/safe-dom';
import type { Candidates } from './candidates';
import { findConsent } from './consent';
import type { OfKind } from './detector';
import { countriesOf, sitesOf } from './firm';
import { gatherForms } from './forms';
import { framed } from './framed';
import { gather } from './gather';
import { emptyGathering } from './gathering';
import { languageOf } from './language';
import { question } from './question';
import { DETECTORS } from './registry';
import { ask } from './run';
import { settle } from './settle';
import { type Merged, merge } from './sightings';
import { type SliceOptions, Slices } from './slices';
import { traceBy } from './take-element';
import { vendorSelectors } from './vendors';

export { changesWhatIsSeen } from './change';
export { languagesOf } from './language';
export { knowsTables, learnTables } from './tables';
export { isHeard, learn } from './words';

export interface Scan {
  /** One per key. */
  sightings: Sighting[];
  /** By detector id. */
  answers: Record<string, Answer>;
  blindSpots: BlindSpot[];
  language?: string;
  /** Key → the live elements that show it, best first. */
  elements: ReadonlyMap<string, readonly Element[]>;
  /** Working time, pauses not counted. */
  ms: number;
}

export interface ScanOptions extends SliceOptions {
  openRoot?: (element: Element) => ShadowRoot | null;
  /** Words or vendors could not be had: nothing that they tell may be said not to be there. */
  isUnread?: boolean;
}

const SIGHTINGS_CAP = 400;

/**
 * Looks at a document once: one pass gathers candidates, detectors read them, equal finds are merged. Works in
 * slices and gives the page its turn in between. Never throws for what a page does; rejects only when aborted.
 */
export async function scan(document: Document, options: ScanOptions = {}): Promise<Scan> {
  const clock = new Slices(options);
  const gathering = emptyGathering(document, question());
  const { candidates } = gathering;
  candidates.cutShort = options.isUnread ?? false;
  const openRoot = options.openRoot ?? shadowOf;
  await clock.run(
    gather(gathering, [document.documentElement], openRoot),
    () => (candidates.cutShort = true),
  );
  findVendorSelectors(candidates);
  await clock.run(gatherForms(gathering), () => (candidates.cutShort = true));
  candidates.language = languageOf(document, gathering.sample);
  candidates.countries = countriesOf(candidates);
  candidates.sites = sitesOf(candidates);
  if (candidates.layout) candidates.overlays = openOverlays(document);
  candidates.consent = findConsent(candidates);

  const answers: Record<string, Answer> = {};
  const found: OfKind[] = [];
  for (const detector of DETECTORS) {
    await clock.breathe();
    const ran = ask(detector, candidates, clock.now);
    answers[detector.id] = ran.answer;
    found.push(...ran.found);
  }
  const merged = await clock.run(merge(framed(settle(found, candidates), document), candidates));
  return report(merged ?? [], answers, candidates, clock.worked());
}

function report(
  merged: readonly Merged[],
  answers: Scan['answers'],
  candidates: Candidates,
  ms: number,
): Scan {
  const kept = merged.slice(0, SIGHTINGS_CAP);
  return {
    sightings: kept.map(({ sighting }) => sighting),
    answers,
    blindSpots: candidates.blindSpots,
    language: candidates.language,
    elements: new Map(kept.map(({ sighting, elements }) => [sighting.key, elements])),
    ms,
  };
}

/** The key whose element is met first on an event's composed path (innermost wins), for clicks and submits. */
export function keyOfPath(
  { elements }: Pick<Scan, 'elements'>,
  path: readonly EventTarget[],
): string | undefined {
  const byElement = new Map<EventTarget, string>();
  for (const [key, own] of elements)
    for (const element of own) if (!byElement.has(element)) byElement.set(element, key);
  for (const target of path) {
    const key = byElement.get(target);
    if (key) return key;
  }
  return undefined;
}

/** Vendors told by a selector that is more than a mark or an address. */
function findVendorSelectors({ asked, traces }: Candidates): void {
  const ofVendors = vendorSelectors();
  for (const element of asked) {
    const match = ofVendors.find(({ selector }) => matches(element, selector));
    if (match) traces.push({ trace: match.trace, element, by: traceBy(element.localName) });
  }
}
