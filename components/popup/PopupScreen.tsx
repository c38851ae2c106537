import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { QuickDial } from '@/components/quick-dial/QuickDial';
import { text } from '@/locales/text';

interface PopupScreenProps {
  onCopy: (text: string) => Promise<boolean>;
  onOpen: () => Promise<boolean>;
}

/** Quick-dial first, the panel second. */
export function PopupScreen({ onCopy, onOpen }: PopupScreenProps) {
  const [failed, setFailed] = useState(false);
  return (
    <main class="popup">
      <h1 class="brand">Naast</h1>
      <QuickDial onCopy={onCopy} />
      <Button look="plain" icon="place" wide onClick={() => void onOpen().then((opened) => setFailed(!opened))}>
        {text('dial.open-panel')}
      </Button>
      {failed && <Message tone="problem">{text('dial.panel-failed')}</Message>}
    </main>
  );
}
