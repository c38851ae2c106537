import { describe, expect, it } from 'vitest';
import { beginSignal, openedWithCase } from '@/tests/opened';

async function openedWithThree() {
  const opened = await openedWithCase();
  const { app, caseId } = opened;
  const draft = beginSignal(opened);
  app.drafting.change(draft, {
    quote: 'hij viel van de trap, zei zijn zusje Zoë',
    date: '2026-11-12',
    place: 'gymzaal',
  });
  await app.drafting.save(draft, caseId);
  await app.journal.startCase('Buurmeisje');
  const closed = await app.journal.startCase('Groep 8');
  if (closed.ok) await app.journal.setStatus(closed.value, 'closed', 'andere verklaring gevonden');
  const found = (words: string) => {
    app.searching.query.value = words;
    return app.searching.found.value.map(({ view }) => view.label);
  };
  return { ...opened, found };
}

describe('searching all cases', () => {
  it.each([
    ['a part of the name', 'buur', ['Buurmeisje']],
    ['words of an entry, in any order', 'zusje trap', ['Groep 5']],
    ['a word without its accent', 'zoe', ['Groep 5']],
    ['a slip of the pen', 'gimzaal', ['Groep 5']],
    ['a day as it is said', '12 november', ['Groep 5']],
    ['a day as it is kept', '2026-11-12', ['Groep 5']],
    ['why a case was closed', 'verklaring', ['Groep 8']],
    ['what stands nowhere', 'zwembad', []],
  ])('finds by %s', async (_what, words, labels) => {
    const { found } = await openedWithThree();
    expect(found(words)).toEqual(labels);
  });

  it('finds what was written since the last time', async () => {
    const opened = await openedWithThree();
    expect(opened.found('speeltuin')).toEqual([]);
    const draft = beginSignal(opened);
    opened.app.drafting.change(draft, { quote: 'alleen in de speeltuin' });
    await opened.app.drafting.save(draft, opened.caseId);
    expect(opened.app.searching.found.value.map(({ view }) => view.label)).toEqual(['Groep 5']);
  });

  it('no longer finds what was withdrawn', async () => {
    const opened = await openedWithThree();
    const entry = opened.app.state.cases.value.find(({ file }) => file.id === opened.caseId)?.view.facts[0];
    await opened.app.withdraw(opened.caseId, entry?.id ?? '', 'verkeerd kind');
    expect(opened.found('gymzaal')).toEqual([]);
  });

  it('has forgotten question and answers after a lock', async () => {
    const opened = await openedWithThree();
    const { searching } = opened.app;
    opened.found('gymzaal');
    await opened.gate.lock();
    expect([searching.query.value, searching.found.value]).toEqual(['', []]);
    searching.query.value = 'gymzaal';
    expect(searching.found.value).toEqual([]);
  });
});

describe('filters', () => {
  it('keep what was closed apart', async () => {
    const { app, found } = await openedWithThree();
    app.searching.filter.value = 'archive';
    expect(found('')).toEqual(['Groep 8']);
    app.searching.filter.value = 'open';
    expect(found('').toSorted()).toEqual(['Buurmeisje', 'Groep 5']);
  });

  it('show what has to be looked at within a week', async () => {
    const opened = await openedWithThree();
    const { app } = opened;
    app.searching.filter.value = 'week';
    expect(opened.found('')).toEqual([]);
    const draft = beginSignal(opened);
    app.drafting.change(draft, { quote: 'ik ben gevallen', hypothesis: 'hij wordt geduwd', followUpOn: '2026-11-27' });
    await app.drafting.save(draft, opened.caseId);
    expect(opened.found('')).toEqual(['Groep 5']);
  });
});
