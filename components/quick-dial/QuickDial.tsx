import { emergencyNumbers } from '@/lib/directory/emergency';
import { text } from '@/locales/text';
import { AtHand } from './AtHand';
import { CallLog } from './CallLog';
import type { Dialing } from './dialing';
import { NumberCard } from './NumberCard';

/** The numbers that matter first, what to have at hand, and the way to write the call down. */
export const QuickDial = ({ dialing, focused = false }: { dialing: Dialing; focused?: boolean }) => (
  <>
    <h2>{text('dial.urgent')}</h2>
    <ul class="plain dials">
      {emergencyNumbers().map((number, index) => (
        <NumberCard
          key={number.id}
          number={number}
          dialing={dialing}
          first={index === 0}
          focused={focused && index === 0}
        />
      ))}
    </ul>
    <CallLog dialing={dialing} />
    <AtHand />
  </>
);
