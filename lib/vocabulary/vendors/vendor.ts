import type { Kind } from '../../model/kind';

/** Who it is that left a trace in a page. */
export interface VendorTrace {
  kind: Kind;
  name: string;
  /** Absent where the trace proves the touchpoint. */
  ambiguous?: true;
}

/** A maker of widgets and how its traces look in a page. */
export interface Vendor {
  name: string;
  /** Hosts of scripts, frames, form actions or links; a host counts with all below it. */
  hosts: readonly string[];
  /** Substrings of a script's, frame's or link's address, where the host alone proves nothing. */
  parts: readonly string[];
  /** CSS of a launcher, container, frame or link. */
  selectors: readonly string[];
  /** The script proves the vendor, not the touchpoint: a second signal is needed. */
  ambiguous: boolean;
}

/**
 * Reads a table: one vendor a line, "name | hosts | parts | selectors", a question mark after an ambiguous name, empty
 * columns at the end left out. See sorted.ts for what a page is given of them.
 */
export function readVendors(table: string): Vendor[] {
  const vendors: Vendor[] = [];
  for (const line of table.split('\n')) {
    if (line === '') continue;
    const [name = '', hosts, parts, selectors] = line.split('|');
    const ambiguous = name.trimEnd().endsWith(' ?');
    vendors.push({
      name: ambiguous ? name.trimEnd().slice(0, -2) : name.trimEnd(),
      hosts: items(hosts, ' '),
      parts: items(parts, ' '),
      selectors: items(selectors, ', '),
      ambiguous,
    });
  }
  return vendors;
}

const NONE: readonly string[] = [];

function items(column: string | undefined, between: string): readonly string[] {
  const text = column?.trim();
  return text ? text.split(between) : NONE;
}
