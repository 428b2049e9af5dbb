import type { PrivatePart } from '@/lib/model/brand';

/** What the walker knows of its document, as it stands at the time of each call: for the hand, which comes later. */
export interface Known {
  documentId: string;
  stopId(): string | undefined;
  /** By sighting key, as of the last scan. */
  elements(): ReadonlyMap<string, readonly Element[]>;
  /** Numbers in a text that may be somebody's telephone. */
  phonesIn(text: string): string[];
  /** While the user chooses something on the page, nothing they do there is a step. */
  choosing(is: boolean): void;
  /** The user chose something to keep out of pictures. */
  onPrivate(part: PrivatePart): void;
}

declare global {
  /** As long as a walker stands in the document. */
  var touchtrailKnown: Known | undefined;
}
