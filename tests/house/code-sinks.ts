/** Ways in which text becomes code or markup, and the places in our bundle where they are known to stay unused. */
import type { Known } from './network-words';

/** `\b` before, so that `retrieval(` is none; `Function(` also without `new`. */
export const sinks: readonly RegExp[] = [
  /(?<![\w$.])eval\(/g,
  /(?<![\w$.])(new )?Function\(/g,
  /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)\b/g,
  /\bdocument\.write(ln)?\(/g,
  /\bset(Timeout|Interval)\(["'`]/g,
  /\bcreate(HTML|Script)\b/g,
];

/** Our policy (`script-src`, Trusted Types) would stop all of these besides. */
export const knownSinks: readonly Known[] = [
  {
    file: /^(background|chunks\/question-schema-[\w-]+)\.js$/,
    finds: /^Function\($/,
    why: 'zod: how it would try whether it may make functions; with `jitless` (lib/zod.ts) it does not even ask',
  },
  {
    file: /^chunks\/frame-[\w-]+\.js$/,
    finds: /^innerHTML$/,
    why: 'preact: what dangerouslySetInnerHTML would do; a lint rule keeps that out of our own code',
  },
];
