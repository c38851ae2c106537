import { beforeEach, describe, expect, test } from 'vitest';
import { panelBeside, putCursor, show, showAs, showFrame } from './beside';

const capture = (said = '') => panelBeside().capture(said);

beforeEach(() => getSelection()?.removeAllRanges());

test('marks the selected text literally, with the page it came from', () => {
  const text = show('<p id="field">Kind zei: “ik  durf niet”.</p><p>Later meer.</p>').parentElement!;
  getSelection()!.selectAllChildren(text);
  const { origin, pathname, search } = location;
  expect(capture()).toMatchObject({
    text: 'Kind zei: “ik durf niet”.\n\nLater meer.',
    page: { origin, path: pathname + search, title: document.title },
  });
});

test('marks what is selected inside a text field', () => {
  showAs('textarea', '<textarea id="field">Eerder.\nKind is stil. Later.</textarea>').setSelectionRange(8, 21);
  expect(capture().text).toBe('Kind is stil.');
});

test('marks what is selected in a frame, whoever has the focus', async () => {
  const frame = await showFrame({ srcdoc: '<p>Kind is stil.</p>' });
  frame.contentDocument!.getSelection()!.selectAllChildren(frame.contentDocument!.body);
  expect(capture().text.trim()).toBe('Kind is stil.');
});

test('of two selections the one that the page menu named is meant', () => {
  showAs('textarea', '<p>Kind is stil.</p><textarea id="field">Moeder belt.</textarea>').select();
  getSelection()!.selectAllChildren(document.querySelector('p')!);
  expect(capture('Kind is stil.').text).toBe('Kind is stil.');
  expect(capture('Iets heel anders').text).toBe('');
});

test('marks what is selected in a closed-off part of the page', () => {
  const host = show('<div id="field"></div>');
  host.attachShadow({ mode: 'open' }).innerHTML = '<h3>Telefoontje</h3><p>Kind is stil.</p>';
  getSelection()!.selectAllChildren(host.shadowRoot!.querySelector('p')!);
  expect(capture().text).toBe('Kind is stil.');
});

test.each([
  [20_000, false],
  [20_001, true],
])('of a text of %i characters the first 20,000 are kept, and it is said when there was more', (length, cut) => {
  const field = showAs('textarea', '<textarea id="field"></textarea>');
  field.value = 'a'.repeat(length);
  field.select();
  expect(capture()).toMatchObject({ cut, text: 'a'.repeat(20_000) });
});

test('signs that nobody sees are read as they are', () => {
  const signs = 'Sem zei \u202eneelsim\u202c en\u200b \u001bzweeg.';
  getSelection()!.selectAllChildren(show(`<p id="field">${signs}</p>`));
  expect(capture().text).toBe(signs);
});

describe('what a marked text stood under', () => {
  const journal =
    '<h2>Journaal</h2><nav><h3>Menu</h3></nav><h3>Huisbezoek</h3><p id="field">Kind is stil.</p><h3>Later</h3>';
  test.each([
    ['the heading above it', journal, 'Huisbezoek'],
    [
      'the legend of its group',
      '<h2>Journaal</h2><fieldset><legend>School</legend><p id="field">Stil.</p></fieldset>',
      'School',
    ],
    [
      'not the legend of another group',
      '<h2>Journaal</h2><fieldset><legend>School</legend></fieldset><p id="field">Stil.</p>',
      'Journaal',
    ],
    ['the term it explains', '<dl><div><dt>Contact</dt><dd id="field">Stil.</dd></div></dl>', 'Contact'],
    ['not a heading that is hidden', '<h2>Journaal</h2><h3 hidden>Geheim</h3><p id="field">Stil.</p>', 'Journaal'],
    ['nothing', '<p id="field">Stil.</p>', ''],
  ])('is %s', (_what, markup, near) => {
    getSelection()!.selectAllChildren(show(markup));
    expect(capture().near).toBe(near);
  });

  test('is the label of a field', () => {
    showAs('textarea', '<label for="field">Verslag</label><textarea id="field">Stil.</textarea>').select();
    expect(capture()).toMatchObject({ near: 'Verslag', before: '', after: '' });
  });

  test('is the name of the frame, where the frame has no heading', async () => {
    const frame = await showFrame({ srcdoc: '<p>Kind is stil.</p>', title: 'Journaal' });
    frame.contentDocument!.getSelection()!.selectAllChildren(frame.contentDocument!.body);
    expect(capture().near).toBe('Journaal');
  });
});

test('keeps a few words from before and after, to find it back', () => {
  show('<p id="field">Eerst was er ruzie. Kind is stil. Later meer.</p>');
  putCursor(document.querySelector('p')!.firstChild, 20, 33);
  expect(capture()).toMatchObject({ text: 'Kind is stil.', before: 'eerstwaserruzie.', after: 'latermeer.' });
});

test('a page of ten thousand fields and more frames than are looked into is read within a second', () => {
  const many = '<label>Veld<input value="x"></label>'.repeat(10_000);
  show(`<p id="field">Kind is stil.</p>${many}`);
  for (let count = 0; count < 150; count += 1) document.body.append(document.createElement('iframe'));
  getSelection()!.selectAllChildren(document.querySelector('p')!);
  const start = performance.now();
  expect(capture().text).toBe('Kind is stil.');
  expect(performance.now() - start).toBeLessThan(1_000);
  document.body.replaceChildren();
});

test('marks nothing when nothing is selected, and never a password', () => {
  showAs('input', '<input id="field" type="password" value="geheim">').select();
  expect(capture().text).toBe('');
});

test.each([
  ['#/client/1', '#/client/1'],
  ['#!client=1', '#!client=1'],
  ['#client=1&access_token=2', '#client=1'],
  ['#token=1', ''],
  ['#top', ''],
])('of what stands behind the hash %s an address or a value counts, and no proof of access', (hash, kept) => {
  const address = location.href;
  try {
    history.replaceState({}, '', hash);
    expect(capture().page.path).toBe(location.pathname + location.search + kept);
  } finally {
    history.replaceState({}, '', address);
  }
});
