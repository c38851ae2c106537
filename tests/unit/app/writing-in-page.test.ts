import { describe, expect, it } from 'vitest';
import { willingPage } from '@/tests/page-beside';
import { onNoteScreen, type Replies } from './note-screen';

describe('writing', () => {
  it('tries the next technique only after the page was read back unchanged', async () => {
    const { app, placeHere, asked } = await onNoteScreen({
      verify: [{ state: 'unchanged', mayTryNext: true }, { state: 'unchanged', mayTryNext: true }, { state: 'placed' }],
    });
    await placeHere();
    expect(app.state.placing.value.state).toBe('placed');
    const order = asked.map(({ ask }) => ask).filter((ask) => ask !== 'probe');
    expect(order).toEqual(['insert', 'verify', 'verify', 'insert', 'verify']);
  });

  it('does not wait any longer for an editor that did not take what was offered', async () => {
    const { app, placeHere, asked } = await onNoteScreen({
      verify: [{ state: 'unchanged', mayTryNext: true, ignored: true }, { state: 'placed' }],
    });
    await placeHere();
    expect(app.state.placing.value.state).toBe('placed');
    const order = asked.map(({ ask }) => ask).filter((ask) => ask !== 'probe');
    expect(order).toEqual(['insert', 'verify', 'insert', 'verify']);
  });

  it.each([
    [{ verify: { state: 'unchanged', mayTryNext: false } }, { state: 'refused', reason: 'page-refused' }, []],
    [{ insert: { wrote: false, reason: 'field-gone' } }, { state: 'refused', reason: 'field-gone' }, []],
    [
      { verify: { state: 'different', found: 'iets anders' } },
      { state: 'different', found: 'iets anders' },
      ['uncertain'],
    ],
    [{ verify: { state: 'unknown' } }, { state: 'uncertain' }, ['uncertain']],
  ] as [Replies, object, string[]][])('tells honestly what came of it: %j', async (page, outcome, checks) => {
    const { app, placeHere, placements } = await onNoteScreen({ ...willingPage, ...page });
    await placeHere();
    expect(app.state.placing.value).toMatchObject(outcome);
    expect(placements()?.map(({ check }) => check)).toEqual(checks);
    expect(app.state.cases.value[0]?.view.notInDossier).toHaveLength(1);
  });

  it('is not begun in an editor of code that does not tell what it holds', async () => {
    const page = { origin: 'https://epd.voorbeeld.nl', path: '/client/1', title: 'Dossier 1' };
    const field = { nonce: 'n1', kind: 'code', label: 'Verslag', selected: false } as const;
    const { app } = await onNoteScreen({ probe: { found: true, page, field } });
    expect(app.state.target.value).toMatchObject({ state: 'no-field', reason: 'unreadable-editor' });
  });

  it('is recorded for the case and the entries that were written, whatever is on screen by then', async () => {
    const opened = await onNoteScreen();
    await opened.knownSite();
    const other = await opened.app.journal.startCase('Een andere casus');
    await opened.app.placing.place();
    const writing = opened.app.placing.agree();
    opened.app.go({ screen: 'note', caseId: other.ok ? other.value : '' });
    await opened.during(writing);
    expect(opened.placements()).toMatchObject([{ check: 'verified' }]);
    const views = opened.app.state.cases.value.map(({ view }) => [view.label, view.notInDossier.length]);
    expect(views).toEqual([
      ['Groep 5', 0],
      ['Een andere casus', 0],
    ]);
  });

  it('is finished and recorded before the vault locks', async () => {
    const opened = await onNoteScreen();
    await opened.knownSite();
    await opened.app.placing.place();
    const writing = opened.app.placing.agree();
    await opened.during(Promise.all([writing, opened.gate.lock()]));
    expect(opened.gate.phase.value).toBe('locked');
    const app = await opened.enter();
    expect(app.state.cases.value[0]?.view.notInDossier).toEqual([]);
  });

  it('stays in doubt, also after a lock, until the professional looked and says so', async () => {
    const opened = await onNoteScreen({ verify: { state: 'unknown' } });
    await opened.placeHere();
    await opened.app.placing.confirm();
    expect(opened.app.state.cases.value[0]?.view.notInDossier).toEqual([]);
    expect(opened.app.state.cases.value[0]?.view.uncertain.size).toBe(0);
  });

  it('is told apart when the storage refused to record it, and can be recorded after all', async () => {
    const opened = await onNoteScreen();
    await opened.knownSite();
    await opened.app.placing.place();
    const writing = opened.app.placing.agree();
    opened.profile.keeper.refuseNextCommit('storage-full');
    await opened.during(writing);
    expect(opened.app.state.placing.value.state).toBe('unrecorded');
    await opened.app.placing.confirm();
    expect(opened.app.state.cases.value[0]?.view.notInDossier).toEqual([]);
  });
});

describe('afterwards', () => {
  it('takes the placement back with the text when it is undone', async () => {
    const { app, during, placeHere } = await onNoteScreen();
    await placeHere();
    await during(app.placing.undo());
    expect(app.state.placing.value.state).toBe('undone');
    expect(app.state.cases.value[0]?.view.notInDossier).toHaveLength(1);
  });

  it('asks the professional to look when the page could not undo it, and believes the answer', async () => {
    const { app, gate, during, placeHere } = await onNoteScreen({ undo: { undone: false } });
    await placeHere();
    await during(app.placing.undo());
    expect(gate.notice.value?.key).toBe('note.undo-failed');
    expect(app.state.placing.value.state).toBe('uncertain');
    await app.placing.deny();
    expect(app.state.cases.value[0]?.view.notInDossier).toHaveLength(1);
  });

  it('says that the note still stands where the page cannot take it back alone', async () => {
    const { app, gate, during, placeHere } = await onNoteScreen({ undo: { undone: false, stands: true } });
    await placeHere();
    await during(app.placing.undo());
    expect(gate.notice.value?.key).toBe('note.undo-impossible');
    expect(app.state.cases.value[0]?.view.notInDossier).toHaveLength(0);
  });

  it('can be copied while nobody is sure of it, and stays in doubt', async () => {
    const { app, gate, placeHere } = await onNoteScreen({ verify: { state: 'unknown' } });
    await placeHere();
    app.note.toggle(app.note.candidates.value[0]?.id ?? '');
    await app.placing.copy();
    expect(gate.notice.value).toEqual({ tone: 'done', key: 'note.copied' });
    expect(app.state.placing.value.state).toBe('uncertain');
  });

  it('counts what was copied as copied, not as checked, and does not vouch for the page beside it', async () => {
    const { app, knownSite } = await onNoteScreen();
    await knownSite();
    const [entry] = app.note.candidates.value;
    const turn = () => app.note.toggle(entry?.id ?? '');
    await app.placing.copy();
    turn();
    await app.placing.pasted();
    expect(app.state.cases.value[0]?.view).toMatchObject({ notInDossier: [entry], toPlace: [] });
    expect([...(app.state.cases.value[0]?.view.copied ?? [])]).toEqual([entry?.id]);
    turn();
    await app.placing.place();
    expect(app.state.placing.value).toMatchObject({ question: 'first-page' });
  });
});
