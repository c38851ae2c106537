/** Talks to Firefox over Marionette, its own remote control: frames of `length:json`, json = [type, id, error, result]. */
import net from 'node:net';
import { until } from './until.mjs';

/** Takes whole frames out of what has arrived; gives the messages and the unfinished rest. */
function takeFrames(buffer) {
  const messages = [];
  for (;;) {
    const colon = buffer.indexOf(':');
    const end = colon + 1 + Number(buffer.subarray(0, colon));
    if (colon < 0 || buffer.length < end) return { messages, rest: buffer };
    messages.push(JSON.parse(buffer.subarray(colon + 1, end).toString()));
    buffer = buffer.subarray(end);
  }
}

/** Opens a socket to the port `findPort` gives, as soon as Firefox listens. */
const connect = (findPort) =>
  until('Firefox opens its Marionette port', 60_000, async () => {
    const port = await findPort();
    if (!port) return undefined;
    return new Promise((done) => {
      const socket = net.connect(port, '127.0.0.1', () => done(socket)).on('error', () => done(undefined));
    });
  });

/**
 * A session with one Firefox. `send` runs a WebDriver or Marionette command; `inBrowser` runs privileged code (a
 * function of `win`, the browser window, and `args`) in the browser's own window. Both reject with Firefox's own words.
 */
export async function openMarionette(findPort) {
  const socket = await connect(findPort);
  const waiting = new Map();
  let buffer = Buffer.alloc(0);
  let count = 0;
  let line = Promise.resolve();

  socket.on('data', (chunk) => {
    const { messages, rest } = takeFrames(Buffer.concat([buffer, chunk]));
    buffer = rest;
    for (const message of messages.filter(Array.isArray)) {
      const [, id, error, result] = message;
      const { done, fail } = waiting.get(id);
      waiting.delete(id);
      if (error) fail(new Error(`${error.error}: ${error.message}`));
      else done(result);
    }
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('Firefox closed the connection'));
    waiting.clear();
  });

  const send = (name, params = {}) => {
    count += 1;
    const id = count;
    const text = JSON.stringify([0, id, name, params]);
    return new Promise((done, fail) => {
      if (socket.destroyed) return fail(new Error('Firefox closed the connection'));
      waiting.set(id, { done, fail });
      return socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  };

  const runInBrowser = async (task, args) => {
    const script = `const done = arguments[arguments.length - 1];
      const win = Services.wm.getMostRecentWindow('navigator:browser');
      Promise.resolve((${task})(win, ...arguments[0])).then((value) => done({ value }), (error) => done({ error: error + ' ' + error.stack }));`;
    const { value } = await send('WebDriver:ExecuteAsyncScript', { script, args: [args] });
    if (value.error) throw new Error(`${task.name}: ${value.error}`);
    return value.value;
  };
  // One at a time: two overlapping scripts would share one answer.
  const inBrowser = (task, ...args) => {
    const turn = line.then(() => runInBrowser(task, args));
    line = turn.catch(() => undefined);
    return turn;
  };

  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  await send('Marionette:SetContext', { value: 'chrome' });
  return { send, inBrowser, close: () => socket.destroy() };
}
