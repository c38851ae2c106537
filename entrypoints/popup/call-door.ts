/** What numbers need of the browser, the same for the popup and the panel. */
import { signal } from '@preact/signals';
import type { Dialing } from '@/components/quick-dial/dialing';
import { dayOf } from '@/lib/app/blank-answer';
import type { Call } from '@/lib/app/call';
import { copy } from '@/lib/messages/copy';
import { endCall, startCall } from '@/lib/messages/current-call';

/** The call that is going on, to be filled in by the page, and what can be done about it. */
export function createDialing(running: Call | undefined, onWrite: Dialing['onWrite']) {
  const call = signal(running);
  const dialing: Dialing = {
    copy,
    today: dayOf(new Date()),
    call,
    everySecond(act) {
      const ticking = setInterval(act, 1000);
      return () => clearInterval(ticking);
    },
    onCall: ({ id, name }) => void startCall({ startedAt: new Date().toISOString(), number: id, who: name.nl }),
    onEndCall: () => void endCall(),
    onWrite,
  };
  return { call, dialing };
}
