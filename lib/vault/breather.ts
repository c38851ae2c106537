/** At most so many milliseconds of work in one go: a key that is pressed meanwhile is on screen in the next frame. */
const longest = 10;

/** Lets whatever waits go first. A timer would do, but browsers slow those down to once a second in a hidden panel. */
const nextTurn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });

/** Gives what is called between two pieces of long work: it pauses when the work has had its turn. */
export function createBreather(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < longest) return;
    await nextTurn();
    began = performance.now();
  };
}
