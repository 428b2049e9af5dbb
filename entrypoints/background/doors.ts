import { browser } from 'wxt/browser';

/** The list of all that is waited for stands at the top of the library. */
export function openWaiting(): void {
  void browser.tabs.create({ url: `${location.origin}/app.html` });
}

/** The bookings to cancel stand on the page of what is fair. */
export function openBookings(): void {
  void browser.tabs.create({ url: `${location.origin}/app.html#/fair` });
}

/** The click grants activeTab as well, so that a refused permission still leaves this tab open to us. */
export function openPanel(tab: { windowId: number }): void {
  // Must be called before any await, or the click no longer counts.
  if (import.meta.env.FIREFOX) {
    void (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
    return;
  }
  void browser.sidePanel.open({ windowId: tab.windowId });
}
