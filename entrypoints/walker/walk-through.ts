import { Slices } from '@/lib/detect/slices';
import { isOrphan } from '@/lib/messages/ask';
import type { Grip } from '@/lib/messages/hand';
import type { JournalEntry } from '@/lib/messages/page-calls';
import { type Act, watchActs } from '@/lib/page/acts';
import { watchComings } from '@/lib/page/comings';
import { ownGlobal } from '@/lib/page/own-global';
import { watch } from '@/lib/page/watch';
import { makeAnswersTold } from './answers-told';
import { tellWhatCame } from './came-back';
import { explain, sentAgain } from './explain';
import { makeGrip } from './grip';
import { makeLateListener } from './late-listener';
import { makeLooker } from './look';
import { makePictures } from './pictures';
import { makeReporter } from './report';
import { newStop } from './stop-told';
import { tellStep } from './tell-step';
import type { Use } from './use';
import { makeUses, SAME_USE_MS } from './uses';

/** Walks through one document until it is left: looks, reports, notes each use, asks for pictures. */
export function walkThrough(walkId: string): Grip {
  const isTop = window === window.top;
  const ended = new AbortController();
  const { signal } = ended;
  let stop = newStop();
  const marks = isTop
    ? ownGlobal('touchtrailMarks')?.((steps) => new Slices({ signal }).run(steps))
    : undefined;
  /** The user points at something for us: no step of the walk. */
  let isChoosing = false;
  const uses = makeUses();
  const answers = makeAnswersTold(walkId);
  /** An act on something not yet recognised; judged again by the next scan, because the page may just have changed. */
  let unexplained: Act | undefined;
  let last: Use | undefined;
  /** Keys seen so far on this stop: something new in sight is worth a picture that shows it. */
  let keys = new Set<string>();
  const reporter = makeReporter({
    walkId,
    isTop,
    stop: () => stop,
    marks: () => marks?.read(),
    onEnd: () => hand.leave(),
    onUnheard: () => looker.again(),
    onAwaits: (awaits) => listener.await(awaits),
  });

  /**
   * Forms that the server sent back, or their next step. In a page that became another without a load nothing was sent,
   * and what a form complains of once it was used is about that use.
   */
  let cameBack: ReturnType<typeof tellWhatCame> | undefined = tellWhatCame(walkId);

  const looker = makeLooker(async (seen, round) => {
    if (seen.sightings.some(({ key }) => !keys.has(key))) moved.stir();
    keys = new Set([...keys, ...seen.elements.keys()]);
    const late = unexplained;
    unexplained = undefined;
    if (late && Date.now() - late.at < SAME_USE_MS) await onAct(late);
    const attended = listener.attend(seen);
    listener.look();
    const ofStop = stop.id;
    await marks?.count(round);
    if (ofStop !== stop.id) return;
    await reporter.report(seen, round);
    await attended;
    cameBack?.(round, listener.formsThatCame(seen));
  }, signal);

  const onRefused = (stepId: string): void => {
    uses.refuse(stepId);
    answers.refused(stepId);
  };
  const listener = makeLateListener({ onHeard: answers.heard, onRefused }, signal);

  /** The address became another page without a load. */
  const begin = (): void => {
    cameBack = undefined;
    stop = newStop();
    marks?.begin();
    keys = new Set();
    enter();
  };

  const enter = (): void => {
    // The page is a stop as soon as it is entered, even when it is left before anything could be looked at.
    if (isTop) void reporter.report({}, 0);
    looker.begin();
    moved.stir();
  };

  const onAct = async (act: Act): Promise<void> => {
    // The extension was updated or removed under us: whoever replaced us walks on.
    if (isOrphan()) return hand.leave();
    const movedAt = moved.movedAt();
    if (isChoosing) return;
    listener.act(act.path);
    moved.stir();
    looker.again();
    const used = (await explain(act, looker, movedAt, signal)) ?? sentAgain(last, act);
    if (!used) {
      unexplained ??= act;
      return;
    }
    last = used;
    const isFresh = movedAt < pictures.takenAt();
    const use = { key: used.sighting.key, target: used.target, act: used.act, at: act.at };
    const id = uses.count(use);
    if (id === undefined) return;
    const page = isTop ? { stopId: stop.id, url: stop.url } : { stopId: reporter.outerStop() };
    const entry: JournalEntry = { id, walkId, ...use, ...page };
    const told = tellStep(entry, used, { isTop, isFresh });
    cameBack = undefined;
    const form = used.act === 'submit' ? used.element : undefined;
    if (used.act !== 'click') listener.sent({ stepId: entry.id, isMessage: used.act === 'message', form });
    answers.after(told.then((awaits) => awaits && listener.await(awaits)));
  };

  const pictures = makePictures({
    walkId,
    /** Nothing is pictured of a frame by itself, nor while the user points at something for us. */
    stopId: () => (isTop && !isChoosing && document.visibilityState === 'visible' ? stop.id : undefined),
    onMissed: () => moved.stir(),
  });
  const aim = (): void => {
    if (moved.movedAt() >= pictures.takenAt()) void pictures.ask('aim');
  };

  const onSettled = (): void => {
    listener.look();
    void pictures.ask('settled');
  };
  const moved = watch(window, { onChange: looker.again, onSettled, onRoute: begin }, signal);
  watchActs(window, (act) => void onAct(act), aim, signal);

  const hand = makeGrip({
    walkId,
    stopId: () => (isTop ? stop.id : undefined),
    elements: () => looker.seen()?.elements ?? new Map(),
    choosing(is) {
      isChoosing = is;
    },
    onLeave: () => ended.abort(),
  });
  watchComings({ onThere: enter, onBack: begin, onPointerGone: looker.again }, signal);
  return hand;
}
