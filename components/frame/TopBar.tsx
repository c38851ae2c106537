import { Button, IconButton } from '@/components/controls/Button';
import type { Gate } from '@/lib/app/gate';
import { text } from '@/locales/text';

/** The neutral name, quick hide, settings, and the lock: always in reach, in every screen. */
export const TopBar = ({ gate, onHelp }: { gate: Gate; onHelp: () => void }) => (
  <header class="top-bar">
    <span class="brand">Naast</span>
    <IconButton icon="help" label={text('help.title')} onClick={onHelp} />
    <IconButton icon="hide" label={text('hide.hide')} onClick={gate.hiding.hide} />
    {gate.phase.value === 'open' && (
      <>
        {!gate.settings.value.sharing && (
          <IconButton
            icon="screen"
            label={text('sharing.start')}
            onClick={() => void gate.setSetting({ sharing: true })}
          />
        )}
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
