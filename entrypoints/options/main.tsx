/** The options page: only what may stand in clear. */
import '@/components/style/all.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsScreen } from '@/components/options/OptionsScreen';
import { showSettings } from '@/components/show-settings';
import { onClearSettings, readClearSettings, writeClearSettings } from '@/lib/messages/clear-settings';
import { openPanel } from '@/lib/messages/open-panel';

/** Firefox only; WXT's types are Chromium's. */
type FirefoxCommands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

const root = document.getElementById('root');
if (!root) throw new Error('options/index.html has no #root');

const settings = signal(await readClearSettings());
effect(() => void showSettings(settings.value, async () => (await import('@/locales/en.yml')).default));

onClearSettings(() => void readClearSettings().then((read) => (settings.value = read)));

// Known before the click: the panel may only be opened before anything is awaited.
const { id: windowId = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent();
const failed = signal(false);

const names = ['open-panel', 'mark-signal', 'quick-hide'] as const;

async function shortcuts() {
  const known = await browser.commands.getAll();
  return names.map((name) => ({ name, key: known.find((command) => command.name === name)?.shortcut ?? '' }));
}

/** A link cannot lead to a page of the browser itself; each browser has its own door. */
async function changeShortcuts(): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser.commands as FirefoxCommands).openShortcutSettings?.();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

render(
  <OptionsScreen
    settings={settings}
    onChange={(part) => void writeClearSettings(part)}
    onPanel={() => void openPanel(windowId).then((opened) => (failed.value = !opened))}
    failed={failed}
    shortcuts={await shortcuts()}
    onShortcuts={() => void changeShortcuts()}
    version={browser.runtime.getManifest().version}
  />,
  root,
);
