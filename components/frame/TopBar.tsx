import { Button, IconButton } from '@/components/controls/Button';
import type { Gate } from '@/lib/app/gate';
import { text } from '@/locales/text';

/** The neutral name, settings, and the lock: always in reach, in every screen. */
export const TopBar = ({ gate }: { gate: Gate }) => (
  <header class="top-bar">
    <span class="brand">Naast</span>
    {gate.phase.value === 'open' && (
      <>
        <IconButton
          icon="settings"
          label={text('settings.title')}
          onClick={() => gate.app.value?.go({ screen: 'settings' })}
        />
        <Button icon="lock" look="quiet" label={text('lock.lock')} onClick={() => void gate.lock()}>
          {text('lock.lock')}
        </Button>
      </>
    )}
  </header>
);
