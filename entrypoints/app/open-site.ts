import { browser } from 'wxt/browser';

// Known before any click: a side panel opens only in the click itself, which leaves no time to ask.
let windowId: number | undefined;
void browser.windows.getCurrent().then((current) => {
  windowId = current.id;
});

/** Firefox's own panel, which the types of the other browsers do not know. */
interface WithSidebar {
  sidebarAction: { open(): Promise<void> };
}

/** Opens a site in a new tab and the side panel beside it. Call it in a click, before anything is awaited. */
export function openSite(url: string): void {
  void openPanel()?.catch(() => undefined);
  void browser.tabs.create({ url });
}

function openPanel(): Promise<void> | undefined {
  if (import.meta.env.FIREFOX) return (browser as unknown as WithSidebar).sidebarAction.open();
  return windowId === undefined ? undefined : browser.sidePanel.open({ windowId });
}
