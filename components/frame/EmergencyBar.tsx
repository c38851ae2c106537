import { useState } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import { QuickDial } from '@/components/quick-dial/QuickDial';
import { dialAddress, find } from '@/lib/directory/directory';
import { text } from '@/locales/text';

/** 112 and Veilig Thuis, at the same place in every screen, whatever state Naast is in. */
export function EmergencyBar({ onCopy }: { onCopy: (text: string) => Promise<boolean> }) {
  const [open, setOpen] = useState(false);
  return (
    <footer class="emergency">
      {open && (
        <section class="sheet" aria-label={text('dial.title')}>
          <QuickDial onCopy={onCopy} />
        </section>
      )}
      <nav aria-label={text('dial.urgent')}>
        <a class="call danger" href={dialAddress(find('112'))}>
          <Icon name="phone" />
          <span>
            {text('dial.danger')} <b>112</b>
          </span>
        </a>
        <a class="call" href={dialAddress(find('veilig-thuis'))}>
          <Icon name="phone" />
          <span>
            Veilig Thuis <b>{find('veilig-thuis').shown}</b>
          </span>
        </a>
        <button type="button" class="call more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? text('dial.close') : text('dial.more')}
        </button>
      </nav>
    </footer>
  );
}
