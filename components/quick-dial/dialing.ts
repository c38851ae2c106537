/** What every place with a number needs of the page it stands in. */
import type { ReadonlySignal } from '@preact/signals';
import type { About, Call } from '@/lib/app/call';
import type { PhoneNumber } from '@/lib/directory/emergency';

export interface Dialing {
  copy: (text: string) => Promise<boolean>;
  /** As 2026-11-22: a number that was checked too long ago says so. */
  today: string;
  /** The call that is going on; absent while nobody calls. */
  call: ReadonlySignal<Call | undefined>;
  /** Runs `act` each second; gives how to stop it. */
  everySecond: (act: () => void) => () => void;
  /** A call begins: its clock runs from here. */
  onCall: (number: PhoneNumber) => void;
  /** It is over, and nobody wants to write it down. */
  onEndCall: () => void;
  /** Opens the form in the panel. */
  onWrite: (about: About) => void;
}
