/** Deeper than anything of ours nests: the conditions of a pack stay under twenty. */
const deepest = 60;

/** Names that would change what every object is; nothing of ours has them. */
const forbidden: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);

const marks = /[[\]{}"]/g;
const colon = /\s*:/y;

/** Where the string ends that begins at `from`, just behind its quote; -1 when it does not. No pattern: those run out of stack. */
function endOfString(json: string, from: number): number {
  for (let quote = json.indexOf('"', from); quote >= 0; quote = json.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (json[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
  }
  return -1;
}

/** Whether a string, quotes included, is the name of something that may not be named. */
function isForbidden(json: string, from: number, to: number): boolean {
  colon.lastIndex = to;
  // The longest of them, written wholly in escapes, is 11 times 6 characters.
  if (to - from > 70 || !colon.test(json)) return false;
  try {
    return forbidden.has(JSON.parse(json.slice(from, to)));
  } catch {
    return true;
  }
}

/**
 * Whether a JSON text from elsewhere is shaped as ours are: not nested deeper than is ever written, and without names
 * that poison. Told from the text itself, before anything is made of it; a reviver would cost four times the parsing.
 */
export function isShapedAsOurs(json: string): boolean {
  let depth = 0;
  marks.lastIndex = 0;
  for (let mark = marks.exec(json); mark; mark = marks.exec(json)) {
    const [sign] = mark;
    if (sign === '"') {
      const end = endOfString(json, marks.lastIndex);
      if (end < 0 || isForbidden(json, mark.index, end)) return false;
      marks.lastIndex = end;
    } else depth += sign === '[' || sign === '{' ? 1 : -1;
    if (depth > deepest) return false;
  }
  return true;
}
