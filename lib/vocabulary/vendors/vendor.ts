/** A maker of widgets and how its traces look in a page. A host counts with all below it. */
export interface Vendor {
  name: string;
  /** Hosts of scripts, frames, form actions or links. */
  hosts?: readonly string[];
  /** Substrings of a script's, frame's or link's address, where the host alone proves nothing. */
  parts?: readonly string[];
  /** CSS of a launcher, container, frame or link. */
  selectors?: readonly string[];
  /** The script proves the vendor, not the touchpoint: a second signal is needed. */
  ambiguous?: boolean;
}
