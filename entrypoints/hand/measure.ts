import { Slices } from '@/lib/detect/slices';
import type { MeasureAsked, Measurement } from '@/lib/messages/measurement';
import type { PrivatePart } from '@/lib/model/brand';
import type { Box } from '@/lib/model/sighting';
import { framesIn, placeInTop } from '@/lib/page/frames';
import { elementsAt } from '@/lib/page/locate';
import { boxesOfContent, boxInView, isInView, type Root, rootsOf, sized } from '@/lib/page/measure';
import { privateFields } from '@/lib/page/private-fields';
import { privateTexts } from '@/lib/page/private-texts';
import { contains, isShown, rectOf, rootOf } from '@/lib/page/safe-dom';
import { mainScroller, pageHeight, pageScroll, paneOf } from '@/lib/page/scroller';
import type { Known } from '../walker/known';

const ASKED: MeasureAsked = { extent: 'view', hasSent: false, privateParts: [] };

/** Looking for what is private in a large page, the page has its turn after so long. Milliseconds. */
const SLICE_MS = 16;

/**
 * The document as it stands: see Measurement. A page that moves while it is looked through differs from one measured
 * right afterwards, as it does when it moves while its picture is taken.
 */
export async function measure(known: Known, asked: MeasureAsked = ASKED): Promise<Measurement> {
  const isWhole = asked.extent === 'page';
  const stands = asItStands(known, isWhole);
  const within = <Boxed>(all: Boxed[], boxOf: (one: Boxed) => Box) =>
    isWhole ? all : all.filter((one) => isInView(boxOf(one)));
  const { frames, boxes } = await new Slices({ sliceMs: SLICE_MS }).run(whatIsPrivate(known, asked));
  return {
    ...stands,
    privateBoxes: within(boxes, (box) => box),
    frames: within(frames, ({ box }) => box),
  };
}

function asItStands(known: Known, isWhole: boolean): Omit<Measurement, 'privateBoxes' | 'frames'> {
  const { clientWidth, clientHeight, scrollWidth } = document.documentElement;
  const main = known.stopId() === undefined ? undefined : mainScroller();
  return {
    documentId: known.documentId,
    stopId: known.stopId(),
    host: location.host,
    place: placeInTop(),
    viewport: { width: innerWidth, height: innerHeight },
    client: { width: clientWidth, height: clientHeight },
    page: { width: scrollWidth, height: pageHeight() },
    ...(main && { pane: paneOf(main) }),
    scroll: pageScroll(),
    pixelRatio: devicePixelRatio,
    theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    lens: lensOf(visualViewport),
    shows: showsOf(known, isWhole),
  };
}

function* whatIsPrivate({ phonesIn }: Known, { hasSent, privateParts }: MeasureAsked) {
  const roots: Root[] = [];
  for (const root of rootsOf(document)) {
    if (root) roots.push(root);
    else yield;
  }
  const fields = privateFields(roots);
  // Fields that only may be filled say nothing: an old page without placeholders would lose its own numbers.
  const texts = yield* privateTexts(roots, { mayBeTypedBack: hasSent, phonesIn });
  const boxes = [...fields, ...texts, ...marked(privateParts)];
  return { frames: framesIn(roots), boxes };
}

function marked(parts: PrivatePart[]): Box[] {
  return parts
    .filter(({ host, page = location.pathname }) => host === location.host && page === location.pathname)
    .flatMap(({ path }) => elementsAt(path).flatMap(boxesOfContent));
}

const lensOf = (seen: VisualViewport | null) =>
  seen ? { x: seen.offsetLeft, y: seen.offsetTop, scale: seen.scale } : { x: 0, y: 0, scale: 1 };

function showsOf(known: Known, isWhole: boolean): Record<string, Box> {
  const found: Record<string, Box> = {};
  const boxOf = isWhole ? drawn : wellInView;
  for (const [key, elements] of known.elements()) {
    // Thousands of links may have the same words: no more are asked than until one is shown.
    for (const element of elements) {
      const box = boxOf(element);
      if (!box) continue;
      found[key] = box;
      break;
    }
  }
  return found;
}

const drawn = (element: Element): Box | undefined => (isShown(element) ? sized(rectOf(element)) : undefined);

/** In view as a whole, or as much of it as the viewport can hold, and not covered by something else. */
export function wellInView(element: Element): Box | undefined {
  const box = boxInView(element);
  if (!box) return undefined;
  const shown = Math.min(box.y + box.height, innerHeight) - Math.max(box.y, 0);
  if (shown < Math.min(box.height, innerHeight * 0.6) - 1) return undefined;
  return isCovered(element, box) ? undefined : box;
}

/** Something that neither holds the element nor lies in it is drawn over its middle. */
function isCovered(element: Element, box: Box): boolean {
  const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1);
  const y = (Math.max(box.y, 0) + Math.min(box.y + box.height, innerHeight)) / 2;
  const root = rootOf(element) as Document | ShadowRoot;
  const top = root.elementFromPoint(x, y);
  return top !== null && !contains(element, top) && !contains(top, element);
}
