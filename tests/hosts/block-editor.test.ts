import { beforeEach, describe, expect, test } from 'vitest';
import { linesOf, panelBeside } from './beside';

const note = 'Zorgsignaal 1\n\nKind vertelt: "ik durf niet".\nMoeder is gebeld.';
const lines = ['Zorgsignaal 1', 'Kind vertelt: "ik durf niet".', 'Moeder is gebeld.'];

let panel: ReturnType<typeof panelBeside>;
beforeEach(() => {
  panel = panelBeside();
});

describe('an editor that makes every paragraph a field of its own', () => {
  const paragraph = (words: string) => `<div class="paragraph" contenteditable style="min-height: 1em">${words}</div>`;
  const takesPaste = (area: HTMLElement) =>
    area.addEventListener('paste', (event) => {
      event.preventDefault();
      const words = event.clipboardData?.getData('text/plain').split('\n') ?? [];
      area.insertAdjacentHTML('beforeend', words.filter(Boolean).map(paragraph).join(''));
    });

  test.each([
    ['of a known editor', '<div class="codex-editor__redactor">', paragraph(''), 'block-paste'],
    ['that looks like the others', '<div>', paragraph('Eerder.') + paragraph(''), 'plain-paste'],
  ])('%s is read as one text', async (_, area, paragraphs, technique) => {
    document.body.innerHTML = `${area}${paragraphs}</div>`;
    takesPaste(document.body.firstElementChild as HTMLElement);
    document.querySelector<HTMLElement>('.paragraph:last-child')!.focus();
    expect(await panel.place(note)).toMatchObject({ state: 'placed', techniques: [technique] });
    expect(linesOf(document.body).slice(-3)).toEqual(lines);
  });

  test('tells that something else happened, when the note came in another place', async () => {
    document.body.innerHTML = `<div>${paragraph('Eerder.')}${paragraph('Slot.')}</div>`;
    takesPaste(document.body.firstElementChild as HTMLElement);
    document.querySelector<HTMLElement>('.paragraph')!.focus();
    expect(await panel.place(note)).toMatchObject({ state: 'different' });
  });
});
