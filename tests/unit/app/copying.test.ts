import { describe, expect, it } from 'vitest';
import { onNoteScreen } from './note-screen';

describe('copying a note', () => {
  it('gives the clipboard the text on screen, and the same laid out for an editor', async () => {
    const { app, copied } = await onNoteScreen();
    await app.placing.copy();
    expect(copied).toHaveLength(1);
    expect(copied[0]?.text).toBe(app.note.text.value);
    expect(copied[0]?.html).toMatch(/^<h2>Aantekening<\/h2><h3>— Signalen —<\/h3>/);
  });

  it('is wiped at the lock, where the browser allows it', async () => {
    const { app, gate, copied } = await onNoteScreen();
    await app.placing.copy();
    await gate.lock();
    expect(copied.at(-1)).toEqual({ text: '' });
  });

  it('is not wiped twice, nor what somebody else put there', async () => {
    const emptied = await onNoteScreen();
    await emptied.app.placing.copy();
    await emptied.app.placing.emptyClipboard();
    await emptied.gate.lock();
    expect(emptied.copied).toHaveLength(2);
    const untouched = await onNoteScreen();
    await untouched.gate.lock();
    expect(untouched.copied).toEqual([]);
  });
});

describe('dragging a note', () => {
  it('counts as copied once the professional saw it in the dossier, and not before', async () => {
    const { app, placements } = await onNoteScreen();
    const carried = app.placing.toDrag();
    if (!carried) throw new Error('there is a note to drag');
    app.placing.dropped(carried);
    expect(app.state.placing.value).toEqual({ state: 'dragged', copied: carried });
    expect(placements()).toEqual([]);
    await app.placing.pasted();
    expect(placements()).toMatchObject([{ check: 'copied', entries: carried.entries }]);
  });

  it('leaves what nobody is sure of in sight', async () => {
    const { app, placeHere } = await onNoteScreen({ verify: { state: 'unknown' } });
    await placeHere();
    app.note.toggle(app.note.candidates.value[0]?.id ?? '');
    const carried = app.placing.toDrag();
    if (carried) app.placing.dropped(carried);
    expect(app.state.placing.value.state).toBe('uncertain');
  });
});
