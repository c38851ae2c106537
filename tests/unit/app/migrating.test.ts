import { describe, expect, it } from 'vitest';
import { isEntry } from '@/lib/case/journal';
import { layersOf } from '@/lib/protocol/layers';
import { asFile, school } from '@/tests/packs/school';
import { openedWithSignal } from '@/tests/opened';

/** A case with one signal on the first version of a school's layer, and how to bring the next. */
async function onSchoolPack() {
  const opened = await openedWithSignal();
  const { app } = opened;
  const bring = async (change: object) => {
    await app.workplace.examine(asFile({ ...school, ...change }));
    await app.workplace.install();
  };
  await bring({});
  const made = await app.journal.startCase('Op De Linde');
  const caseId = made.ok ? made.value : '';
  const open = () => app.state.cases.value.find(({ file }) => file.id === caseId)!;
  const moveNow = () => app.migrating.moveFor(open());
  /** Takes the move that is offered. */
  const take = async () => app.migrating.move(caseId, moveNow()!);
  const packOf = () => layersOf(open().file.pack).at(-1);
  return { ...opened, caseId, bring, open, moveNow, take, packOf };
}

const newer = { version: '1.1.0', addQuestions: {} };
const moves = (opened: Awaited<ReturnType<typeof onSchoolPack>>) =>
  opened
    .open()
    .file.journal.filter(isEntry)
    .flatMap(({ value }) => (value.kind === 'pack' ? [[value.from.at(-1), value.to.at(-1)]] : []));

describe('a case that is on the pack of the workplace', () => {
  it('has nowhere to move to', async () => {
    expect((await onSchoolPack()).moveNow()).toBeUndefined();
  });
});

describe('a case on an older pack', () => {
  it('can move to the new one: that is told, and done only when somebody says so', async () => {
    const opened = await onSchoolPack();
    const { app, caseId, open } = opened;
    const mentor = open().file.pack.steps[0]?.questions[0];
    const draft = app.drafting.begin(mentor!, caseId, { fields: { text: 'Nog niets.' } });
    await app.drafting.save(draft, caseId);
    await opened.bring(newer);
    expect(opened.packOf()).toBe('de-linde@1.0.0');
    const move = opened.moveNow();
    expect([move?.kind, move?.quiet]).toEqual(['workplace', false]);
    expect(move?.report.orphaned.map(({ question }) => question)).toEqual(['linde.mentor']);
    const facts = open().view.facts;
    await opened.take();
    expect(opened.packOf()).toBe('de-linde@1.1.0');
    expect(open().view.facts).toEqual(facts);
    expect(open().view.orphans).toHaveLength(1);
    expect(moves(opened)).toEqual([['de-linde@1.0.0', 'de-linde@1.1.0']]);
  });

  it('goes back the same way, also after a lock, with both moves on record', async () => {
    const opened = await onSchoolPack();
    const before = opened.open().file.pack;
    await opened.bring(newer);
    await opened.take();
    await opened.gate.lock();
    const app = await opened.enter();
    await app.packs.load();
    await opened.pass(1_000);
    const open = () => app.state.cases.value.find(({ file }) => file.id === opened.caseId)!;
    const back = app.migrating.moveFor(open());
    expect(back?.kind).toBe('back');
    await app.migrating.move(opened.caseId, back!);
    expect(open().file.pack).toEqual(before);
    expect(moves({ ...opened, open })).toEqual([
      ['de-linde@1.0.0', 'de-linde@1.1.0'],
      ['de-linde@1.1.0', 'de-linde@1.0.0'],
    ]);
    expect(app.migrating.moveFor(open())).toBeUndefined();
  });

  it('is put back by the sentence that tells of the move', async () => {
    const opened = await onSchoolPack();
    await opened.bring(newer);
    (await opened.take())?.();
    await opened.pass(0);
    expect(opened.packOf()).toBe('de-linde@1.0.0');
    expect(opened.moveNow()).toMatchObject({ kind: 'workplace', pack: { version: '1.1.0' } });
  });

  it('can also go back twice: the move back that was taken back is offered again', async () => {
    const opened = await onSchoolPack();
    await opened.bring(newer);
    await opened.take();
    const back = opened.moveNow();
    expect(back?.kind).toBe('back');
    expect(opened.moveNow()?.pack, 'read once').toBe(back?.pack);
    (await opened.take())?.();
    await opened.pass(0);
    expect(opened.packOf()).toBe('de-linde@1.1.0');
    expect(opened.moveNow()?.kind).toBe('back');
  });

  it('may stay: of this version nobody speaks again, of the next one they do', async () => {
    const opened = await onSchoolPack();
    await opened.bring(newer);
    const takeBack = await opened.app.migrating.stay(opened.caseId, opened.moveNow()!);
    expect(opened.moveNow()).toBeUndefined();
    takeBack?.();
    await opened.pass(0);
    expect(opened.moveNow()?.pack.version).toBe('1.1.0');
    await opened.app.migrating.stay(opened.caseId, opened.moveNow()!);
    await opened.bring({ ...newer, version: '1.2.0' });
    expect(opened.moveNow()?.pack.version).toBe('1.2.0');
  });

  it('needs one click when only words were corrected', async () => {
    const opened = await onSchoolPack();
    await opened.bring({ version: '1.0.1', texts: { 's2.title': { nl: 'Overleg met de IB’er' } } });
    expect(opened.moveNow()?.quiet).toBe(true);
    await opened.bring({ version: '1.1.0', texts: { 's2.title': { nl: 'Overleg met de IB’er' } } });
    expect(opened.moveNow()?.quiet).toBe(false);
  });

  it('is left alone when it is closed', async () => {
    const opened = await onSchoolPack();
    await opened.bring(newer);
    await opened.app.journal.setStatus(opened.caseId, 'closed', 'opgelost');
    expect(opened.moveNow()).toBeUndefined();
  });

  it('stays whole when the storage refuses the move', async () => {
    const opened = await onSchoolPack();
    await opened.bring(newer);
    opened.profile.keeper.refuseNextCommit('storage-full');
    expect(await opened.take()).toBeUndefined();
    expect([opened.packOf(), moves(opened)]).toEqual(['de-linde@1.0.0', []]);
    expect(opened.gate.notice.value?.key).toBe('refusal.storage-full');
  });

  it('is not asked to move to the base pack when the chosen layer is gone', async () => {
    const opened = await onSchoolPack();
    await opened.app.journal.commit([{ type: 'remember', key: 'workplace', value: { layers: { sector: 'weg' } } }]);
    expect(opened.moveNow()).toBeUndefined();
  });
});

it('the numbers of a case are the newest, whatever pack it is on', async () => {
  const opened = await onSchoolPack();
  await opened.bring({ version: '1.1.0', contacts: [{ ...school.contacts[0], shown: '020 765 4321' }] });
  const contacts = opened.app.packs.contactsOf(opened.open().file.pack);
  expect(contacts.map(({ shown }) => shown)).toEqual(['020 765 4321']);
});
