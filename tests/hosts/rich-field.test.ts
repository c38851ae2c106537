import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { linesOf, panelBeside, putCursor, show } from './beside';

const note = 'Zorgsignaal 1\n\nKind vertelt: "ik durf niet".\nMoeder is gebeld.';
const lines = ['Zorgsignaal 1', 'Kind vertelt: "ik durf niet".', 'Moeder is gebeld.'];

let panel: ReturnType<typeof panelBeside>;
beforeEach(() => {
  panel = panelBeside();
});

const rich = (content: string, more = '') =>
  show(`<div id="field" contenteditable="true" ${more} style="min-height: 4em">${content}</div>`);

describe('a note in an editable part of the page', () => {
  test('stands at the cursor, line by line, and leaves the rest as it was', async () => {
    const field = rich('<p>Eerder. Later.</p><p>Slot.</p>');
    putCursor(field.querySelector('p')!.firstChild, 8);
    expect(await panel.place(note)).toMatchObject({ state: 'placed', techniques: ['typed-lines'] });
    expect(linesOf(field)).toEqual([`Eerder. ${lines[0]}`, lines[1], `${lines[2]}Later.`, 'Slot.']);
  });

  test('takes the place of the selected text', async () => {
    const field = rich('<p>Eerder [hier] later</p>');
    putCursor(field.querySelector('p')!.firstChild, 7, 13);
    expect(await panel.place('Zorgsignaal')).toMatchObject({ state: 'placed' });
    expect(linesOf(field)).toEqual(['Eerder Zorgsignaal later']);
  });

  test('comes at the end when the cursor is elsewhere', async () => {
    const field = rich('<p>Eerder.</p>');
    getSelection()?.removeAllRanges();
    expect(await panel.place('Zorgsignaal')).toMatchObject({ state: 'placed' });
    expect(linesOf(field).join(' ')).toContain('Eerder.');
  });

  test('is taken back in one step', async () => {
    const field = rich('<p>Eerder. Later.</p>');
    putCursor(field.querySelector('p')!.firstChild, 8);
    const { nonce } = await panel.place(note);
    expect(await panel.undo(nonce)).toBe(true);
    expect(linesOf(field)).toEqual(['Eerder. Later.']);
  });

  test('is not taken back at the cost of what was typed in another field', async () => {
    document.body.innerHTML = '<textarea></textarea><div contenteditable style="min-height: 1em"></div>';
    const [other, field] = [document.querySelector('textarea')!, document.querySelector('div')!];
    field.focus();
    const { nonce } = await panel.place('Zorgsignaal');
    other.focus();
    await userEvent.keyboard('Eigen werk.');
    expect(await panel.undo(nonce)).toBe(false);
    expect([other.value, field.innerText.trim()]).toEqual(['Eigen werk.', 'Zorgsignaal']);
  });

  test('disappears when the professional presses undo in the page, once', async () => {
    const field = rich('<p>Eerder.</p>');
    putCursor(field.querySelector('p')!.firstChild, 7);
    await panel.place(note);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(linesOf(field)).toEqual(['Eerder.']);
  });

  test('is a step of its own for undo, apart from what was typed before it', async () => {
    const field = rich('<p><br></p>');
    putCursor(field.firstElementChild, 0);
    await userEvent.keyboard('Eerder ');
    await panel.place(note);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(linesOf(field).map((line) => line.trim())).toEqual(['Eerder']);
  });

  test('is told to an editor that takes over its text only when a key comes up', async () => {
    const field = rich('<p><br></p>');
    putCursor(field.firstElementChild, 0);
    let kept = '';
    const isArrow = ({ key }: KeyboardEvent) => key.startsWith('Arrow');
    field.addEventListener('keyup', (event) => {
      if (!isArrow(event)) kept = field.innerText;
    });
    await panel.place('Zorgsignaal');
    expect(kept.trim()).toBe('Zorgsignaal');
  });

  test('counts as placed although the same note stood there already', async () => {
    const field = rich(lines.map((line) => `<p>${line}</p>`).join('') + '<p><br></p>');
    putCursor(field.lastElementChild, 0);
    expect(await panel.place(note)).toMatchObject({ state: 'placed' });
    expect(linesOf(field)).toEqual([...lines, ...lines]);
  });

  test.each([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)> &amp; `${x}`'],
    ['emoji, accents and ij', 'Gezin 👩‍👧‍👦 in IJmuiden: “één ĳsje”, café, naïef'],
    ['right to left', 'אבא אמר: לא.'],
    ['spaces and tabs', 'a  b\tc'],
  ])('keeps %s', async (_, text) => {
    const field = rich('<p><br></p>');
    putCursor(field.firstElementChild, 0);
    expect(await panel.place(text)).toMatchObject({ state: 'placed' });
    expect(field.querySelector('img, script')).toBeNull();
    if (!/\s{2}|\t/.test(text)) expect(linesOf(field)).toEqual([text]);
  });

  test.each([
    ['200 lines', Array.from({ length: 200 }, (_, line) => `Regel ${line + 1}`).join('\n')],
    ['10,000 characters', 'Kind vertelt. '.repeat(715).slice(0, 10_000).trim()],
  ])('of %s is placed', async (_, text) => {
    const field = rich('<p>Eerder.</p><p><br></p>');
    putCursor(field.lastElementChild, 0);
    expect(await panel.place(text)).toMatchObject({ state: 'placed' });
    expect(linesOf(field)).toEqual(['Eerder.', ...text.split('\n')]);
  });

  test('works in a field for plain text only', async () => {
    const field = show(
      '<div id="field" contenteditable="plaintext-only" style="white-space: pre-wrap">Eerder. \nSlot.</div>',
    );
    putCursor(field.firstChild, 8);
    expect(await panel.place(note)).toMatchObject({ state: 'placed' });
    expect(linesOf(field)).toEqual([`Eerder. ${lines[0]}`, lines[1], lines[2], 'Slot.']);
  });

  test('has line feeds where the page reads these: in a field for plain text that shows them', async () => {
    const field = show('<div id="field" contenteditable="plaintext-only" style="white-space: pre-wrap">Eerder. </div>');
    putCursor(field.firstChild, 8);
    expect(await panel.place(note)).toMatchObject({ state: 'placed' });
    expect(field.textContent.trimEnd()).toBe(`Eerder. ${note}`);
  });

  test('goes to the whole editor, also when a part inside it has the focus', () => {
    const field = rich('<p>Eerder. <a id="link" href="#x">link</a></p>');
    field.querySelector('a')!.focus();
    expect(panel.seen().kind).toBe('rich-text');
  });
});

test('a selection in a large editor is told, and reading it takes no time that is felt', () => {
  const field = rich('<p>Eerder.</p>'.repeat(10_000));
  putCursor(field.querySelector('p')!.firstChild, 2);
  const begun = performance.now();
  for (let time = 0; time < 3; time += 1) expect(panel.seen().selected).toBe(false);
  expect(performance.now() - begun).toBeLessThan(1_000);
  putCursor(field.querySelector('p')!.firstChild, 2, 4);
  expect(panel.seen().selected).toBe(true);
});
