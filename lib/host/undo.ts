/** Takes a placed note back, as long as nobody changed the field since. */
import { textOf } from './code-editor';
import { contentOf, shownIn } from './content';
import type { Field } from './field';
import { type Placing, recall, type Sighting } from './memory';
import type { PageRequest, UndoReply } from './page-api';
import { command } from './techniques/command';
import { holdFocus } from './techniques/hold-focus';
import { replaceText } from './techniques/set-range';
import { isTextControl } from './text-control';
import type { World } from './world';

/** An editor with a model of its own listens to the keys, not to the browser's undo; with Shift it is redo. */
function pressUndo({ element, proxy = element, view }: Field, shiftKey = false): void {
  const mac = view.navigator.platform.startsWith('Mac');
  const key = {
    key: shiftKey ? 'Z' : 'z',
    code: 'KeyZ',
    keyCode: 90,
    which: 90,
    shiftKey,
    ctrlKey: !mac,
    metaKey: mac,
  };
  proxy.dispatchEvent(new view.KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true }));
}

/** Everything undo could change in a field, empty lines too. */
const traceOf = (field: Field) => (isTextControl(field.element) ? field.element.value : shownIn(field).text);

/**
 * The browser's own undo, step by step: Chromium takes typing back in one step, Firefox each line and each break. Stops and
 * redoes when a step changed nothing here, because then it undid something in another field of the page.
 */
function browserUndo({ field, content }: Sighting, mostSteps: number): void {
  let steps = 0;
  while (steps < mostSteps && contentOf(field) !== content) {
    const trace = traceOf(field);
    command(field, 'undo');
    steps++;
    if (traceOf(field) === trace) break;
  }
  while (contentOf(field) !== content && steps-- > 0) command(field, 'redo');
}

const wasPasted = ({ tried }: Placing) => tried.at(-1)?.endsWith('-paste') === true;

function takeBack(sighting: Sighting, placing: Placing): void {
  const { field, content } = sighting;
  if (!holdFocus(field)) return;
  const { ahead, behind, text, tried, after } = placing;
  if (wasPasted(placing)) pressUndo(field);
  if (tried.at(-1) === 'typed-text' || tried.at(-1) === 'typed-breaks') browserUndo(sighting, 1);
  if (tried.at(-1) === 'typed-lines') browserUndo(sighting, 2 * text.split('\n').length);
  const { element } = field;
  if (!isTextControl(element) || element.value !== after) return;
  const replaced = content.slice(ahead.length, content.length - behind.length);
  replaceText(field, element, { start: ahead.length, end: ahead.length + text.length, text: replaced });
}

/**
 * The next of two acts, each done once. First the note is taken back. Then, when neither the note nor what was there before
 * it is seen, redo: wangEditor 5.1 and CodeJar 4.3 count what was typed and the paste after it as one step, and took the
 * professional's own words too (2026-11).
 */
function act(sighting: Sighting, placing: Placing, now: string): void {
  if (placing.undoing === 'no') {
    if (now !== placing.after) return;
    placing.undoing = 'pressed';
    takeBack(sighting, placing);
  } else if (placing.undoing === 'pressed') {
    placing.undoing = 'over';
    const isEither = now === placing.after || now === sighting.content;
    if (wasPasted(placing) && !isEither && holdFocus(sighting.field)) pressUndo(sighting.field, true);
  }
}

/**
 * Restores the field to what it held before the note; when it holds something else by now it is left alone. Some editors
 * need a moment: ask again after 150 ms, and once more when that gives false. `stands`: the note is still there.
 */
export function undo({ nonce, model }: Extract<PageRequest, { ask: 'undo' }>, { memory }: World): UndoReply {
  const sighting = recall(memory, nonce);
  const { field, placing } = sighting ?? {};
  if (!sighting || !field?.element.isConnected || !placing) return { undone: false };
  const contentNow = () => (model ? textOf(model) : contentOf(field));
  act(sighting, placing, contentNow());
  const now = contentNow();
  if (now === sighting.content) return { undone: true };
  return now === placing.after ? { undone: false, stands: true } : { undone: false };
}
