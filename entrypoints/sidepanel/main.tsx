/** The panel: shows the gate at once; what an open vault needs is loaded while the passphrase is being typed. */
import '@/components/style/all.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel } from '@/components/Panel';
import { showSettings } from '@/components/show-settings';
import { createGate } from '@/lib/app/gate';
import { createQuickForms } from '@/lib/app/quick-form';
import { defaultSettings, onClearSettings, readClearSettings, writeClearSettings } from '@/lib/messages/clear-settings';
import { endCall, onCallChange, readCall, takeAsked } from '@/lib/messages/current-call';
import { openHideCall } from '@/lib/messages/hide-call';
import { openKeyChannel } from '@/lib/messages/key-channel';
import { witness } from '@/lib/messages/testimonies';
import { wrongTries } from '@/lib/messages/wrong-tries';
import { canUseDevice } from '@/lib/vault/device-available';
import { listVaults } from '@/lib/vault/list-vaults';
import type { Later } from '@/lib/vault/snapshot-keeper';
import type { VaultKeeper } from '@/lib/vault/ways';
import { createDialing } from '../popup/call-door';

const root = document.getElementById('root');
if (!root) throw new Error('sidepanel/index.html has no #root');

/** Made once: what one unlock learned of the storage, the next one knows too. */
let keeper: Promise<VaultKeeper> | undefined;
const loadKeeper = () =>
  (keeper ??= import('@/lib/vault/keeper').then(({ createBrowserKeeper }) =>
    createBrowserKeeper(undefined, { witness, later }),
  ));
const later: Later = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};
const loadOpen = () => Promise.all([import('./open-vault'), import('@/components/OpenScreens')]);
const loadEnglish = async () => (await import('@/locales/en.yml')).default;

const gate = createGate(
  {
    keeper: {
      list: () => listVaults(witness),
      create: async (passphrase) => (await loadKeeper()).create(passphrase),
      unlock: async (id, passphrase) => (await loadKeeper()).unlock(id, passphrase),
      hasCode: async (id) => (await loadKeeper()).hasCode(id),
      prepareCode: async (id, passphrase) => (await loadKeeper()).prepareCode(id, passphrase),
      changePassphrase: async (id, passphrase, next) => (await loadKeeper()).changePassphrase(id, passphrase, next),
      unlockWithCode: async (id, code, next) => (await loadKeeper()).unlockWithCode(id, code, next),
      prepareRenewal: async (id, passphrase, next) => (await loadKeeper()).prepareRenewal(id, passphrase, next),
      canUseDevice: () => canUseDevice(),
      hasDevice: async (id) => (await loadKeeper()).hasDevice(id),
      addDevice: async (id, passphrase) => (await loadKeeper()).addDevice(id, passphrase),
      removeDevice: async (id, passphrase) => (await loadKeeper()).removeDevice(id, passphrase),
      unlockWithDevice: async (id) => (await loadKeeper()).unlockWithDevice(id),
      admit: async (handover) => (await loadKeeper()).admit(handover),
      inspect: async (id) => (await loadKeeper()).inspect(id),
      recover: async (id, passphrase, how) => (await loadKeeper()).recover(id, passphrase, how),
    },
    settings: { read: readClearSettings, write: writeClearSettings, onChange: onClearSettings },
    openApp: async (vault, entered) => {
      const [{ openVault }, { OpenScreens }] = await loadOpen();
      show({ OpenScreens });
      return openVault(vault, entered);
    },
    suggestPassphrase: async () => (await import('@/lib/vault/generated-passphrase')).generatePassphrase(),
    tries: wrongTries,
    keyChannel: openKeyChannel(),
    hideCall: openHideCall(),
    isWaiting: async () =>
      (await import('@/lib/messages/waiting-captures')).readWaiting().then(({ length }) => length > 0),
    reload: () => browser.runtime.reload(),
    later,
    now: () => Date.now(),
  },
  defaultSettings,
);

const windowId = async () => (await browser.windows.getCurrent()).id;
const forms = createQuickForms(
  {
    keep: async (capture) => (await import('./keep-quick-form')).keepQuickForm(capture),
    readCall,
    endCall,
    windowId,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    later,
  },
  gate,
);
for (const event of ['blur', 'pagehide'] as const) window.addEventListener(event, () => void forms.keep());

const { call, dialing } = createDialing(undefined, (about) => void forms.begin(about));

/** What the popup asked for, in this window; and the clock that may have been started there. */
async function hearOfCall(): Promise<void> {
  call.value = await readCall();
  const own = await windowId();
  const asked = own === undefined ? undefined : await takeAsked(own);
  if (asked) await forms.begin(asked);
}

/** What was loaded since the panel was drawn first. */
const late: Pick<Parameters<typeof Panel>[0], 'OpenScreens' | 'MoreNumbers'> = { OpenScreens: undefined };

function show(loaded: Partial<typeof late> = {}): void {
  Object.assign(late, loaded);
  if (root) render(<Panel gate={gate} {...late} forms={forms} dialing={dialing} />, root);
}

// A bug in an action: what was typed is a draft by now, and the professional must know that something did not happen.
addEventListener('unhandledrejection', () => {
  gate.notice.value = { tone: 'problem', key: 'fatal.what-to-do' };
});
const started = gate.start(); // the storage answers while the frame is being drawn
effect(() => void showSettings(gate.settings.value, loadEnglish));
show();
await started;
onCallChange(() => void hearOfCall());
void hearOfCall();
requestIdleCallback(() => void Promise.all([loadKeeper(), loadOpen()]));
requestIdleCallback(() => void import('@/components/directory/MoreNumbers').then(show));
