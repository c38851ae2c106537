/** Fields that a note could go into while none has the focus, and where a frame stands. */
import { expect, test } from 'vitest';
import { answer } from '@/lib/host/answer';
import { createMemory } from '@/lib/host/memory';
import { placeOf } from '@/lib/host/place';
import { pageReplySchemas } from '@/lib/messages/page-replies';
import { show, showFrame } from './beside';

/** The runner shows the test in a frame of its own; here it is the top of the page. */
const atTop = new Proxy(window, {
  get: (own, name): unknown => (name === 'frameElement' ? null : Reflect.get(own, name)),
});

const beside = () => ({
  window: atTop,
  memory: createMemory(),
  shadowOf: (element: Element) => element.shadowRoot,
  later: () => () => undefined,
});

function labelsOf(markup: string): string[] {
  show(`<button id="field">Opslaan</button>${markup}`);
  const reply = answer({ ask: 'fields' }, beside());
  return pageReplySchemas.fields.parse(reply).fields.map(({ label }) => label);
}

const area = (label: string, attributes = '') => `<textarea aria-label="${label}" ${attributes}></textarea>`;

test.each([
  ['every field for long text', area('Doel') + area('Verslag'), ['Doel', 'Verslag']],
  ['rich fields', '<div contenteditable aria-label="Verslag">x</div>', ['Verslag']],
  ['no one-line fields', '<input aria-label="Zoek">', []],
  ['nothing hidden, closed or locked', area('A', 'hidden') + area('B', 'disabled') + area('C', 'readonly'), []],
  ['nothing when there are too many', area('A').repeat(7), []],
  ['nothing of a page with ten thousand', area('A').repeat(10_000), []],
])('the panel is told of %s', (_what, markup, labels) => {
  expect(labelsOf(markup)).toEqual(labels);
});

test('what a frame remembers as its last field is told first of that frame, a one-line field too', async () => {
  const frame = await showFrame({ srcdoc: `${area('Verslag')}<input aria-label="Titel">` });
  frame.contentDocument?.querySelector('input')?.focus();
  const { fields } = answer({ ask: 'fields' }, beside());
  expect(fields.map(({ label }) => label)).toEqual(['Titel', 'Verslag']);
});

test('a field that is pointed at is told by a way that finds it alone, and nothing in the page changes', () => {
  show(`<main><button id="field">x</button><p>${area('Doel')}</p><p>${area('Verslag')}</p></main>`);
  const before = document.documentElement.outerHTML;
  const world = beside();
  const [, report] = answer({ ask: 'fields' }, world).fields;
  const reply = pageReplySchemas.reveal.parse(answer({ ask: 'reveal', nonce: report?.nonce ?? '' }, world));
  const found = document.querySelectorAll('selector' in reply ? reply.selector : 'none');
  expect(Array.from(found, (each) => each.ariaLabel)).toEqual(['Verslag']);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(answer({ ask: 'reveal', nonce: 'never given' }, world)).toEqual({});
});

test('a frame and the page around it find the same place for it', async () => {
  const frame = await showFrame({ srcdoc: '<iframe></iframe><iframe></iframe>' });
  const inner = frame.contentWindow!;
  const own = placeOf(window) ?? [];
  expect(placeOf(inner)).toEqual([...own, 0]);
  expect(placeOf(inner[1]!)).toEqual([...own, 0, 1]);
});

test('the page says at which place a frame of another site is that has the focus', async () => {
  const frame = document.createElement('iframe');
  frame.src = 'http://elders.invalid/';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.replaceChildren(frame);
  await loaded;
  frame.focus();
  const own = placeOf(window) ?? [];
  const reply = pageReplySchemas.probe.parse(answer({ ask: 'probe' }, beside()));
  expect(reply).toMatchObject({ found: false, reason: 'unreachable-frame', frame: [...own, 0] });
  frame.style.opacity = '0';
  expect(answer({ ask: 'probe' }, beside())).not.toHaveProperty('frame');
});
