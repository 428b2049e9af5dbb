import type { Facts } from '../model/facts';
import type { Kind } from '../model/kind';
import type { Evidence, SightingState } from '../model/sighting';
import type { Candidates } from './candidates';

/** What a detector gives back for one thing it found; `run` turns it into a Sighting (key, place, path, box, count). */
export interface Found {
  kind: Kind;
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

/** One file in `detectors/` exports one of these; the sentence above it says what it looks for. `id` equals the file's name. */
export interface Detector {
  id: string;
  /** The kinds it may report. */
  kinds: readonly Kind[];
  /** Selectors that are put to every element in the one pass; `askedFor` has the answers. */
  asks?: readonly string[];
  /** Pure: reads the candidates gathered in one pass over the tree, never the values of inputs. */
  find(candidates: Candidates): Found[];
}
