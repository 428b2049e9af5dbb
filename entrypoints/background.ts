import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '@/lib/messages/answer';
import { succeed } from '@/lib/model/result';
import { edits } from '@/lib/record/edits';
import { forgetEverything, tidyUp } from '@/lib/record/keep';
import { takePicture } from '@/lib/record/pictures';
import { SCOUT_ALARM, startScout, stopScout, superviseScouts } from '@/lib/record/scout';
import { addSeen, showOnPage, snapshot } from '@/lib/record/seen';
import { drainJournal, onStep } from '@/lib/record/steps';
import { enterPage, onReport } from '@/lib/record/stops';
import {
  beginSession,
  finishWalk,
  leaveTab,
  moveTab,
  pauseWalk,
  resumeWalk,
  startWalk,
} from '@/lib/record/walks';
import { db } from '@/lib/store/db';
import { changeSettings } from '@/lib/store/settings';
import { walkInTab } from '@/lib/store/walks';

/** All listeners are registered in the first turn: the event that wakes the worker is delivered once. */
export default defineBackground(() => {
  // A journal that cannot be read now is read at the next wake; messages must not wait for it.
  const ready = beginSession()
    .then(drainJournal)
    .catch(() => undefined);
  void ready.then(() => tidyUp());
  answer(
    {
      report: (report, sender) => onReport(report, sender.tab?.id, sender.frameId === 0),
      step: onStep,
      picture: async ({ walkId, moment, stopId }) => {
        const walk = await db.walks.get(walkId);
        if (walk?.state !== 'walking') return succeed({ isPictured: false });
        return succeed({ isPictured: (await takePicture(walk, moment, stopId)).ok });
      },
      startWalk,
      pauseWalk,
      resumeWalk,
      finishWalk,
      startScout,
      stopScout,
      addSeen: (asked) => addSeen(asked),
      snapshot,
      showOnPage,
      ...edits,
      changeSettings: async (change) => {
        const changed = await changeSettings(change);
        return changed.ok ? succeed(null) : changed;
      },
      forgetEverything,
    },
    ready,
  );

  browser.action.onClicked.addListener(openPanel);
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    // "loading" is told when the new document is committed; "complete" catches frames that came meanwhile.
    if (status !== undefined || url !== undefined) void ready.then(() => entered(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => void leaveTab(tabId));
  browser.tabs.onReplaced?.addListener((added, removed) => void moveTab(removed, added));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SCOUT_ALARM) void superviseScouts();
  });
});

async function entered(tabId: number): Promise<void> {
  const walk = await walkInTab(tabId);
  if (walk) await enterPage(walk);
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
