import type { Side } from '../../model/comparison';
import type { Kind } from '../../model/kind';
import type { FigureId } from '../../model/scorecard';
import { absenceOf } from '../absence';
import { isSure, offChain } from '../sightings';
import { chainOf } from '../step';
import type { Figures } from '.';

/** Which kinds answer which question of presence; any of them will do. */
const KINDS_OF: Partial<Record<FigureId, Kind[]>> = {
  'has-reviews': ['reviews'],
  'has-phone': ['phone'],
  'has-callback': ['callback'],
  'has-chat': ['chat'],
  'has-messenger': ['messenger'],
  'has-question': ['question-form', 'contact-form'],
  'has-prices': ['pricing'],
  'has-promo': ['promo'],
  'has-social': ['social'],
  'has-review-form': ['review-form', 'survey'],
  'has-loyalty': ['loyalty', 'referral'],
  'has-newsletter': ['newsletter'],
};

/** 1 where the walk met or saw it, 0 where it was looked for in vain; absent where nobody can say. */
export function presenceFigures(side: Side): Figures {
  return Object.fromEntries(
    Object.entries(KINDS_OF).map(([id, kinds]) => [id, presenceOf(side, kinds)]),
  ) as Figures;
}

/** See `presenceFigures`. */
export function presenceOf(side: Side, kinds: Kind[]): number | undefined {
  const seen = offChain(side);
  const isThere = (kind: Kind) =>
    chainOf(side).some((touchpoint) => touchpoint.kind === kind) || (seen.get(kind) ?? []).some(isSure);
  if (kinds.some(isThere)) return 1;
  return kinds.every((kind) => absenceOf(side, kind).is === 'not-found') ? 0 : undefined;
}
