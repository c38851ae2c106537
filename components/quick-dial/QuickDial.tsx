import { emergencyNumbers } from '@/lib/directory/emergency';
import { text } from '@/locales/text';
import { AtHand } from './AtHand';
import { CallLog } from './CallLog';
import type { Dialing } from './dialing';
import { NumberCard } from './NumberCard';

interface QuickDialProps {
  dialing: Dialing;
  /** The first number takes the focus. */
  focused?: boolean;
}

/** Veilig Thuis with what to have at hand and the way to write the call down; beneath it the other urgent numbers. */
export function QuickDial({ dialing, focused = false }: QuickDialProps) {
  const [first, ...others] = emergencyNumbers();
  return (
    <>
      <h2>{text('dial.urgent')}</h2>
      {first && (
        <ul class="plain dials">
          <NumberCard number={first} dialing={dialing} first focused={focused} />
        </ul>
      )}
      <CallLog dialing={dialing} />
      <AtHand />
      <ul class="plain dials">
        {others.map((number) => (
          <NumberCard key={number.id} number={number} dialing={dialing} />
        ))}
      </ul>
    </>
  );
}
