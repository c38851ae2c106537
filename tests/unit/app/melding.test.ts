import { describe, expect, it } from 'vitest';
import { epd } from '@/tests/page-beside';
import { field, form, onMeldingScreen } from './melding-screen';

type Melding = Awaited<ReturnType<typeof onMeldingScreen>>;

/** The same piece in another page of the same form, and out of it again. */
async function placedAndUndoneElsewhere({ app, during, changePage }: Melding): Promise<void> {
  const page = { ...form, path: '/melding/2' };
  changePage({ probe: { found: true, page, field: { ...field, nonce: 'f2' } } });
  await app.placing.look();
  await during(app.placing.place('concerns'));
  await during(app.placing.undo());
}

describe('placing a section of a melding', () => {
  it('asks once per site whether this is the form of Veilig Thuis, and never who reads it', async () => {
    const { app, during, question, inserted } = await onMeldingScreen();
    await app.placing.place('concerns');
    expect(question()).toBe('report-form');
    expect(inserted()).toEqual([]);
    await during(app.placing.agree());
    expect(question()).toBe('placed');
    await during(app.placing.place('people'));
    await during(app.placing.place('code'));
    expect(question()).toBe('placed');
    expect(inserted()).toHaveLength(2);
  });

  it('is written once, also when the yes to the form is clicked twice', async () => {
    const { app, during, question, inserted } = await onMeldingScreen();
    await app.placing.place('concerns');
    await during(Promise.all([app.placing.agree(), app.placing.agree()]));
    expect(question()).toBe('placed');
    expect(inserted()).toHaveLength(1);
  });

  it('is not written when it is called off while the yes to the form is being kept', async () => {
    const { app, during, question, inserted } = await onMeldingScreen();
    await app.placing.place('concerns');
    const agreed = app.placing.agree();
    app.placing.cancel();
    await during(agreed);
    expect(question()).toBe('ready');
    expect(inserted()).toEqual([]);
  });

  it('remembers the answer behind the lock', async () => {
    const { app, gate, placeConcerns, enter, caseId, during } = await onMeldingScreen();
    await placeConcerns();
    await gate.lock();
    expect(app.melding.fateOf(caseId, 'concerns')).toBeUndefined();
    const again = await enter();
    again.go({ screen: 'melding', caseId });
    await again.placing.look();
    await during(again.placing.place('concerns'));
    expect(again.state.placing.value.state).toBe('placed');
  });

  it('writes the section as it is on screen, and reads it back', async () => {
    const { app, placeConcerns, inserted } = await onMeldingScreen();
    await placeConcerns();
    expect(inserted()).toMatchObject([{ nonce: 'f1', text: app.melding.textOf('concerns'), joinLines: false }]);
    expect(app.melding.textOf('concerns')).toContain('ik ben gevallen');
  });

  it('does not count as being in the dossier: the journal says nothing of it', async () => {
    const { app, placeConcerns, view, caseId } = await onMeldingScreen();
    const before = app.journal.fileOf(caseId)?.journal.length;
    await placeConcerns();
    expect(view()?.notInDossier).toHaveLength(1);
    expect(view()?.toPlace).toHaveLength(1);
    expect(app.journal.fileOf(caseId)?.journal).toHaveLength(before ?? -1);
  });

  it('does not make the form a page of the case', async () => {
    const { app, placeConcerns, caseId, question } = await onMeldingScreen();
    await placeConcerns();
    app.go({ screen: 'note', caseId });
    await app.placing.look();
    await app.placing.place();
    expect(question()).toBe('first-page');
  });

  it('asks every time on the site of the dossier, and does not remember that as a form', async () => {
    const { app, during, question, caseId } = await onMeldingScreen({ probe: { found: true, page: epd, field } });
    app.go({ screen: 'note', caseId });
    await app.placing.place();
    await app.placing.agree();
    await during(app.placing.setReaders('colleagues'));
    app.go({ screen: 'melding', caseId });
    for (const time of [1, 2]) {
      await app.placing.place('concerns');
      expect(question(), `time ${time}`).toBe('dossier-site');
      await during(app.placing.agree());
      expect(question()).toBe('placed');
    }
  });

  it.each([
    ['', () => Promise.resolve()],
    [', also when it was copied since', ({ app }: Melding) => app.placing.copy('concerns')],
    [', also when it was taken out of another field since', placedAndUndoneElsewhere],
  ])('stops before a form that already holds a melding about somebody else%s', async (_what, meanwhile) => {
    const opened = await onMeldingScreen();
    const { app, placeConcerns, question } = opened;
    await placeConcerns();
    await meanwhile(opened);
    const other = await app.journal.startCase('Een andere casus');
    const caseId = other.ok ? other.value : '';
    await app.journal.skip(caseId, 's1.signal', 'nog niets gezien');
    app.go({ screen: 'melding', caseId });
    opened.changePage({ probe: { found: true, page: form, field } });
    await app.placing.look();
    await app.placing.place('code');
    expect(question()).toBe('other-report');
  });

  it.each([
    ['one line', { ...field, kind: 'text-line' as const }, 'join-lines'],
    ['selected text', { ...field, selected: true }, 'replaces'],
  ])('asks before it writes in a field with %s', async (_what, its, asked) => {
    const { app, question, placeConcerns, during, inserted } = await onMeldingScreen({
      probe: { found: true, page: form, field: its },
    });
    await placeConcerns();
    expect(question()).toBe(asked);
    await during(app.placing.agree());
    expect(inserted()).toMatchObject([{ joinLines: asked === 'join-lines' }]);
  });

  it.each([
    [
      'too little room',
      { insert: { wrote: false, reason: 'no-room' } },
      { state: 'refused', reason: 'no-room' },
      undefined,
    ],
    [
      'other words',
      { verify: { state: 'different', found: 'iets anders' } },
      { state: 'different', found: 'iets anders' },
      { how: 'uncertain', isOld: false },
    ],
    ['no answer', { verify: { state: 'unknown' } }, { state: 'uncertain' }, { how: 'uncertain', isOld: false }],
  ] as const)('tells honestly what came of it: %s', async (_what, page, outcome, fate) => {
    const { app, placeConcerns, caseId } = await onMeldingScreen(page);
    await placeConcerns();
    expect(app.state.placing.value).toMatchObject(outcome);
    expect(app.melding.fateOf(caseId, 'concerns')).toEqual(fate);
  });

  it('that nobody is sure of is confirmed or taken back by the professional', async () => {
    const { app, placeConcerns, caseId } = await onMeldingScreen({ verify: { state: 'unknown' } });
    await placeConcerns();
    await app.placing.confirm();
    expect(app.melding.fateOf(caseId, 'concerns')?.how).toBe('placed');
    await placeConcerns();
    await app.placing.deny();
    expect(app.melding.fateOf(caseId, 'concerns')).toBeUndefined();
  });

  it('can be undone, and then it is not marked', async () => {
    const { app, placeConcerns, caseId, during } = await onMeldingScreen();
    await placeConcerns();
    expect(app.melding.fateOf(caseId, 'concerns')).toEqual({ how: 'placed', isOld: false });
    await during(app.placing.undo());
    expect(app.state.placing.value.state).toBe('undone');
    expect(app.melding.fateOf(caseId, 'concerns')).toBeUndefined();
  });

  it('that could not be undone is in doubt', async () => {
    const { app, placeConcerns, caseId, during } = await onMeldingScreen({ undo: { undone: false } });
    await placeConcerns();
    await during(app.placing.undo());
    expect(app.melding.fateOf(caseId, 'concerns')?.how).toBe('uncertain');
  });
});
