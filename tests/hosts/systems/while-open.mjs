/** Servers, browsers and folders: each is closed when its work is done, and at Ctrl-C, of which it hears nothing itself. */
const opened = [];
let isInterrupted = false;

/**
 * Opens something, works with it and closes it, whatever happens; gives what `work` gives. After Ctrl-C nothing new is
 * opened and what is open is closed, the newest first.
 */
export async function whileOpen(open, close, work) {
  if (isInterrupted) return new Promise(() => undefined); // the process ends
  const opening = open();
  let closing;
  const end = () => (closing ??= opening.then(close));
  opened.push(end);
  try {
    return await work(await opening);
  } finally {
    await end();
    opened.splice(opened.indexOf(end), 1);
  }
}

async function endAll() {
  isInterrupted = true;
  for (const end of opened.toReversed()) await end().catch(() => undefined);
  process.exit(130);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void endAll());
