/** The place where the client's name stands: found back without anything of the client, and read again before writing. */
import { afterEach, expect, test } from 'vitest';
import { answer } from '@/lib/host/answer';
import { answerText } from '@/lib/host/answer-text';
import { createMemory } from '@/lib/host/memory';
import type { World } from '@/lib/host/world';
import { pageReplySchemas } from '@/lib/messages/page-replies';
import { show, showAs, showFrame } from './beside';

const world: World = {
  window,
  memory: createMemory(),
  shadowOf: (element) => element.shadowRoot,
  later: () => () => undefined,
};
const pointAtName = () => pageReplySchemas.point.parse(answerText({ ask: 'point', what: 'name' }, world));
const probe = (marker: string) => answer({ ask: 'probe', marker }, world);
const select = (element: Element | null | undefined) => element && getSelection()?.selectAllChildren(element);

afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

const header = (name: string) =>
  `<div class="bar"><span class="client-20417" id="c20417">${name}</span></div><textarea id="field"></textarea>`;

test('is found back for another client, by a selector without a number in it', () => {
  show(header('Sem Lindeboom'));
  select(document.querySelector('span'));
  const pointed = pointAtName();
  expect(pointed).toMatchObject({ found: true, selector: 'div.bar > span' });
  show(header('Noor Vos').replaceAll('20417', '20418'));
  expect(probe('div.bar > span').page.marker).toBe('Noor Vos');
});

test('is found in a frame of the same origin', async () => {
  const frame = await showFrame({ srcdoc: '<h1>Sem   Lindeboom</h1>' });
  frame.contentDocument?.getSelection()?.selectAllChildren(frame.contentDocument.querySelector('h1')!);
  expect(pointAtName()).toMatchObject({ found: true, selector: 'h1' });
  expect(probe('h1').page.marker).toBe('Sem Lindeboom');
});

test.each([
  ['nothing is selected', () => undefined, 'nothing-selected'],
  ['the whole page is selected', () => select(document.body), 'no-such-place'],
])('cannot be pointed at when %s', (_what, act, reason) => {
  show(`<p>${'woord '.repeat(100)}</p><textarea id="field"></textarea>`);
  act();
  expect(pointAtName()).toMatchObject({ found: false, reason });
});

test.each([
  ['nothing stands there', '<textarea id="field"></textarea>'],
  ['more than one stands there', '<h1>A</h1><h1>B</h1><textarea id="field"></textarea>'],
])('tells nothing when %s', (_what, markup) => {
  show(markup);
  expect(probe('h1').page).not.toHaveProperty('marker');
});

test('tells nothing when the selector is none', () => {
  show('<h1>A</h1><textarea id="field"></textarea>');
  expect(probe('h1[').page).not.toHaveProperty('marker');
});

test('stops the writing when another name stands there by then, and leaves the page as it was', () => {
  const field = showAs('textarea', '<h1>Sem Lindeboom</h1><textarea id="field"></textarea>');
  const seen = probe('h1');
  const nonce = seen.found ? seen.field.nonce : '';
  document.querySelector('h1')!.textContent = 'Noor Vos';
  const reply = answer({ ask: 'insert', nonce, text: 'Notitie', joinLines: false }, world);
  expect(reply).toEqual({ wrote: false, reason: 'client-changed' });
  expect(field.value).toBe('');
});

test('a field is pointed at by clicking in it, and found back by what was pointed at', () => {
  show('<label for="field">Zorgen:</label><textarea id="field"></textarea><textarea></textarea>');
  const pointed = answerText({ ask: 'point', what: 'field' }, world);
  expect(pointed).toMatchObject({ found: true, selector: '#field', label: 'Zorgen:' });
  (document.activeElement as HTMLElement).blur();
  for (const field of [
    { selectors: ['#field'], labels: [] },
    { selectors: [], labels: ['zorgen'] },
  ])
    expect(answer({ ask: 'probe', field }, world)).toMatchObject({ found: true, field: { label: 'Zorgen:' } });
});

/** A page whose header is an element of its own, with its shadow root. */
function showHeader(mode: ShadowRootMode, name: string, sight: World): ShadowRoot {
  show('<client-bar></client-bar><textarea id="field"></textarea>');
  const host = document.querySelector('client-bar')!;
  const root = host.attachShadow({ mode });
  root.innerHTML = `<p><b>${name}</b></p>`;
  // As browsers let extensions look into closed ones.
  sight.shadowOf = (element) => (element === host ? root : null);
  return root;
}

test.each(['open', 'closed'] as const)('is found back in an %s shadow root', (mode) => {
  const sight = { ...world };
  const root = showHeader(mode, 'Sem Lindeboom', sight);
  const words = root.querySelector('b')!.firstChild!;
  getSelection()?.setBaseAndExtent(words, 0, words, 3);
  const pointed = answerText({ ask: 'point', what: 'name' }, sight);
  expect(pointed).toMatchObject({ found: true, selector: 'client-bar >>> b' });
  showHeader(mode, 'Noor Vos', sight);
  expect(answer({ ask: 'probe', marker: 'client-bar >>> b' }, sight).page.marker).toBe('Noor Vos');
});

test('is what was filled in, where the name stands in a field', () => {
  const name = showAs('input', '<input id="field" name="client" value="Sem Lindeboom"><textarea></textarea>');
  name.select();
  expect(pointAtName()).toMatchObject({ found: true, selector: '#field' });
  name.value = 'Noor Vos';
  expect(probe('#field').page.marker).toBe('Noor Vos');
});

test('is never a password', () => {
  showAs('input', '<input id="field" type="password" value="geheim">').select();
  expect(pointAtName()).toMatchObject({ found: false, reason: 'no-such-place' });
});
