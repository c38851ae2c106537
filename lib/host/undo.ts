/** Takes a placed note back, as long as nobody changed the field since. */
import { textOf } from './code-editor';
import { contentOf, shownIn } from './content';
import type { Field } from './field';
import { recall, type Sighting } from './memory';
import type { PageRequest } from './page-api';
import { command } from './techniques/command';
import { holdFocus } from './techniques/hold-focus';
import { replaceText } from './techniques/set-range';
import { isTextControl } from './text-control';
import type { World } from './world';

/** An editor with a model of its own listens to the keys, not to the browser's undo. */
function pressUndo({ element, proxy = element, view }: Field): void {
  const mac = view.navigator.platform.startsWith('Mac');
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac };
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

function takeBack(sighting: Sighting): void {
  const { field, content, placing } = sighting;
  if (!placing || !holdFocus(field)) return;
  const { ahead, behind, text, tried, after } = placing;
  if (tried.at(-1)?.endsWith('-paste')) pressUndo(field);
  if (tried.at(-1) === 'typed-text' || tried.at(-1) === 'typed-breaks') browserUndo(sighting, 1);
  if (tried.at(-1) === 'typed-lines') browserUndo(sighting, 2 * text.split('\n').length);
  const { element } = field;
  if (!isTextControl(element) || element.value !== after) return;
  const replaced = content.slice(ahead.length, content.length - behind.length);
  replaceText(field, element, { start: ahead.length, end: ahead.length + text.length, text: replaced });
}

/**
 * Restores the field to what it held before the note; false when it holds something else by now, then it is left alone.
 * Acts once: asked again it only looks, because some editors need a moment (ask again after 150 ms).
 */
export function undo({ nonce, model }: Extract<PageRequest, { ask: 'undo' }>, { memory }: World): { undone: boolean } {
  const sighting = recall(memory, nonce);
  const { field, placing } = sighting ?? {};
  if (!sighting || !field?.element.isConnected || !placing) return { undone: false };
  const contentNow = () => (model ? textOf(model) : contentOf(field));
  if (!placing.undoTried && contentNow() === placing.after) {
    placing.undoTried = true;
    takeBack(sighting);
  }
  return { undone: contentNow() === sighting.content };
}
