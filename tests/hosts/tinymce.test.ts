/** TinyMCE 8.9.2 from npm, in its own iframe, with the configuration of a self-hosted dossier. */
import tinymce, { type Editor } from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/skins/ui/oxide/skin.css';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { panelBeside } from './beside';

const note = 'Zorgsignaal 1\n\nKind vertelt: "ik durf niet" <b>& meer</b>.\nMoeder is gebeld. 👩‍👧 ĳ';

let editor: Editor;
let panel: ReturnType<typeof panelBeside>;

beforeEach(async () => {
  panel = panelBeside();
  document.body.innerHTML = '<label for="report">Verslag</label><textarea id="report"></textarea>';
  const options = { license_key: 'gpl', skin: false, content_css: false, promotion: false } as const;
  const [started] = await tinymce.init({ ...options, selector: '#report' });
  editor = started!;
  editor.setContent('<p>Eerder. Later.</p><p>Slot.</p>');
  editor.undoManager.clear();
  editor.undoManager.add();
  editor.focus();
  editor.selection.setCursorLocation(editor.getBody().querySelector('p')!.firstChild!, 8);
});
afterEach(() => editor.remove());

const words = () => editor.getContent({ format: 'text' }).split(/\n+/);

describe('TinyMCE', () => {
  test('is known by the label of the field it replaces', () => {
    expect(panel.seen()).toMatchObject({ kind: 'rich-text', label: 'Verslag' });
  });

  test('takes the note at the cursor, through its own paste', async () => {
    expect(await panel.place(note)).toMatchObject({ state: 'placed', techniques: ['plain-paste'] });
    expect(words().join('\n')).toContain('Kind vertelt: "ik durf niet" <b>& meer</b>.\nMoeder is gebeld. 👩‍👧 ĳ');
    expect(words().at(0)).toMatch(/^Eerder\./);
    expect(words().at(-1)).toBe('Slot.');
    expect(editor.getContent()).not.toContain('<b>');
  });

  test('gives the note back in one step of Naast', async () => {
    const { nonce } = await panel.place(note);
    expect(await panel.undo(nonce)).toBe(true);
    expect(words()).toEqual(['Eerder. Later.', 'Slot.']);
  });

  test('gives the note back in one step of its own', async () => {
    await panel.place(note);
    editor.undoManager.undo();
    expect(words()).toEqual(['Eerder. Later.', 'Slot.']);
  });

  test('takes 200 lines and 10,000 characters', async () => {
    const text = Array.from({ length: 200 }, (_, line) => `Regel ${line + 1} ${'woord '.repeat(8)}.`).join('\n');
    expect(text.length).toBeGreaterThan(10_000);
    expect(await panel.place(text)).toMatchObject({ state: 'placed' });
  });

  test('that is set to read only is refused', () => {
    editor.mode.set('readonly');
    expect(panel.probe()).toMatchObject({ found: false, reason: 'read-only-field' });
  });
});
