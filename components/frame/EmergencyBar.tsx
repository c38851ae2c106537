import type { ComponentChildren } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import { useEscape } from '@/components/controls/use-escape';
import { DangerSheet } from '@/components/quick-dial/DangerSheet';
import type { Dialing } from '@/components/quick-dial/dialing';
import { QuickDial } from '@/components/quick-dial/QuickDial';
import { dialAddress, fixedNumber } from '@/lib/directory/emergency';
import { text } from '@/locales/text';

type Sheet = 'none' | 'danger' | 'numbers';

interface EmergencyBarProps {
  dialing: Dialing;
  /** Beneath the numbers that matter first. */
  more?: ComponentChildren;
  /** What stands beside the button for danger, where the numbers are on the screen already. */
  children?: ComponentChildren;
}

/** Danger, and Veilig Thuis: at the same place in every screen, whatever state Naast is in. */
export function EmergencyBar({ dialing, more, children }: EmergencyBarProps) {
  const [sheet, setSheet] = useState<Sheet>('none');
  const bar = useRef<HTMLElement>(null);
  const toggle = (wanted: Sheet) => setSheet(sheet === wanted ? 'none' : wanted);
  const close = useCallback(() => {
    bar.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus(); // back to what opened the sheet
    setSheet('none');
  }, []);
  useEscape(sheet !== 'none', close);
  // What is opened for writing must not be covered by the sheet.
  const inFront: Dialing = {
    ...dialing,
    onWrite(about) {
      setSheet('none');
      dialing.onWrite(about);
    },
  };
  const veiligThuis = fixedNumber('veilig-thuis');
  // A computer seldom dials: the number, its code for the phone and the way to write the call down come along.
  const callVeiligThuis = () => {
    dialing.onCall(veiligThuis);
    setSheet('numbers');
  };
  return (
    <footer class="emergency" ref={bar}>
      {sheet === 'danger' && <DangerSheet dialing={dialing} onWrite={() => inFront.onWrite('danger')} />}
      {sheet === 'numbers' && (
        <section class="sheet" aria-label={text('dial.title')}>
          <QuickDial dialing={inFront} />
          {more}
        </section>
      )}
      <nav aria-label={text('dial.urgent')}>
        <button type="button" class="call danger" aria-expanded={sheet === 'danger'} onClick={() => toggle('danger')}>
          <Icon name="alert" />
          <span>
            {text('dial.danger')} <b>112</b>
          </span>
        </button>
        {children ?? (
          <>
            <a class="call" href={dialAddress(veiligThuis)} onClick={callVeiligThuis}>
              <Icon name="phone" />
              <span>
                Veilig Thuis <b>{veiligThuis.shown}</b>
              </span>
            </a>
            <button
              type="button"
              class="call more"
              aria-expanded={sheet === 'numbers'}
              onClick={() => toggle('numbers')}
            >
              {sheet === 'numbers' ? text('dial.close') : text('dial.more')}
            </button>
          </>
        )}
      </nav>
    </footer>
  );
}
