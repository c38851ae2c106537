import { beforeEach, describe, expect, test } from 'vitest';
import { panelBeside, show, showFrame } from './beside';

const note = 'Zorgsignaal 1\nKind vertelt.';

let panel: ReturnType<typeof panelBeside>;
beforeEach(() => {
  panel = panelBeside();
});

describe('a note reaches', () => {
  test.each([
    ['a page of the same site', { src: '/niet-gevonden.html' }],
    ['a page written in the frame itself', { srcdoc: '<p>Verslag</p>' }],
    ['an empty frame', { src: 'about:blank' }],
  ])('a field in a frame with %s', async (_, attributes) => {
    const frame = await showFrame(attributes);
    const inner = frame.contentDocument!;
    inner.body.innerHTML = '<label>Verslag <textarea>Eerder. </textarea></label>';
    const field = inner.querySelector('textarea')!;
    field.focus();
    field.setSelectionRange(8, 8);
    expect(panel.seen()).toMatchObject({ kind: 'text-area', label: 'Verslag' });
    const { state, nonce } = await panel.place(note);
    expect([state, field.value]).toEqual(['placed', `Eerder. ${note}`]);
    expect(await panel.undo(nonce)).toBe(true);
    expect(field.value).toBe('Eerder. ');
  });

  test('a frame that is one big editor, as older editors are', async () => {
    const frame = await showFrame({ srcdoc: '<p>Eerder.</p>', title: 'Verslag' });
    const inner = frame.contentDocument!;
    inner.designMode = 'on';
    inner.body.focus();
    frame.focus();
    inner.getSelection()!.selectAllChildren(inner.body);
    inner.getSelection()!.collapseToEnd();
    expect(panel.seen()).toMatchObject({ kind: 'rich-text', label: 'Verslag' });
    expect(await panel.place(note)).toMatchObject({ state: 'placed' });
    expect(inner.body.innerText.split(/\n+/).filter(Boolean)).toEqual(['Eerder.Zorgsignaal 1', 'Kind vertelt.']);
  });

  test.each([
    ['text field', '<textarea>Eerder. </textarea>', 'text-area'],
    ['rich field', '<div contenteditable style="min-height: 1em"><p>Eerder. </p></div>', 'rich-text'],
  ])('a %s inside open shadow roots, one in the other', async (_, markup, kind) => {
    const outer = show('<div id="field"></div>').attachShadow({ mode: 'open' });
    const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    inner.innerHTML = markup;
    const field = inner.querySelector<HTMLElement>('textarea, [contenteditable]')!;
    field.focus();
    expect(panel.seen().kind).toBe(kind);
    const { state, nonce } = await panel.place(note);
    expect(state).toBe('placed');
    expect(await panel.undo(nonce)).toBe(true);
  });
});

describe('a field is called', () => {
  test.each([
    ['Beloop', '<label for="field">Beloop</label><textarea id="field" placeholder="Typ hier"></textarea>'],
    ['Beloop', '<label>Beloop <textarea id="field">Vertrouwelijk</textarea></label>'],
    [
      'Journaal Notitie',
      '<b id="a">Journaal</b><i id="b">Notitie</i><textarea id="field" aria-labelledby="a b"></textarea>',
    ],
    ['Notitie', '<textarea id="field" aria-label=" Notitie\n"></textarea>'],
    ['Typ hier', '<textarea id="field" placeholder="Typ hier"></textarea>'],
    ['Verslag', '<div id="field" contenteditable title="Verslag">a</div>'],
    [
      'Verslag',
      '<label for="t">Verslag</label><textarea id="t" hidden></textarea><div id="field" contenteditable aria-label="Rich Text">a</div>',
    ],
    ['', '<textarea id="field">Vertrouwelijk</textarea>'],
  ])('“%s” in %s', (label, markup) => {
    show(markup);
    expect(panel.seen().label).toBe(label);
  });

  test('by no more than a line of words', () => {
    show(`<textarea id="field" aria-label="${'lang '.repeat(100)}"></textarea>`);
    expect(panel.seen().label).toMatch(/^(lang ){23}lang…$/);
  });
});
