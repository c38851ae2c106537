import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

interface DeviceWayProps {
  app: App;
  /** The passphrase of now, as typed. */
  now: string;
  onRefused: (reason: LocaleKey | undefined) => void;
}

/** Opening with the device, beside the passphrase. Not there where the browser or the computer cannot do it. */
export function DeviceWay({ app, now, onRefused }: DeviceWayProps) {
  const { canUseDevice, hasDevice, setDevice } = app.ways;
  if (!canUseDevice.value && !hasDevice.value) return null;
  const wanted = !hasDevice.value;

  async function set(): Promise<void> {
    if (now === '') return onRefused('unlock.empty');
    const reason = await setDevice(app.vaultId, now, wanted);
    onRefused(reason && `refusal.${reason}`);
    if (!reason) app.say({ tone: 'done', key: wanted ? 'device.added' : 'device.removed' });
  }

  return (
    <>
      <p class="quiet-text">{text(wanted ? 'device.why' : 'device.has')}</p>
      <Button wide onClick={() => void set()}>
        {text(wanted ? 'device.add' : 'device.remove')}
      </Button>
    </>
  );
}
