/** One call to every panel: somebody may be looking. It carries nothing, so there is nothing to check. */

const name = 'naast-hide';

export interface HideCall {
  /** Asks every other panel to hide. */
  send(): void;
  /** Calls back when another page of ours asks. */
  onCall(listener: () => void): void;
}

/** Joins the call; a page that only sends may close the channel by ending. */
export function openHideCall(): HideCall {
  const channel = new BroadcastChannel(name);
  return {
    send: () => channel.postMessage('hide'),
    onCall: (listener) => channel.addEventListener('message', listener),
  };
}
