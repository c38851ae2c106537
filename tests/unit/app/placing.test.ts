import { describe, expect, it } from 'vitest';
import type { PageReplies } from '@/lib/host/page-api';
import { epd, openedWithSignal, willingPage } from '@/tests/world';

type Replies = { [Ask in keyof PageReplies]?: PageReplies[Ask] | PageReplies[Ask][] };

/** A case with one signal, on the note screen, with the page beside it looked at. */
async function onNoteScreen(page: Replies = {}) {
  const opened = await openedWithSignal(page);
  const { app, caseId } = opened;
  app.go({ screen: 'note', caseId });
  await app.placing.look();
  /** Runs an action that waits for the page to settle, moving the clock for it. */
  const during = async (act: Promise<unknown>) => {
    const clock = { stopped: false };
    const done = act.finally(() => (clock.stopped = true));
    while (!clock.stopped) await opened.pass(200);
    await done;
  };
  const knownSite = () => during(app.rememberReaders(epd.origin, 'colleagues'));
  const placements = () =>
    app.state.cases.value[0]?.file.journal.flatMap((item) =>
      'value' in item && item.value.kind === 'placed' ? [item.value] : [],
    );
  return { ...opened, during, knownSite, placements };
}

describe('the note', () => {
  it('holds what is not yet in the dossier, and a neutral heading without the word meldcode', async () => {
    const { app } = await onNoteScreen();
    expect(app.note.text.value).toContain('ik ben gevallen');
    expect(app.note.text.value).not.toMatch(/meldcode|veilig thuis/i);
    app.note.form.value = 'open';
    expect(app.note.text.value).toMatch(/meldcode/i);
  });
});

describe('placing', () => {
  it('asks once per site who reads the field, remembers it, and goes on in the same click', async () => {
    const { app, during, placements } = await onNoteScreen();
    await app.placing.place();
    expect(app.state.placing.value).toEqual({ state: 'asking', question: 'who-reads' });
    await during(app.placing.setReaders('colleagues', []));
    expect(app.state.placing.value.state).toBe('placed');
    expect(placements()).toMatchObject([{ check: 'verified', page: epd, field: 'Verslag' }]);
    expect(app.state.cases.value[0]?.view.notInDossier).toEqual([]);
  });

  it('warns at every placement where client, parents or partner can read', async () => {
    const { app, during } = await onNoteScreen();
    await app.placing.place();
    await during(app.placing.setReaders('client', []));
    expect(app.state.placing.value).toEqual({ state: 'asking', question: 'client-reads' });
    await during(app.placing.place(['client-reads']));
    expect(app.state.placing.value.state).toBe('placed');
  });

  it('stops before it writes in a page that belongs to another dossier', async () => {
    const other = { ...epd, path: '/client/2', title: 'Dossier 2' };
    const field = { nonce: 'n2', kind: 'text-area', label: 'Verslag' } as const;
    const { app, during, knownSite, asked, placements } = await onNoteScreen();
    await knownSite();
    await during(app.placing.place());
    expect(placements()).toHaveLength(1);
    const entry = app.state.cases.value[0]?.view.facts[0]?.id ?? '';
    app.note.toggle(entry);
    app.state.target.value = { state: 'field', page: other, field, linked: true };
    app.state.placing.value = { state: 'ready' };
    const writes = asked.filter(({ ask }) => ask === 'insert').length;
    await app.placing.place();
    expect(app.state.placing.value).toEqual({ state: 'asking', question: 'other-page' });
    expect(asked.filter(({ ask }) => ask === 'insert')).toHaveLength(writes);
  });

  it('asks before it joins lines in a field of one line', async () => {
    const { app, during, knownSite, asked } = await onNoteScreen({
      probe: { found: true, page: epd, field: { nonce: 'n1', kind: 'text-line', label: 'Kort' } },
    });
    await knownSite();
    await app.placing.place();
    expect(app.state.placing.value).toEqual({ state: 'asking', question: 'join-lines' });
    await during(app.placing.place(['join-lines']));
    expect(asked.find(({ ask }) => ask === 'insert')).toMatchObject({ joinLines: true });
  });

  it('tries the next technique only after the page was read back unchanged', async () => {
    const { app, during, knownSite, asked } = await onNoteScreen({
      verify: [{ state: 'unchanged', mayTryNext: true }, { state: 'unchanged', mayTryNext: true }, { state: 'placed' }],
    });
    await knownSite();
    await during(app.placing.place());
    expect(app.state.placing.value.state).toBe('placed');
    const order = asked.map(({ ask }) => ask).filter((ask) => ask !== 'probe');
    expect(order).toEqual(['insert', 'verify', 'verify', 'insert', 'verify']);
  });

  it.each([
    [{ verify: { state: 'unchanged', mayTryNext: false } }, { state: 'refused', reason: 'page-refused' }],
    [{ verify: { state: 'different', found: 'iets anders' } }, { state: 'different', found: 'iets anders' }],
    [{ verify: { state: 'unknown' } }, { state: 'uncertain' }],
    [{ insert: { wrote: false, reason: 'field-gone' } }, { state: 'refused', reason: 'field-gone' }],
  ] as [Replies, object][])('tells honestly what came of it: %j', async (page, outcome) => {
    const { app, during, knownSite, placements } = await onNoteScreen({ ...willingPage, ...page });
    await knownSite();
    await during(app.placing.place());
    expect(app.state.placing.value).toMatchObject(outcome);
    expect(placements()).toEqual([]);
    expect(app.note.text.value).toContain('ik ben gevallen');
  });

  it('counts as in the dossier when the professional looked and says so', async () => {
    const { app, during, knownSite, placements } = await onNoteScreen({ verify: { state: 'unknown' } });
    await knownSite();
    await during(app.placing.place());
    await app.placing.confirm();
    expect(placements()).toMatchObject([{ check: 'confirmed' }]);
    expect(app.state.cases.value[0]?.view.notInDossier).toEqual([]);
  });

  it('says how much fits when the note is too long, and leaves the note alone', async () => {
    const { app, during, knownSite } = await onNoteScreen({
      probe: { found: true, page: epd, field: { nonce: 'n1', kind: 'text-area', label: 'Kort', room: 20 } },
      insert: { wrote: false, reason: 'no-room' },
    });
    await knownSite();
    await during(app.placing.place());
    expect(app.state.placing.value).toMatchObject({ reason: 'no-room', room: 20, length: app.note.text.value.length });
  });

  it('takes the placement back with the text when it is undone', async () => {
    const { app, during, knownSite } = await onNoteScreen();
    await knownSite();
    await during(app.placing.place());
    await app.placing.undo();
    expect(app.state.placing.value.state).toBe('undone');
    expect(app.state.cases.value[0]?.view.notInDossier).toHaveLength(1);
  });

  it('keeps the placement when the page could not undo it', async () => {
    const { app, gate, during, knownSite } = await onNoteScreen({ undo: { undone: false } });
    await knownSite();
    await during(app.placing.place());
    await during(app.placing.undo());
    expect(gate.notice.value?.key).toBe('note.undo-failed');
    expect(app.state.cases.value[0]?.view.notInDossier).toEqual([]);
  });

  it('counts a copied note as copied, not as checked', async () => {
    const { app } = await onNoteScreen();
    await app.placing.copy();
    await app.placing.pasted();
    const view = app.state.cases.value[0]?.view;
    expect(view?.notInDossier).toHaveLength(1);
    expect(view?.copied.size).toBe(1);
  });
});
