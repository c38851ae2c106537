/** Says what is going on: one line for each step that takes longer than a second, with its time. */

const second = 1000;
const seconds = (start) => `${Math.round((performance.now() - start) / second)} s`;

/** On a terminal one living line; elsewhere a plain line at the first second, and then every half minute. */
function followStep(title, start, out) {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
    if (out.isTTY) out.write(`\r${title} … ${seconds(start)}`);
    else if (ticks === 1 || ticks % 30 === 0) out.write(`${title} … ${ticks === 1 ? '' : seconds(start)}\n`);
  }, second);
  return () => {
    clearInterval(timer);
    if (ticks > 0) out.write(`${out.isTTY ? '\r' : ''}${title}: ${seconds(start)}\n`);
  };
}

/** Does the work and gives what it gives; while it lasts, the person at the terminal sees that it does. */
export async function step(title, work, out = process.stdout) {
  const stop = followStep(title, performance.now(), out);
  try {
    return await work();
  } finally {
    stop();
  }
}
