import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '@/lib/messages/answer';
import { bePresent } from '@/lib/messages/presence';
import { pauseWithoutPermission } from '@/lib/record/access';
import { BOOKINGS_ALARM, superviseBookings } from '@/lib/record/bookings';
import { onNoticeTap } from '@/lib/record/clocks';
import { enterAll, enterTab, PAGES_ALARM } from '@/lib/record/enter-page';
import { judging } from '@/lib/record/judging';
import { tidyUp } from '@/lib/record/keep';
import { onNotices } from '@/lib/record/notices';
import { endLeftOver } from '@/lib/record/page-progress';
import { closeLeftOver } from '@/lib/record/phone-check';
import { SCOUT_ALARM, superviseScouts } from '@/lib/record/scout';
import { keepSentinel } from '@/lib/record/sentinel';
import { beginSession, watchStart } from '@/lib/record/session';
import { drainJournal } from '@/lib/record/steps';
import { bringForward, bringWindowForward, leaveTab, moveTab, openTab } from '@/lib/record/tabs';
import { beginTurns, inTurn } from '@/lib/record/turns';
import { superviseWaits, WAITS_ALARM } from '@/lib/record/wait-watch';
import { tellOfAll } from '@/lib/store/db';
import { keepReserve } from '@/lib/store/reserve';
import { openBookings, openPanel, openWaiting } from './doors';
import { handlers } from './handlers';

/** All listeners are registered in the first turn: the event that wakes the worker is delivered once. */
export default defineBackground(() => {
  // A journal that cannot be read now is read at the next wake; messages must not wait for it.
  const ready = beginSession(watchStart())
    .then(() => drainJournal())
    .then(endLeftOver)
    .then(closeLeftOver)
    .catch(() => undefined);
  beginTurns(ready);
  // After the events that woke the background, which may say that a tab has another id now.
  void ready.then(enterAll);
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
  answer(handlers, ready);
  bePresent();
  void ready.then(tellOfAll);

  browser.action.onClicked.addListener(openPanel);
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    // "loading" is told when the new document is committed; "complete" catches frames that came meanwhile.
    if (status !== undefined || url !== undefined) void enterTab(tabId);
  });
  browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
    if (id !== undefined) void inTurn(() => openTab(id, openerTabId));
  });
  browser.tabs.onActivated.addListener(({ tabId }) => void inTurn(() => bringForward(tabId)));
  browser.windows?.onFocusChanged.addListener((windowId) => void inTurn(() => bringWindowForward(windowId)));
  browser.tabs.onRemoved.addListener((tabId) => void inTurn(() => leaveTab(tabId)));
  browser.tabs.onReplaced?.addListener((added, removed) => void inTurn(() => moveTab(removed, added)));
  browser.permissions.onRemoved.addListener(() => void inTurn(pauseWithoutPermission));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PAGES_ALARM) void enterAll();
    if (name === SCOUT_ALARM) void superviseScouts();
    if (name === WAITS_ALARM) void ready.then(superviseWaits);
    if (name === BOOKINGS_ALARM) void ready.then(superviseBookings);
  });
});
