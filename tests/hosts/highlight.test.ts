/** Toon op de pagina: a marked text is coloured where it stood, nothing in the page changes, and it goes away. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { panelBeside, show, showAs, showFrame } from './beside';

const quote = 'Kind is stil.';
const passage = (words = quote, before = '', after = '') => ({ quote: words, before, after });
/** The words that are coloured under a name, in a window. */
const coloured = (name = 'h1', view: Window & typeof globalThis = window) =>
  [...(view.CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString());

afterEach(() => {
  CSS.highlights.clear();
  vi.useRealTimers();
});

test('colours the passage without changing the page', () => {
  const body = show('<p id="field">Eerst ruzie. Kind is stil. Later meer.</p>').parentElement!;
  const before = body.innerHTML;
  expect(panelBeside().shown(passage())).toEqual({ places: 1, inField: false });
  expect(coloured()).toEqual([quote]);
  expect(body.innerHTML).toBe(before);
});

test.each([
  ['over paragraphs', '<p>Kind is</p>\n<p id="field">stil.</p>', 'Kind is\n\nstil.'],
  ['over other spaces', '<p id="field">Kind&nbsp;is\n   stil.</p>', quote],
  ['over markup inside words', '<p id="field">Kind is st<b>il</b>.</p>', quote],
  [
    'where the style asks for capitals',
    '<p id="field" style="text-transform: uppercase">Kind is stil.</p>',
    'KIND IS STIL.',
  ],
  ['past what is hidden in between', '<p id="field">Kind is <span hidden>niet </span>stil.</p>', quote],
])('finds it back %s', (_how, markup, words) => {
  show(markup);
  expect(panelBeside().shown(passage(words)).places).toBe(1);
});

describe('when the words stand there more than once', () => {
  const twice = '<p id="field">Maandag: Kind is stil. Dinsdag: Kind is stil. Woensdag niets.</p>';

  test('what stood around them tells which one', () => {
    show(twice);
    panelBeside().shown(passage(quote, 'dinsdag:', 'woensdagniets.'));
    const [range] = CSS.highlights.get('h1')!;
    expect((range as Range).startOffset).toBe(twice.indexOf('Dinsdag') - '<p id="field">'.length + 'Dinsdag: '.length);
  });

  test('all are shown when nothing tells', () => {
    show(twice);
    expect(panelBeside().shown(passage()).places).toBe(2);
  });

  test('what is marked a second time finds itself back', () => {
    show(twice);
    const node = document.querySelector('p')!.firstChild!;
    const at = node.nodeValue!.lastIndexOf(quote);
    getSelection()!.setBaseAndExtent(node, at, node, at + quote.length);
    const panel = panelBeside();
    const { before, after } = panel.capture();
    expect(panel.shown(passage(quote, before, after)).places).toBe(1);
    const [range] = CSS.highlights.get('h1')!;
    expect((range as Range).startOffset).toBe(at);
  });
});

test('colours it in a frame, and in a part of the page that is closed off by itself', async () => {
  const frame = await showFrame({ srcdoc: `<p>${quote}</p>` });
  const view = frame.contentWindow as Window & typeof globalThis;
  expect(panelBeside().shown(passage()).places).toBe(1);
  expect(coloured('h1', view)).toEqual([quote]);
  show('<div id="field"></div>').attachShadow({ mode: 'open' }).innerHTML = `<p>${quote}</p>`;
  expect(panelBeside().shown(passage()).places).toBe(1);
});

test('brings it into sight', () => {
  show(`<div style="height: 5000px"></div><p id="field">${quote}</p>`);
  panelBeside().shown(passage());
  const { top, bottom } = document.querySelector('p')!.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
});

test('of words in a field it is said that they stand in a field', () => {
  showAs('textarea', `<textarea id="field">Eerder. ${quote}</textarea>`);
  expect(panelBeside().shown(passage())).toEqual({ places: 0, inField: true });
});

test.each([
  ['the words are not there', '<p id="field">Later meer.</p>', quote],
  ['there are no words', '<p id="field">Later meer.</p>', ' \n'],
  ['they are hidden', `<p id="field" hidden>${quote}</p>`, quote],
  ['they stand in a script', `<div id="field"></div><script type="text/plain">${quote}</script>`, quote],
  ['they are a password', `<input id="field" type="password" value="${quote}">`, quote],
])('tells honestly that %s', (_why, markup, words) => {
  show(markup);
  expect(panelBeside().shown(passage(words))).toEqual({ places: 0, inField: false });
  expect(CSS.highlights.size).toBe(0);
});

describe('the colour goes away', () => {
  test('when the panel says so', () => {
    show(`<p id="field">${quote}</p>`);
    const panel = panelBeside();
    panel.shown(passage());
    panel.hide();
    expect(CSS.highlights.size).toBe(0);
  });

  test('when another passage is shown', () => {
    show(`<p id="field">${quote}</p><p>Later meer.</p>`);
    const panel = panelBeside();
    panel.shown(passage(), 'h1');
    panel.shown(passage('Later meer.'), 'h2');
    expect([...CSS.highlights.keys()]).toEqual(['h2']);
  });

  test('after ten seconds, also when the panel is gone by then', () => {
    vi.useFakeTimers();
    show(`<p id="field">${quote}</p>`);
    panelBeside().shown(passage());
    vi.advanceTimersByTime(9_999);
    expect(CSS.highlights.size).toBe(1);
    vi.advanceTimersByTime(1);
    expect(CSS.highlights.size).toBe(0);
  });
});

test('a page that holds the words a hundred thousand times does not hang', () => {
  show(`<p id="field">${`${quote} `.repeat(100_000)}</p>`);
  const start = performance.now();
  expect(panelBeside().shown(passage()).places).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(1_000);
});
