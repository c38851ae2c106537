import { beforeEach, expect, test } from 'vitest';
import { panelBeside, show, showAs, showFrame } from './beside';

const capture = () => panelBeside().capture();

beforeEach(() => getSelection()?.removeAllRanges());

test('marks the selected text literally, with the page it came from', () => {
  const text = show('<p id="field">Kind zei: “ik  durf niet”.</p><p>Later meer.</p>').parentElement!;
  getSelection()!.selectAllChildren(text);
  const { origin, pathname, search } = location;
  expect(capture()).toEqual({
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

test('marks nothing when nothing is selected, and never a password', () => {
  showAs('input', '<input id="field" type="password" value="geheim">').select();
  expect(capture().text).toBe('');
});

test.each([
  ['#/client/1', '#/client/1'],
  ['#!client=1', '#!client=1'],
  ['#token=1', ''],
])('of what stands behind the hash %s only an address counts', (hash, kept) => {
  const address = location.href;
  try {
    history.replaceState({}, '', hash);
    expect(capture().page.path).toBe(location.pathname + location.search + kept);
  } finally {
    history.replaceState({}, '', address);
  }
});
