import type { TFunction } from 'i18next';
import type { WaitAnswer } from '@/lib/model/wait';

/** What is known of an answer beside its time and path, each as a few words; who wrote only where nothing else shows it. */
export function answerFacts(answer: WaitAnswer, t: TFunction, isWhoShown = false): string[] {
  const { isPersonal, rings, holdSeconds, spokeWith, isAnswered, hasNextStep, isInSpam } = answer;
  const facts: (string | false | undefined)[] = [
    !isWhoShown && isPersonal !== undefined && t(isPersonal ? 'waits.facts.person' : 'waits.facts.machine'),
    rings !== undefined && t('waits.facts.rings', { count: rings }),
    holdSeconds !== undefined && holdSeconds > 0 && t('waits.facts.hold', { n: holdSeconds }),
    spokeWith && t('waits.facts.spokeWith', { who: spokeWith }),
    isAnswered !== undefined && t(isAnswered ? 'waits.facts.answered' : 'waits.facts.notAnswered'),
    hasNextStep !== undefined && t(hasNextStep ? 'waits.facts.nextStep' : 'waits.facts.noNextStep'),
    isInSpam && t('waits.facts.spam'),
    answer.isClockSuspect && t('waits.facts.suspect'),
  ];
  return facts.filter((fact) => typeof fact === 'string');
}
