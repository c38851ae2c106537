/** Acts that read what is kept and write it anew: one after the other, so that of two quick clicks none is lost. */

/** Gives how to act: each act begins when the one before it is done, whatever came of that. */
export function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return function inTurn<Outcome>(act: () => Promise<Outcome>): Promise<Outcome> {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
}
