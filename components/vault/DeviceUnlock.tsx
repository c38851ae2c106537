import { Button } from '@/components/controls/Button';
import type { Gate } from '@/lib/app/gate';
import { text } from '@/locales/text';

interface DeviceUnlockProps {
  gate: Gate;
  vaultId: string;
  onRefused: (reason: LocaleKey) => void;
}

/** Opens the vault with this device, where one was added. Always beside the passphrase: a device that does not know you is no dead end. */
export function DeviceUnlock({ gate, vaultId, onRefused }: DeviceUnlockProps) {
  const vault = gate.vaults.value.find(({ id }) => id === vaultId);
  if (!gate.ways.canUseDevice.value || !vault?.device) return null;
  async function unlock(): Promise<void> {
    const refused = await gate.unlockWithDevice(vaultId);
    if (refused) onRefused(`refusal.${refused}`);
  }
  return (
    <Button wide busy={gate.busy.value} onClick={() => void unlock()}>
      {text('device.open')}
    </Button>
  );
}
