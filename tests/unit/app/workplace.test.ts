import { describe, expect, it } from 'vitest';
import { isEntry } from '@/lib/case/journal';
import { beginSignal, openedWithCase } from '@/tests/opened';
import { atWorkplace, offered } from './at-workplace';

describe('where somebody works', () => {
  it('is nowhere at first: a new case gets the base pack', async () => {
    const { newPack } = await atWorkplace();
    const pack = await newPack();
    expect([pack?.id, pack?.layers]).toEqual(['nl-basis', undefined]);
  });

  it('decides what a new case asks, and leaves the others as they are', async () => {
    const { app, workplace, newPack } = await atWorkplace();
    await newPack('Eerst');
    await workplace.choose('sector', 'sector-education');
    const pack = await newPack('Daarna');
    expect(pack?.layers?.map((layer) => layer.split('@')[0])).toEqual(['nl-basis', 'sector-education']);
    expect(app.state.files.value.map((file) => file.pack.id)).toEqual(['nl-basis', 'sector-education']);
  });

  it('keeps both of two choices that are made at once', async () => {
    const { app, workplace } = await atWorkplace();
    await Promise.all([workplace.choose('sector', 'sector-education'), workplace.chooseRole('attention-officer')]);
    expect(app.packs.setting.value).toEqual({ layers: { sector: 'sector-education' }, role: 'attention-officer' });
  });

  it('is still known after a lock, and in another panel', async () => {
    const opened = await atWorkplace();
    await opened.workplace.choose('region', 'region-flevoland');
    await opened.gate.lock();
    const other = await atWorkplace(opened.profile);
    expect((await other.newPack())?.id).toBe('region-flevoland');
  });

  it('offers organisations that fit the sector, and chooses the sector with the organisation', async () => {
    const opened = await atWorkplace();
    expect(offered(opened, 'organisation')).toContain('organisation-school-board');
    await opened.workplace.choose('organisation', 'organisation-school-board');
    expect(opened.app.packs.setting.value.layers).toEqual({
      sector: 'sector-education',
      organisation: 'organisation-school-board',
    });
    await opened.workplace.choose('sector', 'sector-youth-care');
    expect(opened.app.packs.setting.value.layers).toEqual({ sector: 'sector-youth-care' });
    expect(offered(opened, 'organisation')).not.toContain('organisation-school-board');
  });

  it('gives the base pack to new cases when what was chosen is there no more, and says so', async () => {
    const { app, workplace, newPack } = await atWorkplace();
    const setting = { layers: { sector: 'sector-of-long-ago' } };
    await app.journal.commit([{ type: 'remember', key: 'workplace', value: setting }]);
    expect(app.packs.pack.value).toEqual({ ok: false, reason: 'workplace-unfit' });
    expect((await newPack())?.id).toBe('nl-basis');
    await workplace.chooseBase();
    expect(app.packs.pack.value?.ok).toBe(true);
  });

  it.each([null, 'school', { layers: 3 }, { layers: {}, more: 1 }])(
    'counts as nowhere when it cannot be read: %j',
    async (value) => {
      const { app } = await atWorkplace();
      await app.journal.commit([{ type: 'remember', key: 'workplace', value }]);
      expect(app.packs.setting.value).toEqual({ layers: {} });
    },
  );
});

describe('who somebody is', () => {
  const recordedBy = (opened: Awaited<ReturnType<typeof openedWithCase>>) =>
    opened.app.journal
      .fileOf(opened.caseId)
      ?.journal.filter(isEntry)
      .map((entry) => entry.by);

  it('stands with what is recorded, from then on', async () => {
    const opened = await openedWithCase();
    await opened.app.workplace.chooseRole('attention-officer');
    await opened.pass(1_000);
    const draft = beginSignal(opened);
    opened.app.drafting.change(draft, { quote: 'ik ben gevallen' });
    await opened.app.drafting.save(draft, opened.caseId);
    expect(recordedBy(opened)).toEqual(['professional', 'attention-officer']);
  });

  it('is a role that the pack of the case knows', async () => {
    const opened = await openedWithCase();
    await opened.app.workplace.choose('organisation', 'organisation-school-board');
    await opened.app.workplace.chooseRole('care-coordinator');
    await opened.app.journal.setStatus(opened.caseId, 'closed', 'opgelost');
    expect(recordedBy(opened)).toEqual(['professional', 'professional']);
    const made = await opened.app.journal.startCase('Nieuw');
    const file = made.ok ? opened.app.journal.fileOf(made.value) : undefined;
    expect(file?.journal.filter(isEntry).map((entry) => entry.by)).toEqual(['care-coordinator']);
  });
});
