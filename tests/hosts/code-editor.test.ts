import { beforeEach, describe, expect, test } from 'vitest';
import { readModel } from '@/lib/host/read-model';
import { panelBeside, show } from './beside';

const note = 'Kind: "nee".\nWaarom niet?\n\n- jas blijft aan';
const written = 'ervoor erna';
const caret = 'ervoor '.length;

/**
 * Stands in for CodeMirror 5 (the real one is in the gallery): a model nobody sees, a proxy that is read empty, a paste
 * that goes into the model and one line drawn of it.
 */
function showEditor({ cursors = 1, takes = (text: string) => text } = {}) {
  const proxy = show(
    '<div class="CodeMirror"><div><textarea id="field"></textarea></div><p class="CodeMirror-line"></p></div>',
  );
  const state = { text: written, undone: written };
  const at = (place: unknown) =>
    typeof place === 'number' ? place : (place as { line: number }).line > 0 ? state.text.length : 0;
  Object.assign(document.querySelector('.CodeMirror') ?? {}, {
    CodeMirror: {
      lastLine: () => state.text.split('\n').length,
      listSelections: () => Array.from({ length: cursors }),
      getCursor: () => caret,
      getRange: (from: unknown, to: unknown) => state.text.slice(at(from), at(to)),
    },
  });
  proxy.addEventListener('paste', (event) => {
    event.preventDefault();
    state.text =
      state.text.slice(0, caret) + takes(event.clipboardData?.getData('text/plain') ?? '') + state.text.slice(caret);
  });
  proxy.addEventListener('keydown', ({ key, ctrlKey }) => {
    if (key === 'z' && ctrlKey) state.text = state.undone;
  });
  return state;
}

let panel: ReturnType<typeof panelBeside>;
beforeEach(() => {
  panel = panelBeside();
});

describe('an editor of code', () => {
  test('gets the note at its cursor, once, and is read by its model', async () => {
    const editor = showEditor();
    expect(await panel.place(note)).toMatchObject({ state: 'placed', techniques: ['code-paste'] });
    expect(editor.text).toBe(`ervoor ${note}erna`);
  });

  test('lets the note be taken back', async () => {
    const editor = showEditor();
    const { nonce } = await panel.place(note);
    expect(await panel.undo(nonce)).toBe(true);
    expect(editor.text).toBe(written);
  });

  test('that changes the note is told as different, and not tried again', async () => {
    const editor = showEditor({ takes: (text) => text.toUpperCase() });
    expect(await panel.place(note)).toMatchObject({ state: 'different', techniques: ['code-paste'] });
    expect(editor.text).toBe(`ervoor ${note.toUpperCase()}erna`);
  });

  test('that takes nothing is told as unchanged, without a next technique', async () => {
    showEditor({ takes: () => '' });
    expect(await panel.place(note)).toMatchObject({ state: 'unchanged', mayTryNext: false });
  });

  test('that does not tell what it holds, or has two cursors, gets nothing', async () => {
    const editor = showEditor({ cursors: 2 });
    expect(readModel()).toBeNull();
    expect(await panel.place(note)).toMatchObject({ reason: 'unreadable-editor', techniques: [] });
    expect(editor.text).toBe(written);
  });
});
