/** A note with its headings and lists, for the editors that were seen to keep these. */
import { beforeEach, describe, expect, test } from 'vitest';
import { linesOf, panelBeside, show } from './beside';

let panel: ReturnType<typeof panelBeside>;
beforeEach(() => {
  panel = panelBeside();
});

const rich = (more: string) => show(`<div id="field" contenteditable="true" ${more} style="min-height: 4em"></div>`);

describe('headings and lists', () => {
  const html = '<h2>Aantekening</h2><ul><li><strong>Letterlijk:</strong> &lt;b&gt;</li></ul>';
  const text = 'Aantekening\nLetterlijk: <b>';

  /** Takes a paste as HTML, as editors do. */
  const editor = (more: string) => {
    const field = rich(more);
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      field.innerHTML = event.clipboardData?.getData('text/html') ?? '';
    });
    return field;
  };

  test('are offered to an editor that was seen to keep them, and read back in words', async () => {
    const field = editor('class="ck-editor__editable"');
    expect(panel.seen().keepsLayout).toBe(true);
    expect(await panel.place(text, false, html)).toMatchObject({ state: 'placed', techniques: ['plain-paste'] });
    expect(field.querySelector('ul')?.textContent).toBe('Letterlijk: <b>');
  });

  test('are not offered to any other editor', async () => {
    const field = editor('class="unknown"');
    expect(panel.seen().keepsLayout).toBeUndefined();
    await panel.place(text, false, html);
    expect(field.innerHTML).toBe('');
  });

  test('give way to plain lines, once, where nobody takes a paste', async () => {
    const field = rich('class="mce-content-body"');
    expect(await panel.place(text, false, html)).toMatchObject({ state: 'placed', techniques: ['typed-lines'] });
    expect(linesOf(field)).toEqual(['Aantekening', 'Letterlijk: <b>']);
  });

  test('that came out otherwise are told, and nothing is written again', async () => {
    const field = editor('class="ql-editor"');
    field.addEventListener('paste', () => (field.textContent = 'AantekeningLetterlijk: <b>'));
    expect(await panel.place(text, false, html)).toMatchObject({ state: 'different', techniques: ['plain-paste'] });
    expect(field.textContent).toBe('AantekeningLetterlijk: <b>');
  });
});
