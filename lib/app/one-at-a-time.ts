import type { Signal } from '@preact/signals';

/** Runs one piece of work at a time: two clicks on a slow machine may not open two apps or make two vaults. */
export const oneAtATime =
  (busy: Signal<boolean>) =>
  async <Value>(work: () => Promise<Value>): Promise<Value | undefined> => {
    if (busy.value) return undefined;
    busy.value = true;
    try {
      return await work();
    } finally {
      busy.value = false;
    }
  };
