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
    expect(await panel.place(note)).toMatchObject({ state: 'placed', techniques: ['plain-paste', 'typed-lines'] });
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

  test('goes to the whole editor, also when a part inside it has the focus', () => {
    const field = rich('<p>Eerder. <a id="link" href="#x">link</a></p>');
    field.querySelector('a')!.focus();
    expect(panel.seen().kind).toBe('rich-text');
  });
});

describe('an editor that takes a paste', () => {
  /** Takes a paste the way editors with a model do: by itself, perhaps later. */
  function modelEditor(take: (text: string, field: HTMLElement) => void) {
    const field = rich('<p>Eerder.</p>');
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      take(event.clipboardData?.getData('text/plain') ?? '', field);
    });
    putCursor(field.querySelector('p')!.firstChild, 7);
    return field;
  }
  const append = (text: string, field: HTMLElement) => {
    for (const line of text.split('\n')) field.appendChild(document.createElement('p')).textContent = line;
  };

  test('gets plain text only, once', async () => {
    const field = modelEditor(append);
    field.addEventListener('paste', (event) => expect(event.clipboardData?.types).toEqual(['text/plain']));
    expect(await panel.place(note)).toMatchObject({ state: 'placed', techniques: ['plain-paste'] });
    expect(linesOf(field)).toEqual(['Eerder.', ...lines]);
  });

  test('that shows it a moment later is waited for', async () => {
    modelEditor((text, field) => void setTimeout(() => append(text, field), 60));
    const { nonce } = panel.seen();
    panel.insert(nonce, note);
    expect(panel.verify(nonce)).toEqual({ state: 'unknown' });
    await expect.poll(() => panel.verify(nonce)).toEqual({ state: 'placed' });
  });

  test('and throws it away is not typed in after that', async () => {
    const field = modelEditor(() => undefined);
    expect(await panel.place(note)).toMatchObject({
      state: 'unchanged',
      mayTryNext: false,
      techniques: ['plain-paste'],
    });
    expect(linesOf(field)).toEqual(['Eerder.']);
  });

  test.each([
    ['doubles it', (text: string, field: HTMLElement) => [text, text].forEach((copy) => append(copy, field))],
    ['loses the breaks', (text: string, field: HTMLElement) => append(text.replaceAll('\n', ''), field)],
    [
      'loses what stood there',
      (text: string, field: HTMLElement) => {
        field.replaceChildren();
        append(text, field);
      },
    ],
    ['keeps the first line only', (text: string, field: HTMLElement) => append(text.split('\n')[0]!, field)],
  ])('and %s is found out', async (_, take) => {
    modelEditor(take);
    expect(await panel.place(note)).toMatchObject({ state: 'different' });
  });

  test.each(['data-slate-editor="true"', 'data-lexical-editor="true"', 'class="ck-editor__editable"'])(
    'is never typed in when typing would break it: %s',
    async (mark) => {
      const field = rich('<p>Eerder.</p>', mark);
      expect(await panel.place(note)).toMatchObject({
        state: 'unchanged',
        mayTryNext: false,
        techniques: ['plain-paste'],
      });
      expect(linesOf(field)).toEqual(['Eerder.']);
    },
  );
});
