/** What came of a note, judged by the editor's own model and by nothing Naast says. */
import { readings, tidy } from './model-text.mjs';

const count = (text, part) => (part === '' ? 0 : text.split(part).length - 1);
const bare = (text) => text.replace(/\s+/g, '');

/** Where the caret was, in what the model held before: the place of the typed words. */
function split(before, { around: [ahead, behind], gone = '' }) {
  const compact = [ahead + gone + behind, `${ahead}\n${gone}${behind}`].find((words) => before.includes(words));
  if (ahead + behind === '' || compact === undefined) return undefined;
  const start = before.lastIndexOf(compact);
  return {
    head: before.slice(0, start + ahead.length),
    tail: before.slice(start + compact.length - behind.length),
  };
}

/** Whether the model holds what stood there with the note at the caret, once, line by line. */
function isRight(after, before, note, scenario) {
  const place = split(before, scenario);
  if (!place) {
    // Nobody knows where this page put its caret: once, whole, and all the rest still there.
    const at = after.indexOf(note);
    if (at < 0 || count(after, note) !== count(before, note) + 1) return false;
    return bare(after.slice(0, at) + after.slice(at + note.length)) === bare(before);
  }
  const { head, tail } = place;
  if (!after.startsWith(head) || !after.endsWith(tail) || after.length < head.length + tail.length) return false;
  return after.slice(head.length, after.length - tail.length).trim() === note;
}

/** How it is wrong, in one word. */
function fault(after, before, note) {
  const [was, is, words] = [before, after, note].map(bare);
  const extra = count(is, words) - count(was, words);
  if (extra > 1) return 'doubled';
  if (extra === 1) return after.includes(note) ? 'misplaced' : 'lines-lost';
  const firstLine = bare(note.split('\n').find((line) => line.length > 12) ?? note);
  if (count(is, firstLine) - count(was, firstLine) > 1) return 'doubled';
  return is === was ? 'lost' : 'damaged';
}

/** 'right', 'untouched' when the model is as it was, else a fault: doubled, misplaced, lines-lost, lost, damaged. */
export function judge(values, note, scenario) {
  const words = tidy(note);
  const [befores, afters] = [readings(values.before), readings(values.after)];
  const pairs = afters.map((after, index) => [after, befores[index] ?? befores.at(-1)]);
  if (pairs.some(([after, before]) => isRight(after, before, words, scenario))) return 'right';
  const [after, before] = pairs.at(-1);
  if (afters[0] === befores[0]) return 'untouched';
  return fault(after, before, words);
}

/** Whether two states of a model are the same, as far as editors keep their spaces. */
export const isSame = (one, other) => readings(one).at(-1) === readings(other).at(-1);
