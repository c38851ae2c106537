/** Opening the panel: Chromium calls it a side panel, Firefox a sidebar. One place that knows the difference. */
import { browser } from 'wxt/browser';

/** What Firefox has and Chromium's types do not know. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel of a window. Must be called inside a click, a menu choice or a shortcut, before anything is awaited:
 * otherwise the browser refuses. Resolves to whether it opened.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    const { sidebarAction }: WithSidebar = browser as WithSidebar;
    if (sidebarAction) await sidebarAction.open();
    else await browser.sidePanel.open({ windowId });
    return true;
  } catch {
    return false;
  }
}
