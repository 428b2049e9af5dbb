import type { Kind } from '../model/kind';
import type { Traits } from './traits';

/** A silent message of another act is hardly the same: a call before the booking, a call after the visit. */
const OTHER_ACT = 0.4;

/** Messages that say what they are about are less alike in other acts: papers to bring, papers that were signed. */
const TOLD_IN_OTHER_ACT = 0.85;

/** Visits: of two the one in the same place belongs, but one alone is the visit wherever it stands. */
const IN_PERSON: ReadonlySet<Kind> = new Set<Kind>(['visit', 'meeting']);

/** So much a visit loses at most by standing in another place. */
const VISIT_ELSEWHERE = 0.15;

/** The breakfast is less the arrival than the desk is. */
const LATER_VISIT = 0.9;

/** Messages, calls and visits that do not say what they are about: what they are is what their place makes them. */
export function isSilent({ voice, kind, told }: Traits): boolean {
  const isMessage = voice === 'brand' && kind !== 'parcel' && kind !== 'confirmation';
  return told.length === 0 && (isMessage || kind === 'call' || IN_PERSON.has(kind));
}

/** Below this share of pairs on the same side two silent messages stand in different places. */
const LEAST_CONCORDANCE = 0.7;

/** 0…1: how much of the shared purpose is left by where the two stand in their chains. */
export function alikeInPlace(x: Traits, y: Traits, inPlace: number): number {
  const areTold = x.told.length > 0 && y.told.length > 0;
  if (!isSilent(x) || !isSilent(y)) return areTold && isOtherAct(x, y) ? TOLD_IN_OTHER_ACT : 1;
  if (IN_PERSON.has(x.kind) && IN_PERSON.has(y.kind))
    return (1 - VISIT_ELSEWHERE * (1 - inPlace)) * (x.isHad === y.isHad ? 1 : LATER_VISIT);
  if (inPlace < LEAST_CONCORDANCE) return 0;
  if (isOtherAct(x, y)) return OTHER_ACT;
  return inPlace;
}

/** A message nobody understands and one that is understood, in the very same place: rather the same than not. */
const MUTE = 0.56;
const SURE_PLACE = 0.9;

/** Whether one of two messages is understood and its place may tell what the other is. */
export function isHalfMute(x: Traits, y: Traits): boolean {
  if (x.voice !== 'brand' || y.voice !== 'brand' || x.isAnywhere || y.isAnywhere) return false;
  return isSilent(x) !== isSilent(y);
}

/** The purpose that place alone makes of two such messages. */
export function byPlaceAlone(x: Traits, y: Traits, inPlace: number): number {
  if (!isHalfMute(x, y) || inPlace < SURE_PLACE || isOtherAct(x, y)) return 0;
  return MUTE * inPlace;
}

function isOtherAct(x: Traits, y: Traits): boolean {
  return (
    x.voice === 'brand' &&
    y.voice === 'brand' &&
    x.act !== undefined &&
    y.act !== undefined &&
    x.act !== y.act
  );
}
