import type { Step } from './step';
import { plain } from './words';

/** The name of a way to write to the brand has a few words; what the brand writes there is a sentence. */
const LEAST_WORDS = 5;

/** What the brand wrote in a messenger is read as the text it is, and not as a way to ask: it names no messenger. */
export function asMessage(step: Step): Step {
  const { kind, engagement, label, facts } = step;
  if (kind !== 'messenger' || engagement !== 'seen') return step;
  const words = plain(label);
  const isInvitation = facts.network !== undefined && words.includes(plain(facts.network));
  return isInvitation || words.split(' ').length < LEAST_WORDS ? step : { ...step, kind: 'text-message' };
}
