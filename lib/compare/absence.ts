import type { Cell, NotLooked, Side } from '../model/comparison';
import { type Kind, OFF_SITE_KINDS } from '../model/kind';
import type { BlindSpot, Stop } from '../model/stop';
import {
  FRAMES_OF_ONE_KIND,
  FRAMES_WITHOUT_TOUCHPOINTS,
  OFTEN_FRAMED,
  SITE_WIDE,
} from '../vocabulary/whereabouts';

type Nothing = Extract<Cell, { is: 'not-found' | 'not-looked' }>;

const OFF_SITE: ReadonlySet<Kind> = new Set(OFF_SITE_KINDS);

const notLooked = (why: NotLooked, detail?: string): Nothing => ({ is: 'not-looked', why, detail });

/**
 * What may be claimed about a kind that neither the chain nor any sighting of a side has. Absence is a claim about
 * somebody's site, so it needs a page that was really looked at by the detector of this kind, and nothing
 * unseen that commonly holds it. The rules, in this order:
 *
 * 1. Calls, letters and other things off the site are only known from the walker's log: a finished walk without
 *    them is "not found", an open one or a scout's is "not looked".
 * 2. No page, or only pages without permission: not looked.
 * 3. The detector must have answered (saw or nothing) on at least one page; failed or cut short on all: not looked.
 * 4. A frame or closed root that could not be entered hides the kinds that are often embedded; frames known to
 *    hold measurement or advertisements hide nothing, a film's or map's frame only that.
 * 5. A page that could not be reached hides what may live on a page of its own, but not what stands on every page.
 */
export function absenceOf(side: Side, kind: Kind): Nothing {
  if (OFF_SITE.has(kind)) return offSite(side);
  if (side.stops.length === 0) return notLooked('no-page');
  return unanswered(side.stops, kind) ?? hidden(side, kind) ?? { is: 'not-found' };
}

function offSite(side: Side): Nothing {
  const isLogged = side.walk.state === 'finished' && !side.walk.scout;
  return isLogged ? { is: 'not-found' } : notLooked('not-logged');
}

/** Whether no page has a clean answer of this kind's detector, and why. */
function unanswered(stops: Stop[], kind: Kind): Nothing | undefined {
  const open = stops.filter((stop) => !spotOf(stop, 'permission'));
  if (open.length === 0) return notLooked('permission', stops[0] && spotOf(stops[0], 'permission')?.what);
  // A detector carries the name of the kind it looks for.
  const answers = open.flatMap((stop) => stop.answers[kind] ?? []);
  if (answers.length === 0) return notLooked('no-detector');
  if (answers.some((answer) => answer.was === 'saw' || answer.was === 'nothing')) return undefined;
  const [first] = answers;
  return notLooked('detector-failed', first?.was === 'failed' ? first.reason : undefined);
}

/** Whether something nobody could look into may hold it. */
function hidden(side: Side, kind: Kind): Nothing | undefined {
  const spots = side.stops.flatMap((stop) => stop.blindSpots);
  if (OFTEN_FRAMED.has(kind)) {
    const spot = spots.find((each) => mayHold(each, kind));
    if (spot) return notLooked(spot.why === 'frame' ? 'frame' : 'closed-root', spot.what);
  }
  if (SITE_WIDE.has(kind)) return undefined;
  const lost = spots.find((spot) => spot.why === 'unreachable' || spot.why === 'robots');
  if (lost) return notLooked(lost.why === 'robots' ? 'robots' : 'unreachable', lost.what);
  const failed = side.walk.scout?.failed[0];
  return failed && notLooked(failed.reason === 'robots' ? 'robots' : 'unreachable', failed.url);
}

function mayHold({ why, what }: BlindSpot, kind: Kind): boolean {
  if (why === 'closed-root') return true;
  if (why !== 'frame' || FRAMES_WITHOUT_TOUCHPOINTS.some((host) => isBelow(what, host))) return false;
  const known = Object.entries(FRAMES_OF_ONE_KIND).find(([host]) => isBelow(what, host));
  return known === undefined || known[1] === kind;
}

const isBelow = (name: string, host: string) => name === host || name.endsWith(`.${host}`);

function spotOf(stop: Stop, why: BlindSpot['why']): BlindSpot | undefined {
  return stop.blindSpots.find((spot) => spot.why === why);
}
