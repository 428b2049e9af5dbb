import type { Report } from '../messages/page-calls';
import type { Sighting } from '../model/sighting';
import type { Stop } from '../model/stop';

/** What a page of the walk holds after one of its frames told more of it. Pure. */

/** `frame` is the host of the frame that speaks; absent when the page itself does. */
export function merge(base: Stop, report: Report, frame: string | undefined): Stop {
  return {
    ...base,
    ...(frame === undefined && report.stop && ownWords(report.stop, base)),
    ...(frame === undefined && { looks: looksOf(report, base) }),
    answers: mergeAnswers(base.answers, report.answers, frame !== undefined),
    sightings: mergeSightings(base.sightings, report.sightings, frame),
    blindSpots: mergeBlindSpots(base, report, frame),
  };
}

/** The report of being entered brings no answers yet: nothing has been looked at. */
function looksOf({ answers, round }: Report, { looks }: Stop): number | undefined {
  return Object.keys(answers).length === 0 ? looks : Math.max(looks ?? 0, round);
}

/** Later reports know more: the title, the time of loading, the language. What is not known yet takes nothing away. */
function ownWords(stop: NonNullable<Report['stop']>, base: Stop): Partial<Stop> {
  const { url, at, title, load, marks, language } = stop;
  return {
    url,
    at,
    title: title || base.title,
    load: { ...base.load, ...load },
    marks: { ...base.marks, ...marks },
    language: language ?? base.language,
  };
}

/** Of a page that has not yet spoken for itself: one of its frames may be first. */
export const emptyStop = (id: string, walkId: string): Stop => ({
  id,
  walkId,
  url: '',
  title: '',
  at: Date.now(),
  load: {},
  answers: {},
  sightings: [],
  blindSpots: [],
});

/** What was seen once was seen; a frame speaks only for itself, so its "nothing" says nothing about the page. */
function mergeAnswers(before: Stop['answers'], now: Stop['answers'], isFrame: boolean): Stop['answers'] {
  const merged = { ...before };
  for (const [id, answer] of Object.entries(now)) {
    const known = merged[id];
    if (known?.was === 'saw' && answer.was !== 'saw') continue;
    if (known && isFrame && answer.was === 'nothing') continue;
    merged[id] = answer;
  }
  return merged;
}

const MOST_SIGHTINGS = 500;

function mergeSightings(before: Sighting[], now: Sighting[], frame: string | undefined): Sighting[] {
  const merged = new Map(before.map((sighting) => [sighting.key, sighting]));
  for (const sighting of now) {
    const known = merged.get(sighting.key);
    // The same thing in the page itself says where it stands; a frame's copy does not.
    if (frame === undefined) merged.set(sighting.key, sighting);
    else if (!known || known.frame !== undefined)
      merged.set(sighting.key, { ...sighting, frame, box: undefined });
  }
  // What the page itself shows is never crowded out by its frames.
  const all = [...merged.values()];
  const framed = all.filter((one) => one.frame !== undefined);
  return [...all.filter((one) => one.frame === undefined), ...framed].slice(0, MOST_SIGHTINGS);
}

/** A frame that reports for itself is no longer blind. */
function mergeBlindSpots(before: Stop, report: Report, frame: string | undefined): Stop['blindSpots'] {
  if (frame !== undefined) {
    return before.blindSpots.filter((spot) => spot.why !== 'frame' || spot.what !== frame);
  }
  const speaking = new Set(before.sightings.map((sighting) => sighting.frame));
  return report.blindSpots.filter((spot) => spot.why !== 'frame' || !speaking.has(spot.what));
}
