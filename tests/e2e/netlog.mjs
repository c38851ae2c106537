/** Chromium's own log of every request of every process; its lines can be read while it runs and after a kill. */
import { readFileSync } from 'node:fs';

/** What Chromium asks for itself, whatever is installed; the driver sends these nowhere. */
const browserOwn = /^https?:\/\/([a-z0-9-]+\.)*(google|googleapis|gvt1|gstatic|microsoft|msn|bing)\.com\//;

/** The request a line of the log tells of, or undefined. */
function readLine(line) {
  const url = /"url":"([^"]+)"/.exec(line)?.[1];
  return url && { url, initiator: /"initiator":"([^"]+)"/.exec(line)?.[1] ?? '' };
}

/** Requests that an extension started, or that nobody but an extension could have started; not the demo's own. */
export function readNetlog(path, demoOrigin) {
  const lines = readFileSync(path, 'utf8').split('\n');
  // A recorder that records nothing would prove anything.
  if (!lines.some((line) => readLine(line)?.url.startsWith(demoOrigin)))
    throw new Error('The log holds no request at all');
  const isPageOwn = ({ url, initiator }) => url.startsWith(demoOrigin) && !initiator.startsWith('chrome-extension:');
  const isBrowserOwn = ({ url, initiator }) => browserOwn.test(url) && !/^(chrome-extension|https?):/.test(initiator);
  const requests = lines.map(readLine).filter((request) => request && !isPageOwn(request) && !isBrowserOwn(request));
  return [...new Map(requests.map((request) => [`${request.initiator} ${request.url}`, request])).values()];
}
