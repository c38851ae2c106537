import { describe, expect, it } from 'vitest';
import type { App } from '@/lib/app/create-app';
import { parse } from '@/lib/note/parse';
import { openedWithSignal, type Opened } from '@/tests/opened';

async function tracesOf(app: App) {
  await app.trail.look();
  return app.trail.report.value?.traces ?? [];
}
const actsOf = async (app: App) => (await tracesOf(app)).map(({ act }) => act);

/** Everything that somebody does with a case, once. */
async function busy({ app, caseId }: Opened): Promise<void> {
  const [signal] = app.state.cases.value[0]?.view.facts ?? [];
  app.go({ screen: 'case', caseId });
  app.go({ screen: 'cases' });
  app.go({ screen: 'case', caseId });
  await app.clearing.setTerm(90);
  await app.withdraw(caseId, signal?.id ?? '', 'hoort bij een ander kind');
  await app.backups.make('vijf andere woorden over sneeuw', caseId);
  await app.journal.setStatus(caseId, 'closed', 'er is hulp');
  await app.clearing.shred(caseId);
}

describe('the trail', () => {
  it('tells which kinds of acts there were, in their order', async () => {
    const opened = await openedWithSignal();
    await busy(opened);
    expect(await actsOf(opened.app)).toEqual([
      'unlocked',
      'case-begun',
      'recorded',
      'case-opened',
      'setting-changed',
      'withdrawn',
      'exported',
      'recorded',
      'shredded',
    ]);
    expect(opened.app.trail.report.value?.brokenAt).toBeUndefined();
  });

  it('tells of a lock, and of the next time it was opened', async () => {
    const { app, gate, enter } = await openedWithSignal();
    await gate.lock();
    expect(app.trail.report.value).toBeUndefined();
    const again = await enter();
    expect((await actsOf(again)).slice(-2)).toEqual(['locked', 'unlocked']);
  });

  it('holds no word of a case: kinds, times and random ids only', async () => {
    const opened = await openedWithSignal();
    await busy(opened);
    for (const trace of await tracesOf(opened.app)) {
      const { at, act, of, count, number, code, ...more } = trace;
      expect(more).toEqual({});
      expect(at).toMatch(/^2026-11-22T/);
      expect(act).toMatch(/^[a-z-]+$/);
      if (of !== undefined) expect(of).toBe(opened.caseId);
      expect([typeof (count ?? 1), typeof number, code.length]).toEqual(['number', 'number', 9]);
    }
  });

  it('says of a shredded case no more than its id', async () => {
    const opened = await openedWithSignal();
    const journal = opened.app.journal.fileOf(opened.caseId)?.journal ?? [];
    await busy(opened);
    const words = JSON.stringify(await tracesOf(opened.app));
    expect(words).toContain(opened.caseId);
    for (const { id } of journal) expect(words).not.toContain(id);
  });

  it('writes nothing down of an act that was not kept', async () => {
    const { app, profile, caseId } = await openedWithSignal();
    const before = await actsOf(app);
    profile.keeper.refuseNextCommit('storage-full');
    await app.journal.skip(caseId, 'wat-zie-je', 'later');
    expect(await actsOf(app)).toEqual(before);
  });

  it('goes into no copy, and a copy that claims one brings none; its code tells how far the trail was', async () => {
    const { app, saved } = await openedWithSignal();
    const code = (await tracesOf(app)).at(-1)?.code;
    await app.backups.make('vijf andere woorden over sneeuw');
    const [file] = saved;
    if (!file) throw new Error('no copy was made');
    await app.backups.choose(new Blob([file.bytes]));
    await app.backups.open('vijf andere woorden over sneeuw');
    const shown = app.backups.bringing.value;
    if (shown.state !== 'shown') throw new Error(shown.state);
    expect(Object.keys(shown.backup.memory).filter((key) => key.startsWith('trail'))).toEqual([]);
    expect(shown.plan.control).toBe(code);
    expect(app.trail.find(`controle ${String(code).toLowerCase()}`)).toMatchObject({ act: 'recorded' });
    expect(app.trail.find('0000-0000')).toBeUndefined();
  });

  it('says one thing of a copy that is brought, however much is in it', async () => {
    const { app, saved } = await openedWithSignal();
    await app.backups.make('vijf andere woorden over sneeuw');
    const other = (await openedWithSignal()).app;
    await other.backups.choose(new Blob([saved[0]?.bytes ?? '']));
    await other.backups.open('vijf andere woorden over sneeuw');
    await other.backups.bring();
    expect(other.state.files.value).toHaveLength(2);
    expect((await actsOf(other)).slice(-2)).toEqual(['recorded', 'brought']);
  });
});

describe('the control code under a note', () => {
  it('is not there until somebody wants it', async () => {
    const { app, caseId } = await openedWithSignal();
    app.go({ screen: 'note', caseId });
    expect(app.note.text.value).not.toContain('controle');
  });

  it('stands in the last line, is found in the trail, and does not hinder reading the note back', async () => {
    const { app, caseId } = await openedWithSignal();
    await app.trail.setInNotes(true);
    app.go({ screen: 'note', caseId });
    await app.trail.look();
    const pack = app.state.files.value[0]?.pack;
    const [, code = ''] = / · controle (\S+)$/.exec(app.note.text.value) ?? [];
    expect(app.trail.find(code)).toMatchObject({ act: 'setting-changed' });
    if (!pack) throw new Error('no pack');
    const read = parse(app.note.text.value, pack);
    expect(read).toMatchObject({ unread: [], trailers: [{ form: 'neutral' }] });
    expect(read.facts).toHaveLength(1);
  });
});
