import type { Scan } from '@/lib/detect';
import { type Asked, hasGoneOn, whatIsAsked } from '@/lib/detect/further-step';
import { boxesAround, complaintsAbout } from '@/lib/detect/refusal';
import { closest, contains } from '@/lib/page/safe-dom';

/** A form complains at once, or when its server has answered. Looked at besides whenever the page comes to rest. */
const LOOKS_AFTER_MS = [400, 2_500, 8_000];
/** The click that sends and the submit that follows it are one act. */
const SAME_ACT_MS = 1_000;

interface Sent {
  form: Element;
  stepId: string;
  at: number;
  /** What complained already when it was sent. */
  standing: ReadonlySet<Element>;
  /** What it asked for then. */
  asked: Asked;
}

export interface Refusals {
  /** The page was looked at: what stands by a form when it is first seen always stands there. */
  attend(seen: Scan): void;
  sent(form: Element, stepId: string): void;
  /** The page came to rest. */
  look(): void;
  /** The visitor does something: from now on what a form they touch complains of is about what they do now. */
  act(path: readonly EventTarget[]): void;
}

/**
 * Watches forms that were sent for complaints that follow, and for a next step in their place: then nobody was asked
 * yet. A complaint that comes after the sending refuses it at once. One
 * that stood there before may be a leftover that goes when the server has answered: it refuses only if it still
 * stands at the last look, or when the visitor turns to the form again.
 */
export function makeRefusals(onRefused: (stepId: string) => void, signal: AbortSignal): Refusals {
  const met = new WeakSet<Element>();
  const usual = new WeakSet<Element>();
  /** Told of a form before, wherever on the page they stand. */
  const known = new WeakSet<Element>();
  let open: Sent[] = [];

  const complaints = (form: Element): Element[] => complaintsAbout(form).filter((one) => !usual.has(one));

  /** Complaints that speak against what was sent. */
  const against = ({ form, standing }: Sent, isLast: boolean): Element[] => {
    const isOfForm = (one: Element) => contains(form, one) || known.has(one);
    return complaints(form).filter((one) => !standing.has(one) || (isLast && isOfForm(one)));
  };

  const judge = (sent: Sent, isLast: boolean): void => {
    if (signal.aborted || !open.includes(sent)) return;
    const said = against(sent, isLast);
    const isTaken = said.length === 0 && !hasGoneOn(sent.asked);
    if (!isTaken || isLast) open = open.filter((one) => one !== sent);
    if (isTaken) return;
    for (const one of said) known.add(one);
    onRefused(sent.stepId);
  };

  return {
    attend({ sightings, elements }) {
      const shown = sightings.flatMap(({ key, facts }) => (facts.form && elements.get(key)) || []);
      const fresh = new Set(shown.map(formOf).filter((form) => !met.has(form)));
      // Asked once for all: it goes through the whole page.
      const boxes = [...fresh].slice(0, 1).flatMap((form) => boxesAround(form));
      for (const form of fresh) {
        met.add(form);
        for (const one of complaintsAbout(form, boxes)) usual.add(one);
      }
    },
    sent(element, stepId) {
      const form = formOf(element);
      const standing = new Set(complaints(form));
      const sent = { form, stepId, at: performance.now(), standing, asked: whatIsAsked(form) };
      open = [...open.filter((one) => one.stepId !== stepId), sent];
      LOOKS_AFTER_MS.forEach((after, index) => {
        const isLast = index === LOOKS_AFTER_MS.length - 1;
        setTimeout(() => judge(sent, isLast), after);
      });
    },
    look() {
      for (const sent of open) judge(sent, false);
    },
    act(path) {
      for (const sent of open) {
        const isTouched = path.includes(sent.form) && performance.now() - sent.at > SAME_ACT_MS;
        judge(sent, isTouched);
      }
    },
  };
}

/** A sighting's element may be a part of its form. */
const formOf = (element: Element): Element => closest(element, 'form') ?? element;
