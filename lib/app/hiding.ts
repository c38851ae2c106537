/** Quick hide: something innocent now, locked a little later (knowledge/security.md §3.5). */
import { signal, type Signal } from '@preact/signals';
import type { HideCall } from '@/lib/messages/hide-call';
import type { ClearSettings } from './surroundings';

interface HidingWorld {
  settings: Signal<ClearSettings>;
  call: HideCall;
  lock: () => Promise<void>;
  later: (milliseconds: number, act: () => void) => () => void;
}

export type Hiding = ReturnType<typeof createHiding>;

/** Made with the gate: a locked panel shows numbers to call, and whoever looks over a shoulder may not read those either. */
export function createHiding({ settings, call, lock, later }: HidingWorld) {
  const hidden = signal(false);
  let callOff: () => void = () => undefined;

  function cover(): void {
    if (hidden.value) return;
    hidden.value = true;
    callOff = later(settings.value.hideLockSeconds * 1_000, () => void lock());
  }

  function show(): void {
    callOff();
    hidden.value = false;
  }

  /** Covers every panel of every window: whoever looks may look at another one. */
  function hide(): void {
    cover();
    call.send();
  }

  call.onCall(cover);

  return {
    hidden,
    hide,
    /** Back to what was there, or to the passphrase when it was locked meanwhile. */
    show,
    turn: () => (hidden.value ? show() : hide()),
  };
}
