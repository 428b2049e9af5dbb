import { textOf } from '../../page/reading';
import { attr, contains, nextOf, tagOf, upFrom } from '../../page/safe-dom';
import { fold } from '../../page/text';
import { hasLayout, isVisible } from '../../page/visible';
import type { Candidates } from '../candidates';
import { type Detector, type Found, told } from '../detector';
import { readPromise } from '../promises';
import { patterns } from '../tables';
import { bestHit, type Hit, hear } from '../words';

const { WILL_WRITE, THANKS } = patterns('confirmation');

interface Thanks {
  element: Element;
  name: string;
  hits: readonly Hit[];
}

/** Words that thank for an order or a message: the page, or this part of it, is a confirmation. */
export const detector: Detector = {
  id: 'confirmation',
  find: (candidates) => {
    const thanks = [...byTexts(candidates), ...byHeadings(candidates)].filter(
      (one) => phraseOf(one.hits) && !isOfUnsent(one, candidates),
    );
    return thanks.map(({ element, name, hits }): Found => {
      const promise = promiseAfter(element);
      return {
        element,
        label: name,
        signature: phraseOf(hits),
        ...(promise && { facts: { promise } }),
        ...told('words', name, 0.7),
      };
    });
  },
};

/** A script may put its thanks where no heading stands: "Thank you! We call you within 5 minutes." */
function byTexts({ texts }: Candidates): Thanks[] {
  return texts.flatMap(({ element, text }) => {
    const sentences = text.split(/(?<=[.!?…])\s+/).map((name) => ({ element, name, hits: hear(name) }));
    return sentences.find(({ hits }) => phraseOf(hits)) ?? [];
  });
}

function byHeadings({ headings, controls }: Candidates): Thanks[] {
  return [
    ...headings
      .filter(({ level }) => level <= 3)
      .map(({ element, text, hits }) => ({ element, name: text, hits })),
    ...controls.filter(({ element }) => attr(element, 'role') === 'alert'),
  ];
}

function phraseOf(hits: readonly Hit[]): string | undefined {
  const hit = bestHit(hits);
  return hit?.kind === 'confirmation' && hit.words >= 2 ? hit.phrase : undefined;
}

/** "We will be in touch" beside fields that wait to be filled in is what their form promises. */
function isOfUnsent({ element, hits }: Thanks, { document, forms }: Candidates): boolean {
  if (!WILL_WRITE.test(phraseOf(hits) ?? '') || THANKS.test(fold(textOf(element, TEXT_CAP)))) return false;
  const layout = hasLayout(document);
  const around = forms.find((form) => contains(form.element, element) && form.fields.length > 0);
  return (
    around !== undefined &&
    (!isVisible(element, layout) || around.fields.some((field) => isVisible(field.element, layout)))
  );
}

const LEVELS = 3;
const MOST_AFTER = 4;
const TEXT_CAP = 300;

/** What stands in the thanks or right after them is meant for who has just asked. */
function promiseAfter(element: Element): ReturnType<typeof readPromise> {
  for (const at of upFrom(element, LEVELS)) {
    if (/^(body|html)$/.test(tagOf(at))) return undefined;
    let next: Element | null = at;
    for (let n = 0; next && n < MOST_AFTER; n++, next = nextOf(next)) {
      const promise = readPromise(textOf(next, TEXT_CAP, '. '));
      if (promise) return promise;
    }
  }
  return undefined;
}
