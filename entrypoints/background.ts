import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '@/lib/messages/answer';
import { succeed } from '@/lib/model/result';
import { BOOKINGS_ALARM, superviseBookings } from '@/lib/record/bookings';
import { edits } from '@/lib/record/edits';
import { judging } from '@/lib/record/judging';
import { forgetEverything, tidyUp } from '@/lib/record/keep';
import { log } from '@/lib/record/log';
import { onNotices } from '@/lib/record/notices';
import { cancelPage, endLeftOver } from '@/lib/record/page-progress';
import { pictureByItself, picturePage } from '@/lib/record/page-shot';
import { checkOnPhone, closeLeftOver } from '@/lib/record/phone-check';
import { takePicture } from '@/lib/record/pictures';
import { addPrivate, choosePrivate, setPrivate } from '@/lib/record/private-parts';
import { redactPicture } from '@/lib/record/redact';
import { onReply } from '@/lib/record/replies';
import { SCOUT_ALARM, startScout, stopScout, superviseScouts } from '@/lib/record/scout';
import { addSeen, showOnPage, snapshot } from '@/lib/record/seen';
import { acceptLosses, findLossesOnce, keepSentinel } from '@/lib/record/sentinel';
import { beginSession, watchStart } from '@/lib/record/session';
import { drainJournal, onStep } from '@/lib/record/steps';
import { enterPage, onReport } from '@/lib/record/stops';
import { bringForward, bringWindowForward, leaveTab, moveTab, openTab, proveTab } from '@/lib/record/tabs';
import { vocabularyFor } from '@/lib/record/vocabulary';
import { superviseWaits, WAITS_ALARM } from '@/lib/record/wait-watch';
import { clocks, onCameBack, onNoticeTap, onRefused } from '@/lib/record/waits';
import { finishWalk, pauseWalk, pauseWithoutPermission, resumeWalk, startWalk } from '@/lib/record/walks';
import { db, keepReserve } from '@/lib/store/db';
import { changeSettings } from '@/lib/store/settings';
import { walkInTab } from '@/lib/store/walks';

/** All listeners are registered in the first turn: the event that wakes the worker is delivered once. */
export default defineBackground(() => {
  // A journal that cannot be read now is read at the next wake; messages must not wait for it.
  const ready = beginSession(watchStart())
    .then(() => drainJournal())
    .then(endLeftOver)
    .then(closeLeftOver)
    .catch(() => undefined);
  /** Events of tabs are taken one after the other: closing one may bring another to the front. */
  const inTurn = (act: () => Promise<unknown>) => {
    turns = turns.then(act).catch(() => undefined);
  };
  let turns: Promise<unknown> = ready;
  void ready.then(() => tidyUp()).then(keepReserve);
  keepSentinel();
  // Badge and alarm follow from the database: Firefox forgets both with the session.
  void ready.then(superviseWaits);
  void ready.then(superviseBookings);
  onNotices({
    onButton: (...tap) => void ready.then(() => onNoticeTap(...tap)),
    onOpen: openWaiting,
    onCancelled: (touchpointId) =>
      void ready.then(() => judging.cancelBooking({ touchpointId, isCancelled: true })),
    onOpenBookings: openBookings,
  });
  answer(
    {
      report: (report, sender) =>
        onReport(report, { tabId: sender.tab?.id, frameId: sender.frameId ?? 0, url: sender.url }),
      step: (step, sender) => onStep(step, sender.tab?.id),
      reply: (reply, sender) => onReply(reply, sender.tab?.id),
      refused: onRefused,
      cameBack: onCameBack,
      vocabulary: vocabularyFor,
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
      markPrivate: addPrivate,
      setPrivate,
      redactPicture,
      showOnPage,
      catchUp: async () => {
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
    },
    ready,
  );

  browser.action.onClicked.addListener(openPanel);
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    // "loading" is told when the new document is committed; "complete" catches frames that came meanwhile.
    if (status !== undefined || url !== undefined) inTurn(() => entered(tabId));
  });
  browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
    if (id !== undefined) inTurn(() => openTab(id, openerTabId));
  });
  browser.tabs.onActivated.addListener(({ tabId }) => inTurn(() => bringForward(tabId)));
  browser.windows?.onFocusChanged.addListener((windowId) => inTurn(() => bringWindowForward(windowId)));
  browser.tabs.onRemoved.addListener((tabId) => inTurn(() => leaveTab(tabId)));
  browser.tabs.onReplaced?.addListener((added, removed) => inTurn(() => moveTab(removed, added)));
  browser.permissions.onRemoved.addListener(() => inTurn(pauseWithoutPermission));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SCOUT_ALARM) void superviseScouts();
    if (name === WAITS_ALARM) void ready.then(superviseWaits);
    if (name === BOOKINGS_ALARM) void ready.then(superviseBookings);
  });
});

async function entered(tabId: number): Promise<void> {
  const walk = await walkInTab(tabId);
  if (!walk || !(await proveTab(walk, tabId))) return;
  await enterPage(walk, tabId);
  // The page that was left may have told the journal only.
  await drainJournal(IN_FLIGHT_MS);
}

/** A step younger than this may still come by message, with more to tell than the journal knows. Milliseconds. */
const IN_FLIGHT_MS = 5_000;

/** The list of all that is waited for stands at the top of the library. */
function openWaiting(): void {
  void browser.tabs.create({ url: `${location.origin}/app.html` });
}

/** The bookings to cancel stand on the page of what is fair. */
function openBookings(): void {
  void browser.tabs.create({ url: `${location.origin}/app.html#/fair` });
}

/** The click grants activeTab as well, so that a refused permission still leaves this tab open to us. */
function openPanel(tab: { windowId: number }): void {
  // Must be called before any await, or the click no longer counts.
  if (import.meta.env.FIREFOX) {
    void (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
    return;
  }
  void browser.sidePanel.open({ windowId: tab.windowId });
}
