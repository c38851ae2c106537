import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { panelBeside, showAs } from './beside';

const note = 'Zorgsignaal 1\nKind vertelt: "ik durf niet naar huis".';

let panel: ReturnType<typeof panelBeside>;
beforeEach(() => {
  panel = panelBeside();
});

/** A textarea in which the cursor stands, or a part is selected. */
function area(value: string, start = value.length, end = start): HTMLTextAreaElement {
  const field = showAs('textarea', '<textarea id="field" rows="5"></textarea>');
  field.value = value;
  field.setSelectionRange(start, end);
  return field;
}

describe('a note in a text field', () => {
  test('stands at the cursor and leaves the rest as it was', async () => {
    const field = area('Eerder.  Later.', 8);
    expect(await panel.place(note)).toMatchObject({ state: 'placed', techniques: ['typed-breaks'] });
    expect(field.value).toBe(`Eerder. ${note} Later.`);
  });

  test('takes the place of the selected text', async () => {
    const field = area('Eerder [hier] later', 7, 13);
    expect(await panel.place(note)).toMatchObject({ state: 'placed' });
    expect(field.value).toBe(`Eerder ${note} later`);
  });

  test('is taken back in one step', async () => {
    const field = area('Eerder [hier] later', 7, 13);
    const { nonce } = await panel.place(note);
    expect(await panel.undo(nonce)).toBe(true);
    expect(field.value).toBe('Eerder [hier] later');
  });

  test('is a step of its own for undo, apart from what was typed before and after it', async () => {
    const field = area('');
    await userEvent.keyboard('Eerder ');
    await panel.place(note);
    await userEvent.keyboard(' later');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(field.value).toBe(`Eerder ${note}`);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(field.value).toBe('Eerder ');
  });

  test('disappears when the professional presses undo in the page, once', async () => {
    const field = area('Eerder. ');
    await panel.place(note);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(field.value).toBe('Eerder. ');
  });

  test('is left alone by our undo when the professional wrote more', async () => {
    const field = area('Eerder. ');
    const { nonce } = await panel.place(note);
    await userEvent.keyboard(' Meer.');
    expect(await panel.undo(nonce)).toBe(false);
    expect(field.value).toBe(`Eerder. ${note} Meer.`);
  });

  test('is taken back from its own field, also after typing in another one', async () => {
    document.body.innerHTML = '<textarea id="other"></textarea><textarea id="field"></textarea>';
    const [other, field] = Array.from(document.querySelectorAll('textarea'));
    field!.focus();
    const { nonce } = await panel.place(note);
    other!.focus();
    await userEvent.keyboard('Eigen werk.');
    expect(await panel.undo(nonce)).toBe(true);
    expect([other!.value, field!.value]).toEqual(['Eigen werk.', '']);
  });

  test('counts as placed although the same note stood there already', async () => {
    const field = area(note);
    expect(await panel.place(note)).toMatchObject({ state: 'placed' });
    expect(field.value).toBe(note + note);
  });

  test('tells the page with trusted input and with change, so that it is stored', async () => {
    const field = area('');
    const heard: [string, boolean][] = [];
    for (const type of ['input', 'change'])
      field.addEventListener(type, (event) => heard.push([type, event.isTrusted]));
    await panel.place('Zorgsignaal 1');
    expect(heard).toEqual([
      ['input', true],
      ['change', false],
    ]);
  });

  test.each([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)> &amp; `${x}`'],
    ['emoji, accents and ij', 'Gezin 👩‍👧‍👦 in IJmuiden: “één ĳsje”, café, naïef'],
    ['right to left', 'אבא אמר: לא.\nالأم قالت: نعم.'],
  ])('keeps %s literally', async (_, text) => {
    const field = area('');
    expect(await panel.place(text)).toMatchObject({ state: 'placed' });
    expect(field.value).toBe(text);
    expect(document.querySelector('img, body > script')).toBeNull();
  });

  test('is cleaned of what an editor drops or what misleads the eye', async () => {
    const field = area('');
    expect(await panel.place('a\u0000b\r\ncafe\u0301 \u202Egnirts\u202C 👩\u200D👧')).toMatchObject({
      state: 'placed',
    });
    expect(field.value).toBe('ab\ncaf\u00e9 gnirts 👩\u200D👧');
  });

  test.each([
    ['200 lines', Array.from({ length: 200 }, (_, line) => `Regel ${line + 1}`).join('\n'), 'typed-breaks'],
    ['600 lines', Array.from({ length: 600 }, (_, line) => `Regel ${line + 1}`).join('\n'), 'typed-breaks'],
    ['10,000 characters', 'Kind vertelt. '.repeat(715).slice(0, 10_000), 'typed-text'],
  ])('of %s is placed within half a second, and taken back', async (_, text, technique) => {
    const field = area('Eerder. ');
    const { nonce } = panel.seen();
    const start = performance.now();
    expect(panel.insert(nonce, text)).toEqual({ wrote: true, technique });
    expect(performance.now() - start).toBeLessThan(500);
    expect(panel.verify(nonce)).toEqual({ state: 'placed' });
    expect(field.value).toBe(`Eerder. ${text}`);
    expect(await panel.undo(nonce)).toBe(true);
    expect(field.value).toBe('Eerder. ');
  });
});

describe('a field with a limit', () => {
  test('tells how much fits, counting the selection as free', () => {
    const field = showAs('textarea', '<textarea id="field" maxlength="20"></textarea>');
    field.value = '0123456789';
    field.setSelectionRange(0, 4);
    expect(panel.seen().room).toBe(14);
  });

  test('stays untouched when the note does not fit', async () => {
    const field = showAs('textarea', '<textarea id="field" maxlength="20"></textarea>');
    field.value = 'Eerder. ';
    expect(await panel.place('Dertien tekens')).toMatchObject({ reason: 'no-room' });
    expect(field.value).toBe('Eerder. ');
  });

  test('takes a note that fits exactly', async () => {
    const field = showAs('textarea', '<textarea id="field" maxlength="20"></textarea>');
    field.value = 'Eerder. ';
    expect(await panel.place('12 \n4567 9ab')).toMatchObject({ state: 'placed' });
    expect(field.value).toHaveLength(20);
  });
});

describe('a field of one line', () => {
  const line = () => showAs('input', '<input id="field">');

  test('refuses lines and stays untouched', async () => {
    const field = line();
    expect(panel.seen().kind).toBe('text-line');
    expect(await panel.place('een\ntwee')).toMatchObject({ reason: 'line-breaks' });
    expect(field.value).toBe('');
  });

  test('takes joined lines when the professional agrees', async () => {
    const field = line();
    expect(await panel.place('een\n\n twee\n', true)).toMatchObject({ state: 'placed' });
    expect(field.value).toBe('een; twee');
  });
});
