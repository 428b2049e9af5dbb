import type { Side } from '../../model/comparison';
import type { Kind } from '../../model/kind';
import type { Touchpoint } from '../../model/touchpoint';
import { chainOf } from '../step';
import type { Figures } from '.';
import { presenceOf } from './presence';

/** What a customer comes to do; the last of them that was used is the goal. */
const GOALS: ReadonlySet<Kind> = new Set<Kind>([
  'booking',
  'checkout',
  'callback',
  'quote-form',
  'contact-form',
  'question-form',
  'register',
  'trial',
  'payment',
]);

/** A page that comes so soon after a use was led to by it, and costs no click of its own. Milliseconds. */
const LED_TO_MS = 5_000;

/**
 * What it cost the customer to reach the goal: counted up to the last use of a booking, order or request, on walks that
 * ended with "reached". Clicks are the uses of touchpoints, and one for each further page that no use led to: at least
 * so many, because a click on what is no touchpoint and leads nowhere is not recorded.
 */
export function effortFigures(side: Side): Figures {
  const { ending } = side.walk;
  const ended = { 'goal-reached': ending && Number(ending.outcome === 'reached') };
  const used = chainOf(side).filter(({ engagement }) => engagement === 'used');
  const consent = used.flatMap(({ facts }) => facts.form?.consentPreticked ?? []);
  const polite = { 'consent-free': consent.length === 0 ? undefined : Number(!consent.includes(true)) };
  const goalAt = ending?.outcome === 'reached' ? goalOf(used) : undefined;
  if (goalAt === undefined) return { ...ended, ...polite };
  const onTheWay = used.filter((touchpoint) => firstUse(touchpoint) <= goalAt);
  const forms = onTheWay.flatMap(({ facts }) => facts.form ?? []);
  const pages = side.stops.map(({ at }) => at).filter((at) => at <= goalAt);
  const uses = onTheWay.flatMap(({ steps }) => steps.map(({ at }) => at)).filter((at) => at <= goalAt);
  const isLedTo = (page: number) => uses.some((use) => use <= page && page - use < LED_TO_MS);
  return {
    ...ended,
    ...polite,
    'goal-clicks':
      uses.length +
      pages
        .toSorted((x, y) => x - y)
        .slice(1)
        .filter((page) => !isLedTo(page)).length,
    'goal-screens': pages.length,
    'goal-fields': sum(forms.map(({ fields }) => fields.length)),
    'goal-required': sum(forms.map(({ fields }) => fields.filter(({ required }) => required).length)),
    confirmed: presenceOf(side, ['confirmation']),
  };
}

/** When the goal was last used, milliseconds since 1970. */
function goalOf(used: Touchpoint[]): number | undefined {
  const uses = used.filter(({ kind }) => GOALS.has(kind)).flatMap(({ steps, at }) => steps.at(-1)?.at ?? at);
  return uses.length === 0 ? undefined : Math.max(...uses);
}

const firstUse = ({ steps, at }: Touchpoint): number => steps[0]?.at ?? at;
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
