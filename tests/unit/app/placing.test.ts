import { describe, expect, it } from 'vitest';
import { epd } from '@/tests/page-beside';
import { onNoteScreen } from './note-screen';

describe('the note', () => {
  it('holds what is not yet in the dossier, and a neutral heading without the word meldcode', async () => {
    const { app } = await onNoteScreen();
    expect(app.note.text.value).toContain('ik ben gevallen');
    expect(app.note.text.value).not.toMatch(/meldcode|veilig thuis/i);
    app.note.chooseForm('open');
    expect(app.note.text.value).toMatch(/meldcode/i);
  });

  it('has the neutral heading again when it is opened again', async () => {
    const { app, caseId } = await onNoteScreen();
    app.note.chooseForm('open');
    app.go({ screen: 'case', caseId });
    app.go({ screen: 'note', caseId });
    expect(app.note.text.value).not.toMatch(/meldcode/i);
  });
});

const reportField = { nonce: 'n1', kind: 'text-area', label: 'Verslag', selected: false } as const;

describe('the click', () => {
  const title = { ...reportField, nonce: 'n2', label: 'Titel' };

  it.each([
    ['another field has the focus', { found: true, page: epd, field: title }],
    [
      'the same field of another client is shown',
      { found: true, page: { ...epd, path: '/client/2' }, field: reportField },
    ],
    ['somebody typed in the field', { found: true, page: epd, field: { ...reportField, nonce: 'n2' } }],
    ['no field has the focus any more', { found: false, page: epd, reason: 'no-field' }],
  ] as const)(
    'writes nothing when %s since it was shown, shows it, and asks for another click',
    async (_what, probe) => {
      const { app, knownSite, changePage, asked } = await onNoteScreen();
      await knownSite();
      changePage({ probe });
      await app.placing.place();
      expect(asked.some(({ ask }) => ask === 'insert')).toBe(false);
      expect(app.state.target.value).toMatchObject({ state: probe.found ? 'field' : 'no-field', page: probe.page });
      expect(app.state.placing.value).toEqual({ state: 'moved', to: app.state.target.value });
    },
  );

  it('goes on at the next click, in the field that is shown by then', async () => {
    const { app, during, knownSite, changePage, placements } = await onNoteScreen();
    await knownSite();
    changePage({ probe: { found: true, page: epd, field: title } });
    await app.placing.place();
    await app.placing.place();
    await during(app.placing.agree());
    expect(placements()).toMatchObject([{ field: 'Titel' }]);
  });

  it('asks about words that were selected in the field since it was shown', async () => {
    const { app, knownSite, changePage } = await onNoteScreen();
    await knownSite();
    changePage({ probe: { found: true, page: epd, field: { ...reportField, selected: true } } });
    await app.placing.place();
    await app.placing.agree();
    expect(app.state.placing.value).toMatchObject({ state: 'asking', question: 'replaces' });
  });

  it('writes nothing once the vault was locked', async () => {
    const { app, gate, during, knownSite, vouchForPage, asked } = await onNoteScreen();
    await vouchForPage();
    await knownSite();
    app.placing.cancel();
    const clicked = app.placing.place();
    await during(Promise.all([clicked, gate.lock()]));
    expect(asked.some(({ ask }) => ask === 'insert')).toBe(false);
  });
});

describe('before anything is written', () => {
  it('asks once per site who reads the field, remembers it, and goes on in the same click', async () => {
    const { app, during, vouchForPage, placements } = await onNoteScreen();
    await vouchForPage();
    expect(app.state.placing.value).toMatchObject({ state: 'asking', question: 'who-reads' });
    await during(app.placing.setReaders('colleagues'));
    expect(app.state.placing.value.state).toBe('placed');
    expect(placements()).toMatchObject([{ check: 'verified', page: epd, field: 'Verslag' }]);
    expect(app.state.cases.value[0]?.view.notInDossier).toEqual([]);
  });

  it('writes once, also when the answer is clicked twice', async () => {
    const { app, during, vouchForPage, asked } = await onNoteScreen();
    await vouchForPage();
    const both = [app.placing.setReaders('colleagues'), app.placing.setReaders('colleagues')];
    await during(Promise.all(both));
    expect(asked.filter(({ ask }) => ask === 'insert')).toHaveLength(1);
    expect(app.state.placing.value.state).toBe('placed');
  });

  it('warns at every placement where client, parents or partner can read', async () => {
    const { app, during, vouchForPage } = await onNoteScreen();
    await vouchForPage();
    await during(app.placing.setReaders('client'));
    expect(app.state.placing.value).toMatchObject({ state: 'asking', question: 'client-reads' });
    await during(app.placing.agree());
    expect(app.state.placing.value.state).toBe('placed');
  });

  it('asks whether a case that has no page yet belongs in this dossier', async () => {
    const { app, knownSite, asked } = await onNoteScreen();
    await knownSite();
    await app.placing.place();
    expect(app.state.placing.value).toMatchObject({ state: 'asking', question: 'first-page' });
    expect(asked.some(({ ask }) => ask === 'insert')).toBe(false);
  });

  it.each([
    ['another address', { path: '/client/2' }],
    [
      'another title at an address that tells nothing',
      { path: '/client', title: 'Dossier 2' },
      { ...epd, path: '/client' },
    ],
  ])('stops before a page of another dossier: %s', async (_what, change, known = epd) => {
    const opened = await onNoteScreen({ probe: { found: true, page: known, field: reportField } });
    await opened.placeHere();
    opened.app.go({ screen: 'note', caseId: opened.caseId });
    opened.app.note.toggle(opened.app.state.cases.value[0]?.view.facts[0]?.id ?? '');
    opened.showPage({ ...epd, ...change });
    const writes = opened.asked.filter(({ ask }) => ask === 'insert').length;
    await opened.app.placing.place();
    expect(opened.app.state.placing.value).toMatchObject({ state: 'asking', question: 'other-page' });
    expect(opened.asked.filter(({ ask }) => ask === 'insert')).toHaveLength(writes);
  });

  it('takes a yes only for the page and field it was asked about', async () => {
    const { app, during, knownSite, showPage, placements } = await onNoteScreen();
    await knownSite();
    await app.placing.place();
    showPage({ ...epd, path: '/client/3', title: 'Dossier 3' }, 'another-nonce');
    await during(app.placing.agree());
    expect(placements()).toMatchObject([{ page: epd }]);
  });

  it.each([
    ['one line', { kind: 'text-line', selected: false }, 'join-lines'],
    ['selected text', { kind: 'text-area', selected: true }, 'replaces'],
  ] as const)('asks before it writes in a field with %s', async (_what, change, question) => {
    const { app, during, knownSite, asked } = await onNoteScreen({
      probe: { found: true, page: epd, field: { nonce: 'n1', label: 'Kort', ...change } },
    });
    await knownSite();
    await app.placing.place();
    await app.placing.agree();
    expect(app.state.placing.value).toMatchObject({ state: 'asking', question });
    await during(app.placing.agree());
    expect(asked.find(({ ask }) => ask === 'insert')).toMatchObject({ joinLines: question === 'join-lines' });
  });
});
