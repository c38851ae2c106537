import { describe, expect, it } from 'vitest';
import { onMeldingScreen } from './melding-screen';

describe('copying a section of a melding', () => {
  it('is marked, until the text changes', async () => {
    const { app, caseId } = await onMeldingScreen();
    await app.placing.copy('code');
    expect(app.melding.fateOf(caseId, 'code')).toEqual({ how: 'copied', isOld: false });
    expect(app.melding.fateOf(caseId, 'concerns')).toBeUndefined();
    await app.journal.skip(caseId, 's2.colleague', 'er is niemand');
    expect(app.melding.fateOf(caseId, 'code')).toEqual({ how: 'copied', isOld: true });
  });

  it('says nothing about the dossier, also when it is called pasted', async () => {
    const { app, view } = await onMeldingScreen();
    await app.placing.copy('all');
    await app.placing.pasted();
    expect(view()?.notInDossier).toHaveLength(1);
    expect(view()?.copied.size).toBe(0);
  });

  it('gives the clipboard the text on screen, and the same laid out for an editor', async () => {
    const { app, copied } = await onMeldingScreen();
    await app.placing.copy('concerns');
    await app.placing.copy('all');
    expect(copied.map(({ text }) => text)).toEqual([app.melding.textOf('concerns'), app.melding.textOf('all')]);
    expect(copied[0]?.html).toContain('<h3>— Feiten en gebeurtenissen, op volgorde van tijd —</h3>');
    expect(copied[1]?.html).toContain('<h2>4. Zorgen</h2>');
  });

  it('of nothing copies nothing', async () => {
    const { app } = await onMeldingScreen();
    await app.placing.copy('network');
    expect(app.state.placing.value.state).toBe('ready');
  });
});

describe('dragging a section of a melding', () => {
  it('is marked once the professional saw it in the form, and not before', async () => {
    const { app, caseId, view } = await onMeldingScreen();
    const carried = app.placing.toDrag('concerns');
    if (!carried) throw new Error('there is a section to drag');
    app.placing.dropped(carried);
    expect(app.state.placing.value.state).toBe('dragged');
    expect(app.melding.fateOf(caseId, 'concerns')).toBeUndefined();
    await app.placing.pasted();
    expect(app.melding.fateOf(caseId, 'concerns')).toEqual({ how: 'dragged', isOld: false });
    expect(app.state.placing.value.state).toBe('ready');
    expect(view()?.copied.size).toBe(0);
  });
});

describe('who reports', () => {
  it('is kept behind the lock, and stands in every melding', async () => {
    const { app, gate, enter, caseId } = await onMeldingScreen();
    await app.melding.setReporter({ name: 'J. de Wit', phone: '020 000 0000' });
    expect(app.melding.textOf('reporter')).toBe('Naam: J. de Wit\nTelefoon: 020 000 0000');
    await gate.lock();
    const again = await enter();
    again.go({ screen: 'melding', caseId });
    expect(again.melding.textOf('reporter')).toContain('J. de Wit');
  });
});
