/**
 * The page menu, the shortcuts, and opening the panel. Keeps no state: it may be stopped at any moment.
 */
import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { TextRequest } from '@/lib/host/page-api';
import { channelName, type Announcement } from '@/lib/messages/announcements';
import { onClearSettings, readClearSettings } from '@/lib/messages/clear-settings';
import { openHideCall } from '@/lib/messages/hide-call';
import { openPanel } from '@/lib/messages/open-panel';
import { pageReplySchemas } from '@/lib/messages/page-replies';
import { onReminder } from '@/lib/messages/reminder-day';
import { ring, setAlarm } from '@/lib/messages/remind';
import { witness } from '@/lib/messages/testimonies';
import { addWaiting } from '@/lib/messages/waiting-captures';
import { readFromMenu, readInPage } from '@/lib/messages/marked-text';
import { putInInbox } from '@/lib/vault/put-in-inbox';
import type { Capture } from '@/lib/vault/vault';
import { markLabels, reminderWords } from '@/locales/menu';

const menuItem = 'mark-signal';

/** The only item of ours: a second one would push it into a submenu (design §6.15). */
async function drawMenu(): Promise<void> {
  const { language } = await readClearSettings();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: menuItem, title: markLabels[language], contexts: ['selection'] });
}

/** What a frame says is selected; nothing where the browser lets nobody ask (a PDF, a page of its own). */
async function ask(tabId: number, frameId: number, said: string) {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: ['/page-text.js'] });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: (request: TextRequest) => globalThis.naastText?.(request),
      args: [{ ask: 'capture', said } satisfies TextRequest],
    });
    return pageReplySchemas.capture.safeParse(answer?.result).data;
  } catch {
    return undefined;
  }
}

/** The literal selection, and the page as the professional sees it: that of the top frame, whatever frame was marked. */
async function selectionIn(tabId: number, frameId: number, said: string) {
  const [marked, top] = await Promise.all([ask(tabId, frameId, said), frameId === 0 ? undefined : ask(tabId, 0, said)]);
  const page = (top ?? marked)?.page;
  const read = marked?.text.trim() ? readInPage(marked) : readFromMenu(said, import.meta.env.FIREFOX);
  return { ...read, ...(page ? { page } : {}) };
}

function announce(announcement: Announcement): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(announcement);
  channel.close();
}

/** Seals the selection to the vault's inbox at once, or lets it wait in memory when there is no single vault. */
async function capture(tab: Browser.tabs.Tab, frameId: number, said: string): Promise<void> {
  if (tab.id === undefined) return;
  const selection = await selectionIn(tab.id, frameId, said);
  if (selection.text.trim() === '') {
    announce({ type: 'nothing-marked', windowId: tab.windowId });
    return;
  }
  const item: Capture = {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    windowId: tab.windowId,
    ...selection,
  };
  if ((await putInInbox(item, { witness })) === 'no-single-vault') await addWaiting(item);
  announce({ type: 'captured', windowId: tab.windowId });
}

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void drawMenu());
  browser.runtime.onStartup.addListener(() => void drawMenu());
  onClearSettings(() => void drawMenu());
  browser.runtime.onInstalled.addListener(() => void setAlarm());
  browser.runtime.onStartup.addListener(() => void setAlarm());
  onReminder(() => void setAlarm());
  onClearSettings(() => void setAlarm());
  browser.alarms.onAlarm.addListener(() => void ring(reminderWords));
  browser.notifications.onClicked.addListener((id) => void browser.notifications.clear(id));
  // Firefox reloads an extension the moment an update is there, in the middle of a sentence, unless somebody listens.
  browser.runtime.onUpdateAvailable.addListener(() => undefined);

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== menuItem || !tab) return;
    void openPanel(tab.windowId); // before any await: the browser allows it only inside the click itself
    void capture(tab, info.frameId ?? 0, info.selectionText ?? '');
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'quick-hide') return openHideCall().send();
    if (!tab) return;
    void openPanel(tab.windowId);
    if (command === menuItem) void capture(tab, 0, '');
  });
});
