import type { Handlers } from '@/lib/messages/answer';
import { succeed } from '@/lib/model/result';
import { clocks } from '@/lib/record/clocks';
import { edits } from '@/lib/record/edits';
import { enterAll } from '@/lib/record/enter-page';
import { bringListener } from '@/lib/record/inject';
import { judging } from '@/lib/record/judging';
import { forgetEverything } from '@/lib/record/keep';
import { log } from '@/lib/record/log';
import { cancelPage } from '@/lib/record/page-progress';
import { pictureByItself, picturePage } from '@/lib/record/page-shot';
import { checkOnPhone } from '@/lib/record/phone-check';
import { takePicture } from '@/lib/record/pictures';
import { addPrivate, choosePrivate, setPrivate } from '@/lib/record/private-parts';
import { redactPicture } from '@/lib/record/redact';
import { onCameBack, onRefused } from '@/lib/record/refusals';
import { onReply } from '@/lib/record/replies';
import { startScout, stopScout } from '@/lib/record/scout';
import { addSeen, showOnPage, snapshot } from '@/lib/record/seen';
import { acceptLosses, findLossesOnce } from '@/lib/record/sentinel';
import { drainJournal, IN_FLIGHT_MS, onStep } from '@/lib/record/steps';
import { onReport } from '@/lib/record/stops';
import { fromItsTab } from '@/lib/record/tabs';
import { vocabularyFor } from '@/lib/record/vocabulary';
import { finishWalk, pauseWalk, resumeWalk, startWalk } from '@/lib/record/walks';
import { db } from '@/lib/store/db';
import { changeSettings } from '@/lib/store/settings';

/** What is done when a page or a screen asks. */
export const handlers: Handlers = {
  report: (report, sender) =>
    onReport(report, { tabId: sender.tab?.id, frameId: sender.frameId ?? 0, url: sender.url }),
  step: (step, sender) => onStep(step, sender.tab?.id),
  reply: (reply, sender) => onReply(reply, sender.tab?.id),
  refused: fromItsTab(onRefused),
  cameBack: fromItsTab(onCameBack),
  vocabulary: vocabularyFor,
  bringListener: (_, sender) => bringListener(sender.tab?.id, sender.frameId ?? 0),
  picture: async ({ walkId, moment, stopId }, sender) => {
    const walk = await db.walks.get(walkId);
    if (walk?.state !== 'walking' || walk.tabId !== sender.tab?.id) return succeed({ isPictured: false });
    const taken = await takePicture(walk, moment, stopId);
    if (taken.ok && moment === 'settled') void pictureByItself(walkId, stopId);
    return succeed({ isPictured: taken.ok });
  },
  startWalk,
  pauseWalk,
  resumeWalk,
  finishWalk,
  startScout,
  stopScout,
  addSeen: (asked) => addSeen(asked),
  snapshot,
  picturePage,
  cancelPage,
  choosePrivate,
  markPrivate: fromItsTab(addPrivate),
  setPrivate,
  redactPicture,
  showOnPage,
  catchUp: async () => {
    await enterAll();
    await drainJournal(IN_FLIGHT_MS);
    return succeed(null);
  },
  findLosses: async ({ salvagedName }) => succeed({ losses: await findLossesOnce(salvagedName) }),
  acceptLosses: async ({ walkIds }) => {
    await acceptLosses(walkIds);
    return succeed(null);
  },
  checkOnPhone,
  ...edits,
  ...clocks,
  ...log,
  changeSettings: async (change) => {
    const changed = await changeSettings(change);
    return changed.ok ? succeed(null) : changed;
  },
  forgetEverything,
  ...judging,
};
