import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { Message } from '@/components/controls/Message';
import type { RegionFinderProps } from '@/components/directory/RegionFinder';
import { EmergencyBar } from '@/components/frame/EmergencyBar';
import type { Dialing } from '@/components/quick-dial/dialing';
import { QuickDial } from '@/components/quick-dial/QuickDial';
import { text } from '@/locales/text';

interface PopupScreenProps {
  dialing: Dialing;
  onOpen: () => void;
  /** The browser would not open the panel. */
  failed: ReadonlySignal<boolean>;
  /** The region and the other lines: loaded once the popup stands there. */
  MoreNumbers: ReadonlySignal<ComponentType<RegionFinderProps> | undefined>;
  region: ReadonlySignal<string>;
  onRegion: (id: string) => void;
}

/** The whole directory: Veilig Thuis first and under Enter, then what is rarer. The panel is one click away. */
export function PopupScreen({ dialing, onOpen, failed, MoreNumbers, region, onRegion }: PopupScreenProps) {
  const More = MoreNumbers.value;
  return (
    <>
      <main class="popup">
        <h1 class="brand">Naast</h1>
        <QuickDial dialing={dialing} focused />
        {More && <More dialing={dialing} region={region.value} onRegion={onRegion} />}
        {failed.value && <Message tone="problem">{text('dial.panel-failed')}</Message>}
      </main>
      <EmergencyBar dialing={dialing}>
        <button type="button" class="call" onClick={onOpen}>
          <Icon name="beside" />
          <span>{text('dial.open-panel')}</span>
        </button>
      </EmergencyBar>
    </>
  );
}
