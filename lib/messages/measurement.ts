import type { PrivatePart } from '../model/brand';
import type { Box } from '../model/sighting';

/** What a measurement is to cover, and what must be known for it that the page does not know. */
export interface MeasureAsked {
  /** What is in the viewport now, or the page from top to bottom. */
  extent: 'view' | 'page';
  /** Something was sent on this walk, so that a number the page shows may be the visitor's own. */
  hasSent: boolean;
  /** What the user marked as private. */
  privateParts: PrivatePart[];
}

/** A frame as the page around it sees it. */
export interface FrameSeen {
  /** Its number in `window.frames`; absent for one inside a shadow root, which has none. */
  index?: number;
  /** Host it was asked for; '' without an address. */
  host: string;
  /** The part in which its page is drawn. */
  box: Box;
  /** How much larger than itself its page is drawn; absent where it is turned or warped. */
  scale?: number;
}

/** The page as it stands, measured right before and right after a picture. Boxes from the viewport's corner, CSS pixels. */
export interface Measurement {
  /** Made once for each document; another one means another page. */
  documentId: string;
  stopId: string | undefined;
  host: string;
  /** Which frame of which frame this is, from the top: numbers in `window.frames`. [] is the top, undefined an unlisted one. */
  place: number[] | undefined;
  viewport: { width: number; height: number };
  /** The viewport without scroll bars. */
  client: { width: number; height: number };
  page: { width: number; height: number };
  /** Of a page that itself does not scroll, the part that does; `scroll` and `page` then speak of that. */
  pane?: Box;
  scroll: { x: number; y: number };
  pixelRatio: number;
  theme: 'light' | 'dark';
  /** What two fingers magnified: the part that is seen, and how large. */
  lens: { x: number; y: number; scale: number };
  /** Fields that may hold something typed, personal text, and what was marked. */
  privateBoxes: Box[];
  frames: FrameSeen[];
  /** By sighting key: what is well in view; of a whole page, what is drawn at all. */
  shows: Record<string, Box>;
}
