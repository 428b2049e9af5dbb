import type { Box } from '../model/sighting';
import type { Words } from '../model/spoken';
import type { MeasureAsked, Measurement } from './measurement';

/** A link of the page: where to, and the words on it. */
export interface Link {
  url: string;
  text: string;
}

/** Selectors of parts that keep their place while the page scrolls, one for each element. */
export interface Pinned {
  /** Fixed in the upper half of the viewport or over all of it: shown on the first part of a whole page's picture. */
  above: string[];
  /** Fixed in the lower half: shown on the last part. */
  below: string[];
  /** Sticky: shown where they stand in the page. */
  sticky: string[];
}

/** What the walker itself holds out, from its first moment. */
export interface Grip {
  /**
   * Whether it stands in the document that is there now. A frame or window first holds an empty document; the browser
   * gives the page that replaces it the same global object, with the hand of the document that was.
   */
  isHere(): boolean;
  /** The stop the top page stands on; null in a frame. */
  stop(): string | null;
  /** Stops listening and takes everything of ours out of the page. */
  leave(): void;
}

/** What comes into the page when the background first asks for it. */
export interface Held {
  measure(asked?: MeasureAsked): Promise<Measurement>;
  /** Scrolls to the element of a key, or to the frame of a host; tells where it then stands, null when it cannot be shown. */
  show(key: string, frame: string | undefined): Promise<Box | null>;
  scrollTo(y: number): void;
  /** Goes down the page once, so that what loads when it is seen loads; back at the top when that has come or time is up. */
  awaken(most: number): Promise<void>;
  /** Scrolls there and resolves when the page has come to rest. */
  goTo(y: number): Promise<void>;
  /** True when the page as it is now stands on the screen, so that a picture shows it and nothing older. */
  drawn(): Promise<boolean>;
  /** Selectors of what keeps its place while the page scrolls. */
  pinned(): Pinned;
  links(): Link[];
  /** Lets the user choose an element to keep out of pictures; what is chosen is told by `ask`. False when the page takes away what we show. */
  choosePrivate(words: { title: string; keys: string; cancel: string }): Promise<boolean>;
}

/**
 * What a walked page holds out to the background, in the extension's own isolated world, where the page
 * cannot see it. Questions with an answer at once; the page's own story goes by `ask`.
 */
export type PageHand = Grip & Held;

declare global {
  var touchtrailHand: (Grip & Partial<Held>) | undefined;
  var touchtrailWalk: string | undefined;
  /** Until the walker has taken them. */
  var touchtrailWords: Words | undefined;
}
