import type { Facts } from '../model/facts';
import type { Kind } from '../model/kind';
import type { Evidence, SightingState } from '../model/sighting';
import type { Candidates } from './candidates';

/** What a detector gives back for one thing it found; `run` adds the kind, `merge` makes Sightings of them. */
export interface Found {
  /** The element a customer would point at. Absent only when `state` is "declared". */
  element?: Element;
  /** The customer's own words for it. */
  label: string;
  /** Normalised target (tel:+…, mailto:…, https://…); the same target is the same touchpoint. */
  target?: string;
  /** Names it where there is no target: "jivo", "form:name,phone". */
  signature?: string;
  state?: SightingState;
  facts?: Facts;
  evidence: Evidence[];
  /** 0…1 */
  confidence: number;
}

/** A find, of the kind that its detector looks for. */
export interface OfKind extends Found {
  kind: Kind;
}

/** One file in `detectors/` exports one of these; the sentence above it says what it looks for. */
export interface Detector {
  /** The kind it looks for, and its file's name. */
  id: Kind;
  /** Selectors that are put to every element in the one pass; `askedFor` has the answers. */
  asks?(): readonly string[];
  /** Pure: reads the candidates gathered in one pass over the tree, never the values of inputs. */
  find(candidates: Candidates): Found[];
}

/** What a find rests on, and how surely. */
export type Told = Pick<Found, 'evidence' | 'confidence'>;

export const told = (by: Evidence['by'], what: string, confidence: number): Told => ({
  evidence: [{ by, what }],
  confidence,
});

/** A way of finding that many kinds share: see finds.ts, form-finds.ts, vendor-finds.ts, proofs.ts. */
export type Way<K extends Kind> = (kind: K, candidates: Candidates) => Found[];

/** A detector that finds its one kind in ways that others share; its id is the kind. */
export const findsBy = <K extends Kind>(kind: K, ...ways: Way<K>[]): Detector => ({
  id: kind,
  find: (candidates) => ways.flatMap((way) => way(kind, candidates)),
});
