import { beforeEach, describe, expect, test } from 'vitest';
import { linesOf, panelBeside, putCursor, show } from './beside';

const note = 'Zorgsignaal 1\n\nKind vertelt: "ik durf niet".\nMoeder is gebeld.';
const lines = ['Zorgsignaal 1', 'Kind vertelt: "ik durf niet".', 'Moeder is gebeld.'];

let panel: ReturnType<typeof panelBeside>;
beforeEach(() => {
  panel = panelBeside();
});

const rich = (content: string, more = '') =>
  show(`<div id="field" contenteditable="true" ${more} style="min-height: 4em">${content}</div>`);

describe('an editor that takes a paste', () => {
  /** Takes a paste the way editors with a model do: by itself, perhaps later. */
  function modelEditor(take: (text: string, field: HTMLElement) => void) {
    const field = rich('<p>Eerder.</p>');
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      take(event.clipboardData?.getData('text/plain') ?? '', field);
    });
    putCursor(field.querySelector('p')!.firstChild, 7);
    return field;
  }
  const append = (text: string, field: HTMLElement) => {
    for (const line of text.split('\n')) field.appendChild(document.createElement('p')).textContent = line;
  };

  test('gets plain text only, once', async () => {
    const field = modelEditor(append);
    field.addEventListener('paste', (event) => expect(event.clipboardData?.types).toEqual(['text/plain']));
    expect(await panel.place(note)).toMatchObject({ state: 'placed', techniques: ['plain-paste'] });
    expect(linesOf(field)).toEqual(['Eerder.', ...lines]);
  });

  test('and reads plain text as Markdown, or as HTML, is told the lines as HTML too', async () => {
    const text = 'Kind & moeder: 5 < 6 &amp; 7\n- jas blijft aan';
    for (const name of ['ProseMirror bn-editor', 'ck-editor__editable', 'fr-element']) {
      const field = modelEditor(() => undefined);
      field.classList.add(...name.split(' '));
      const type = name.startsWith('Prose') ? 'blocknote/html' : 'text/html';
      field.addEventListener('paste', (event) => {
        field.insertAdjacentHTML('beforeend', event.clipboardData?.getData(type) ?? '');
      });
      expect(await panel.place(text)).toMatchObject({ state: 'placed', techniques: ['slice-paste'] });
      expect(linesOf(field)).toEqual(['Eerder.', ...text.split('\n')]);
      expect(field.innerHTML.includes('data-pm-slice')).toBe(name.startsWith('Prose'));
    }
  });

  test('that shows it a moment later is waited for', async () => {
    modelEditor((text, field) => void setTimeout(() => append(text, field), 60));
    const { nonce } = panel.seen();
    panel.insert(nonce, note);
    expect(panel.verify(nonce)).toEqual({ state: 'unknown' });
    await expect.poll(() => panel.verify(nonce)).toEqual({ state: 'placed' });
  });

  /** Undoes to `undone`, and gives all back by redo. */
  function withUndo(field: HTMLElement, undone: string) {
    let placed = '';
    field.addEventListener('keydown', ({ key, shiftKey, ctrlKey }) => {
      if (!ctrlKey || key.toLowerCase() !== 'z') return;
      if (!shiftKey) placed = field.innerHTML;
      field.innerHTML = shiftKey ? placed : undone;
    });
  }

  test('lets the note be taken back by its own undo', async () => {
    const field = modelEditor(append);
    withUndo(field, '<p>Eerder.</p>');
    const { nonce } = await panel.place(note);
    expect(await panel.undo(nonce)).toBe(true);
    expect(linesOf(field)).toEqual(['Eerder.']);
  });

  test('and takes what was typed before back with the note, gets both again', async () => {
    const field = modelEditor(append);
    withUndo(field, '<p><br></p>');
    const { nonce } = await panel.place(note);
    expect(await panel.undo(nonce)).toBe(false);
    expect(linesOf(field)).toEqual(['Eerder.', ...lines]);
    expect(panel.undone(nonce)).toEqual({ undone: false, stands: true });
  });

  test('and throws it away is not typed in after that', async () => {
    const field = modelEditor(() => undefined);
    expect(await panel.place(note)).toMatchObject({
      state: 'unchanged',
      mayTryNext: false,
      techniques: ['plain-paste'],
    });
    expect(linesOf(field)).toEqual(['Eerder.']);
  });

  test.each([
    ['doubles it', (text: string, field: HTMLElement) => [text, text].forEach((copy) => append(copy, field))],
    ['loses the breaks', (text: string, field: HTMLElement) => append(text.replaceAll('\n', ''), field)],
    [
      'loses what stood there',
      (text: string, field: HTMLElement) => {
        field.replaceChildren();
        append(text, field);
      },
    ],
    ['keeps the first line only', (text: string, field: HTMLElement) => append(text.split('\n')[0]!, field)],
  ])('and %s is found out', async (_, take) => {
    modelEditor(take);
    expect(await panel.place(note)).toMatchObject({ state: 'different' });
  });

  test.each(['data-slate-editor="true"', 'data-lexical-editor="true"', 'class="ck-editor__editable"'])(
    'is never typed in when typing would break it: %s',
    async (mark) => {
      const field = rich('<p>Eerder.</p>', mark);
      expect(await panel.place(note)).toMatchObject({
        state: 'unchanged',
        mayTryNext: false,
        techniques: ['plain-paste'],
      });
      expect(linesOf(field)).toEqual(['Eerder.']);
    },
  );
});
