import { beforeEach, describe, expect, test } from 'vitest';
import { panelBeside, showAs } from './beside';

const note = 'Zorgsignaal 1';

let panel: ReturnType<typeof panelBeside>;
beforeEach(() => {
  panel = panelBeside();
});

describe('a page that draws its field anew at every change', () => {
  /** `redraw` gives the text of the new field. */
  function redrawing(redraw: (typed: string) => string) {
    const field = showAs('textarea', '<div id="around"><textarea id="field"></textarea></div>');
    field.addEventListener('input', () => {
      const next = document.createElement('textarea');
      next.value = redraw(field.value);
      field.replaceWith(next);
      next.focus();
    });
  }
  const now = () => document.querySelector('textarea')!.value;

  test('has the note when the new field holds it', async () => {
    redrawing((typed) => typed);
    expect(await panel.place(note)).toMatchObject({ state: 'placed' });
    expect(now()).toBe(note);
  });

  test('is not believed when the new field holds something else', async () => {
    redrawing((typed) => `${typed}${typed}`);
    expect(await panel.place(note)).toMatchObject({ state: 'unknown' });
  });

  test('gives the note back in one step', async () => {
    redrawing((typed) => typed);
    const { nonce } = await panel.place(note);
    expect(await panel.undo(nonce)).toBe(true);
    expect(now()).toBe('');
  });
});
