/** The page behind the toolbar icon: whom to call, then the panel. Needs no vault and no set-up. */
import '@/components/style/all.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupScreen } from '@/components/popup/PopupScreen';
import { showSettings } from '@/components/show-settings';
import { readClearSettings } from '@/lib/messages/clear-settings';
import { copy } from '@/lib/messages/copy';
import { openPanel } from '@/lib/messages/open-panel';

const root = document.getElementById('root');
if (!root) throw new Error('popup/index.html has no #root');

// Known before the click: the panel may only be opened before anything is awaited.
const [settings, { id: windowId }] = await Promise.all([readClearSettings(), browser.windows.getCurrent()]);
await showSettings(settings, async () => (await import('@/locales/en.yml')).default);

async function open(): Promise<boolean> {
  const opened = await openPanel(windowId ?? browser.windows.WINDOW_ID_CURRENT);
  if (opened) window.close();
  return opened;
}

render(<PopupScreen onCopy={copy} onOpen={open} />, root);
