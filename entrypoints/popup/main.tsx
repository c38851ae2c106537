/** The page behind the toolbar icon: whom to call, then the panel. Needs no vault and no set-up. */
import '@/components/style/all.css';
import { signal } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { browser } from 'wxt/browser';
import type { RegionFinderProps } from '@/components/directory/RegionFinder';
import { PopupScreen } from '@/components/popup/PopupScreen';
import { showSettings } from '@/components/show-settings';
import type { About } from '@/lib/app/call';
import { readClearSettings, writeClearSettings } from '@/lib/messages/clear-settings';
import { askToWrite, onCallChange, readCall } from '@/lib/messages/current-call';
import { openPanel } from '@/lib/messages/open-panel';
import { createDialing } from './call-door';

const root = document.getElementById('root');
if (!root) throw new Error('popup/index.html has no #root');

// Known before the click: the panel may only be opened before anything is awaited.
const [settings, { id: windowId = browser.windows.WINDOW_ID_CURRENT }, running] = await Promise.all([
  readClearSettings(),
  browser.windows.getCurrent(),
  readCall(),
]);
await showSettings(settings, async () => (await import('@/locales/en.yml')).default);

async function open(): Promise<boolean> {
  const opened = await openPanel(windowId);
  if (opened) window.close();
  return opened;
}

/** The panel is opened first: a browser allows it only inside the click itself. It finds what is asked of it. */
async function openForm(about: About): Promise<void> {
  const opening = openPanel(windowId);
  await askToWrite(about, windowId);
  failed.value = !(await opening);
  if (!failed.value) window.close();
}

const failed = signal(false);
const { call, dialing } = createDialing(running, (about) => void openForm(about));
onCallChange(() => void readCall().then((now) => (call.value = now)));

const region = signal(settings.region);
const MoreNumbers = signal<ComponentType<RegionFinderProps> | undefined>(undefined);

function chooseRegion(id: string): void {
  region.value = id;
  void writeClearSettings({ region: id });
}

render(
  <PopupScreen
    dialing={dialing}
    failed={failed}
    onOpen={() => void open().then((opened) => (failed.value = !opened))}
    MoreNumbers={MoreNumbers}
    region={region}
    onRegion={chooseRegion}
  />,
  root,
);
// Only now: the numbers that matter most stand there already.
requestAnimationFrame(
  () => void import('@/components/directory/MoreNumbers').then((more) => (MoreNumbers.value = more.MoreNumbers)),
);
