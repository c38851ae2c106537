/** Whose dossier stands beside us: what is asked, what is shown, and what is learned of the answer. */
import { describe, expect, it } from 'vitest';
import type { Page } from '@/lib/case/answer-kinds';
import { epd } from '@/tests/page-beside';
import { onNoteScreen } from './note-screen';

const elsewhere = { ...epd, path: '/client/2', title: 'Dossier 2' };
const telling = { ...epd, path: '/journaal', title: 'Journaal' };

/** On the note screen of a case that was placed on its own page before; what was placed is chosen again. */
async function placedOnce() {
  const opened = await onNoteScreen();
  const { app, caseId } = opened;
  await opened.placeHere();
  const again = () => {
    app.go({ screen: 'note', caseId });
    app.note.toggle(app.state.cases.value[0]?.view.facts[0]?.id ?? '');
  };
  /** Begins to place on a page; gives what is asked first. */
  const placeOn = async (page: Page) => {
    again();
    opened.showPage(page);
    await opened.during(app.placing.place());
    const { value } = app.state.placing;
    return value.state === 'asking' ? value.question : value.state;
  };
  /** Another case, that was used on this page. */
  const otherCaseOn = async (page: Page, label = 'Groep 7') => {
    const made = await app.journal.startCase(label);
    if (!made.ok) throw new Error(made.reason);
    await app.journal.record(made.value, { question: 'naast.page', value: { kind: 'page', page, always: false } });
  };
  return { ...opened, placeOn, otherCaseOn };
}

describe('a page of another client', () => {
  it('stops, and both dossiers are told: that of the case, and that on screen', async () => {
    const { app, placeOn, otherCaseOn, caseId } = await placedOnce();
    await otherCaseOn(elsewhere);
    expect(await placeOn(elsewhere)).toBe('other-page');
    expect(app.dossiers.labelOf(caseId)).toBe('Groep 5');
    expect(app.dossiers.pageOf(caseId, elsewhere)).toEqual(epd);
    expect(app.dossiers.otherLabels(caseId, elsewhere)).toEqual(['Groep 7']);
  });

  it('stops a case without any page too, when another case has this one', async () => {
    const opened = await onNoteScreen();
    const { app } = opened;
    const made = await app.journal.startCase('Groep 7');
    const value = { kind: 'page' as const, page: epd, always: false };
    await app.journal.record(made.ok ? made.value : '', { question: 'naast.page', value });
    await app.placing.place();
    expect(app.state.placing.value).toMatchObject({ question: 'other-page' });
  });

  it('is never asked about again once it was called the same', async () => {
    const { app, during, placeOn } = await placedOnce();
    expect(await placeOn(elsewhere)).toBe('other-page');
    await during(app.placing.agree());
    expect(await placeOn(elsewhere)).toBe('placed');
  });

  it('is asked about with another page of it only where that page tells nothing', async () => {
    const { app, during, placeOn } = await placedOnce();
    await placeOn(elsewhere);
    await during(app.placing.agree());
    expect(await placeOn({ ...elsewhere, path: '/client/2/beloop' })).toBe('placed');
  });

  it('is learned also when the note was refused there after all', async () => {
    const opened = await onNoteScreen({
      insert: [
        { wrote: true, technique: 'text-control' },
        { wrote: false, reason: 'no-room' },
      ],
    });
    await opened.placeHere();
    const open = () => opened.app.state.cases.value[0];
    opened.app.go({ screen: 'note', caseId: opened.caseId });
    opened.app.note.toggle(open()?.view.facts[0]?.id ?? '');
    opened.showPage(elsewhere);
    await opened.app.placing.place();
    await opened.during(opened.app.placing.agree());
    expect(opened.app.state.placing.value).toMatchObject({ state: 'refused' });
    expect(opened.app.belongs(open()!, elsewhere)).toBe('yes');
  });
});

describe('a page that does not tell', () => {
  it('is asked about every time after a yes for once: another client may stand there tomorrow', async () => {
    const { app, during, placeOn } = await placedOnce();
    expect(await placeOn(telling)).toBe('unknown-page');
    await during(app.placing.agree());
    expect(await placeOn(telling)).toBe('unknown-page');
  });

  it('is never asked about again when it never shows anybody else', async () => {
    const { app, during, placeOn } = await placedOnce();
    expect(await placeOn(telling)).toBe('unknown-page');
    await during(app.placing.agree(true));
    expect(await placeOn(telling)).toBe('placed');
  });

  it('is asked about again once another case turns out to have it too', async () => {
    const { app, during, placeOn, otherCaseOn } = await placedOnce();
    await placeOn(telling);
    await during(app.placing.agree(true));
    await otherCaseOn(telling);
    expect(await placeOn(telling)).toBe('unknown-page');
  });
});

describe('the page beside the panel', () => {
  it('is the dossier of the cases that were used there, and of no other', async () => {
    const { app, showPage, otherCaseOn } = await placedOnce();
    await otherCaseOn(elsewhere);
    const beside = () => app.state.files.value.filter(({ id }) => app.dossiers.isBeside(id)).length;
    const labels = () =>
      app.state.cases.value.filter(({ file }) => app.dossiers.isBeside(file.id)).map(({ view }) => view.label);
    showPage(epd);
    expect(labels()).toEqual(['Groep 5']);
    showPage({ ...elsewhere, path: '/client/2?tab=2' });
    expect(labels()).toEqual(['Groep 7']);
    showPage({ ...epd, path: '/client/3' });
    expect(beside()).toBe(0);
  });

  it('is unknown without access', async () => {
    const { app, caseId } = await placedOnce();
    app.state.target.value = { state: 'no-access', reason: 'no-access' };
    expect(app.dossiers.isBeside(caseId)).toBe(false);
  });
});
