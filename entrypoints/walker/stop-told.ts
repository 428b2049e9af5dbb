import type { Scan } from '@/lib/detect';
import { routeOf } from '@/lib/page/watch';
import { makeId } from './make-id';

/** What is told of the page that stands here, beside what was seen on it. */

export const newStop = () => ({ id: makeId(), at: Date.now(), url: routeOf(location).slice(0, 4096) });

/** Frames written by their page (srcdoc, about:blank) have no host of their own; they speak for the page's. */
export function hostOfFrame(): string {
  const base = URL.canParse(document.baseURI) ? new URL(document.baseURI).host : '';
  return (location.host || base || location.protocol).slice(0, 255);
}

export function whatIsSeen({ sightings = [], answers = {}, blindSpots = [] }: Partial<Scan>) {
  const frames = document.querySelectorAll('iframe, frame').length;
  const here = documentHere();
  // "Nothing" said of a document would be a claim about the site.
  if (here.length > 0) return { sightings: [], answers: {}, blindSpots: here, frames };
  return { sightings, answers, blindSpots, frames };
}

/** A PDF or a picture that the browser shows by itself: there is nothing that detectors could read. */
function documentHere(): Scan['blindSpots'] {
  const isPage = /html|xml/.test(document.contentType);
  return isPage ? [] : [{ why: 'document', what: document.contentType.slice(0, 256) }];
}

/** From the start of navigation; absent while not yet known. Milliseconds. */
export function loadTimes(): { firstByte?: number; loaded?: number } {
  const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!timing) return {};
  return {
    ...(timing.responseStart > 0 && { firstByte: Math.round(timing.responseStart) }),
    ...(timing.loadEventEnd > 0 && { loaded: Math.round(timing.loadEventEnd) }),
  };
}
