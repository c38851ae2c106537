/** Which scripts of a built extension stand between a click and a page. */
import { posix } from 'node:path';

const linked = /<(?:script|link)\b[^>]*?\b(?:src|href)="\/([^"]+\.js)"/g;
// Static imports and re-exports of a built module; `import(` is lazy and does not count.
const imported =
  /(?<![\w$.])(?:import|export)\s*(?:[\w$*{},\s]+?\bfrom\s*|\{[\w$*,\s]*\}\s*from\s*)?["'](\.[^"']+)["']/g;

const found = (pattern, text) => [...text.matchAll(pattern)].map((match) => match[1]);

/** Every script that a page names before it runs: its own, what is preloaded, and what those import. `read` gives a file by its name. */
export async function staticGraph(read, page) {
  const scripts = new Set();
  const waiting = found(linked, await read(page));
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (scripts.has(path)) continue;
    scripts.add(path);
    waiting.push(...found(imported, await read(path)).map((address) => posix.join(posix.dirname(path), address)));
  }
  return scripts;
}
