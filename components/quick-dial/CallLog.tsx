import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import type { Call } from '@/lib/app/call';
import { fixedNumber } from '@/lib/directory/emergency';
import { text } from '@/locales/text';
import type { Dialing } from './dialing';

const two = (value: number) => String(value).padStart(2, '0');

/** How long it takes so far: "4:07". Never below nothing, whatever the clock does. */
export function lasted(startedAt: string, now: number): string {
  const seconds = Math.max(0, Math.floor((now - Date.parse(startedAt)) / 1000));
  return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
}

/** The clock of a call. Not read aloud each second: `timer` is silent unless asked for. */
export function CallClock({ call, dialing: { everySecond } }: { call: Call; dialing: Dialing }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => everySecond(() => setNow(Date.now())), [everySecond]);
  return (
    <p class="call-clock">
      <span>{text('call.with', { who: call.who })}</span>
      <b role="timer">{lasted(call.startedAt, now)}</b>
    </p>
  );
}

/** Beside the numbers: the clock, and the way to write a call down. */
export function CallLog({ dialing }: { dialing: Dialing }) {
  const call = dialing.call.value;
  return (
    <section class="call-log" aria-label={text('call.title')}>
      {call && <CallClock call={call} dialing={dialing} />}
      <div class="actions">
        <Button look={call ? 'primary' : 'plain'} icon="pen" onClick={() => dialing.onWrite('call')}>
          {text('call.write')}
        </Button>
        {call ? (
          <Button look="quiet" onClick={dialing.onEndCall}>
            {text('call.stop')}
          </Button>
        ) : (
          <Button look="quiet" onClick={() => dialing.onCall(fixedNumber('veilig-thuis'))}>
            {text('call.start')}
          </Button>
        )}
      </div>
    </section>
  );
}
