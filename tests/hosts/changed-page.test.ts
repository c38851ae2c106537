import { beforeEach, describe, expect, test } from 'vitest';
import { panelBeside, settled, showAs } from './beside';

const note = 'Zorgsignaal 1';

let panel: ReturnType<typeof panelBeside>;
beforeEach(() => {
  panel = panelBeside();
});

describe('between seeing and placing', () => {
  test('a field that was removed is not written in', () => {
    const field = showAs('textarea', '<textarea id="field"></textarea>');
    const { nonce } = panel.seen();
    field.remove();
    expect(panel.insert(nonce, note)).toEqual({ wrote: false, reason: 'field-gone' });
    expect(field.value).toBe('');
  });

  test('a field whose frame was removed is not written in', () => {
    const frame = showAs('iframe', '<iframe id="field"></iframe>');
    const field = frame.contentDocument!.body.appendChild(frame.contentDocument!.createElement('textarea'));
    field.focus();
    const { nonce } = panel.seen();
    frame.remove();
    expect(panel.insert(nonce, note)).toEqual({ wrote: false, reason: 'field-gone' });
    expect(field.value).toBe('');
  });

  test('another client in the same page (pushState) stops the note', () => {
    const address = location.href;
    const field = showAs('textarea', '<textarea id="field"></textarea>');
    const { nonce } = panel.seen();
    try {
      history.pushState({}, '', '#/client/2');
      expect(panel.insert(nonce, note)).toEqual({ wrote: false, reason: 'page-changed' });
      expect(field.value).toBe('');
    } finally {
      history.replaceState({}, '', address);
    }
    expect(panel.insert(nonce, note)).toMatchObject({ wrote: true });
  });

  test('other content in the field stops the note', () => {
    const field = showAs('textarea', '<textarea id="field">Verslag Fictief A</textarea>');
    const { nonce } = panel.seen();
    field.value = 'Verslag Fictief B';
    expect(panel.insert(nonce, note)).toEqual({ wrote: false, reason: 'content-changed' });
    expect(field.value).toBe('Verslag Fictief B');
  });

  test('a nonce of another page, or of nothing, writes nothing', () => {
    const field = showAs('textarea', '<textarea id="field"></textarea>');
    expect(panel.insert('elders', note)).toEqual({ wrote: false, reason: 'page-changed' });
    expect(panel.verify('elders')).toEqual({ state: 'unknown' });
    expect(field.value).toBe('');
  });

  test('the cursor may move, and looking again every second changes nothing', () => {
    const field = showAs('textarea', '<textarea id="field">Eerder. Later.</textarea>');
    const first = panel.seen();
    for (let second = 0; second < 20; second++) expect(panel.seen().nonce).toBe(first.nonce);
    field.setSelectionRange(8, 8);
    expect(panel.insert(first.nonce, `${note} `)).toMatchObject({ wrote: true });
    expect(panel.verify(first.nonce)).toEqual({ state: 'placed' });
    expect(field.value).toBe(`Eerder. ${note} Later.`);
  });

  test('a note is never placed twice with one nonce', async () => {
    const field = showAs('textarea', '<textarea id="field"></textarea>');
    const { nonce } = await panel.place(note);
    expect(panel.insert(nonce, note)).toEqual({ wrote: false, reason: 'content-changed' });
    expect(field.value).toBe(note);
  });

  test('a note can still be taken back after much typing elsewhere was seen', async () => {
    const field = showAs('textarea', '<textarea id="field"></textarea><textarea id="other"></textarea>');
    const other = document.querySelector<HTMLTextAreaElement>('#other')!;
    const { nonce } = await panel.place(note);
    other.focus();
    for (const letter of 'abcdefghij') {
      other.value += letter;
      panel.seen();
    }
    expect(await panel.undo(nonce)).toBe(true);
    expect(field.value).toBe('');
  });
});

describe('a page with a will of its own', () => {
  /** A field as React controls it: what is not reported by an input event is put back at the next drawing. */
  function controlled(accept: (value: string) => string): HTMLTextAreaElement {
    const field = showAs('textarea', '<textarea id="field"></textarea>');
    const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;
    let state = '';
    field.addEventListener('input', () => {
      state = accept(native.get!.call(field) as string);
      native.set!.call(field, state);
    });
    const draw = () => {
      if (!field.isConnected) return;
      if (native.get!.call(field) !== state) native.set!.call(field, state);
      requestAnimationFrame(draw);
    };
    draw();
    return field;
  }

  test.each([
    ['typed', note],
    ['set', Array.from({ length: 300 }, (_, line) => `Regel ${line + 1}`).join('\n')],
  ])('that controls its field keeps a %s note', async (_, text) => {
    const field = controlled((value) => value);
    expect(await panel.place(text)).toMatchObject({ state: 'placed' });
    expect(field.value).toBe(text);
  });

  test('that rewrites a note is not believed: the professional sees what is there', async () => {
    controlled((value) => value.toUpperCase());
    expect(await panel.place(note)).toMatchObject({ state: 'different', found: 'ZORGSIGNAAL 1' });
  });

  test('that refuses every text gets one try of each technique', async () => {
    const field = controlled(() => '');
    expect(await panel.place(note)).toMatchObject({ state: 'unchanged', mayTryNext: false });
    expect(field.value).toBe('');
  });

  test('that takes a note away later is not given it again', async () => {
    const field = showAs('textarea', '<textarea id="field">Eerder.</textarea>');
    field.addEventListener('input', () => setTimeout(() => (field.value = 'Eerder.'), 50));
    expect(await panel.place(note)).toMatchObject({
      state: 'unchanged',
      mayTryNext: false,
      techniques: ['typed-text'],
    });
    expect(field.value).toBe('Eerder.');
  });

  test('that cuts a note later is found out', async () => {
    const field = showAs('textarea', '<textarea id="field"></textarea>');
    field.addEventListener('input', () => setTimeout(() => (field.value = field.value.slice(0, 5)), 50));
    expect(await panel.place(note)).toMatchObject({ state: 'different', found: 'Zorgs' });
  });

  test('that redraws the field leaves us unsure, and says so', async () => {
    const field = showAs('textarea', '<textarea id="field"></textarea>');
    field.addEventListener('input', () => field.replaceWith(field.cloneNode()));
    expect(await panel.place(note)).toMatchObject({ state: 'unknown' });
  });

  test('that moves the focus away gets nothing in the other field', async () => {
    document.body.innerHTML = '<textarea id="field"></textarea><textarea id="trap"></textarea>';
    const [field, trap] = Array.from(document.querySelectorAll('textarea'));
    field!.focus();
    const { nonce } = panel.seen();
    trap!.focus();
    field!.addEventListener('focus', () => trap!.focus());
    panel.insert(nonce, note);
    await settled();
    expect(panel.verify(nonce)).toEqual({ state: 'unchanged', mayTryNext: true });
    expect(panel.insert(nonce, note)).toEqual({ wrote: true, technique: 'set-range' });
    expect([field!.value, trap!.value]).toEqual([note, '']);
  });

  test('that hides the document’s own functions behind its names changes nothing', async () => {
    const field = showAs(
      'textarea',
      '<form name="activeElement"></form><form name="execCommand"></form><form name="title"></form>' +
        '<form name="defaultView"></form><form name="body"></form><textarea id="field"></textarea>',
    );
    expect(await panel.place(note)).toMatchObject({ state: 'placed', techniques: ['typed-text'] });
    expect(field.value).toBe(note);
    expect(panel.capture().page.title).toBeTypeOf('string');
  });
});
