import { describe, expect, it } from 'vitest';
import base from '@/lib/protocol/packs/nl-basis.json';
import { asFile, mistakes, school } from '@/tests/packs/school';
import { read } from '../../house/sources';
import { atWorkplace, findings } from './at-workplace';

describe('a layer from a file', () => {
  it('is written with the ten lines of the README in fewer than forty', () => {
    expect(read('tests/packs/de-linde.json').trim().split('\n').length).toBeLessThan(40);
  });

  it('is installed and chosen, with what it lies on', async () => {
    const opened = await atWorkplace();
    await opened.bring(school);
    expect(opened.app.packs.setting.value.layers).toEqual({ sector: 'sector-education', organisation: 'de-linde' });
    expect(opened.workplace.imported.value).toMatchObject([
      { id: 'de-linde', title: { nl: 'Meldcode van basisschool De Linde' }, imported: { on: '2026-11-22' } },
    ]);
    const pack = await opened.newPack();
    expect(pack?.steps[0]?.questions[0]?.id).toBe('linde.mentor');
    expect(opened.gate.notice.value?.key).toBe('workplace.installed');
  });

  it('that was chosen last is the one that is shown, also when the report of another comes later', async () => {
    const { workplace } = await atWorkplace();
    const slow = Promise.withResolvers<string>();
    const first = workplace.examine({ ...asFile(school, 'eerst.json'), text: () => slow.promise });
    await workplace.examine(asFile(school, 'daarna.json'));
    slow.resolve(JSON.stringify(school));
    await first;
    expect(workplace.examination.value?.file).toBe('daarna.json');
  });

  it('leaves no report behind when the screen was left before it came', async () => {
    const { workplace } = await atWorkplace();
    const examined = workplace.examine(asFile(school));
    workplace.forget();
    await examined;
    expect(workplace.examination.value).toBeUndefined();
  });

  it('is still there after a lock', async () => {
    const opened = await atWorkplace();
    await opened.bring(school);
    await opened.gate.lock();
    expect((await (await atWorkplace(opened.profile)).newPack())?.id).toBe('de-linde');
  });

  it.each(Object.entries(mistakes))('is refused when it %s, and nothing is installed', async (_name, planted) => {
    const opened = await atWorkplace();
    const before = opened.app.state.memory.value;
    await opened.bring(planted.layer);
    const refusals = findings(opened).filter(({ level }) => level === 'refusal');
    expect(refusals.map(({ what, remedy }) => [what.nl, remedy.nl])).toEqual([
      [expect.stringMatching(planted.what), expect.stringMatching(planted.remedy)],
    ]);
    expect(opened.app.state.memory.value).toEqual(before);
  });

  it('is refused when it would lie on nothing that is known', async () => {
    const opened = await atWorkplace();
    await opened.bring({ ...school, extends: ['nl-basis@1', 'sector-of-mine@1'] });
    expect(findings(opened).map(({ what }) => what.nl)).toContain('De laag ‘sector-of-mine@1’ bestaat niet.');
    expect(opened.workplace.imported.value).toEqual([]);
  });

  it('may lie on another layer from a file', async () => {
    const opened = await atWorkplace();
    const sector = { ...school, id: 'sector-of-mine', layer: 'sector', extends: ['nl-basis@1'], contacts: [] };
    await opened.bring({ ...sector, addQuestions: {} }, 'sector.json');
    await opened.bring({ ...school, extends: ['nl-basis@1', 'sector-of-mine@1'], sources: undefined, roles: [] });
    expect((await opened.newPack())?.layers).toEqual(['nl-basis@1.0.0', 'sector-of-mine@1.0.0', 'de-linde@1.0.0']);
  });

  it.each([
    ['is a whole base pack', { ...base, id: 'eigen-basis' }, 'format'],
    ['has the name of a layer that ships', { ...school, id: 'organisation-school-board' }, 'id'],
  ])('is refused when it %s', async (_name, data, id) => {
    const opened = await atWorkplace();
    await opened.bring(data);
    expect(findings(opened).filter(({ level }) => level === 'refusal')).toEqual([expect.objectContaining({ id })]);
    expect(opened.workplace.imported.value).toEqual([]);
  });

  it('takes the place of an older version of itself', async () => {
    const opened = await atWorkplace();
    await opened.bring(school);
    await opened.workplace.examine(asFile({ ...school, version: '1.1.0' }));
    expect(opened.workplace.examination.value).toMatchObject({ found: { replaces: '1.0.0' } });
    await opened.workplace.install();
    expect(opened.workplace.imported.value.map(({ version }) => version)).toEqual(['1.1.0']);
  });

  it('needs a new version number for new contents', async () => {
    const opened = await atWorkplace();
    await opened.bring(school);
    await opened.bring({ ...school, texts: {} });
    expect(findings(opened).map(({ what }) => what.nl)).toEqual(['Versie 1.0.0 is er al, met een andere inhoud.']);
  });

  it('does not pull the ground from under another layer', async () => {
    const opened = await atWorkplace();
    const sector = { ...school, id: 'sector-of-mine', layer: 'sector', extends: ['nl-basis@1'] };
    await opened.bring(sector);
    await opened.bring({
      ...{ ...school, extends: ['nl-basis@1', 'sector-of-mine@1'], contacts: [] },
      ...{
        sources: undefined,
        roles: [],
        addQuestions: {},
        texts: { 'linde.mentor.text': { nl: 'Wat zegt de mentor?' } },
      },
    });
    expect(opened.workplace.imported.value).toHaveLength(2);
    await opened.bring({ ...sector, version: '1.1.0', addQuestions: {} });
    expect(findings(opened).map(({ what }) => what.nl)).toContain(
      'De laag ‘de-linde’ ligt hierop, en past dan niet meer.',
    );
    expect(opened.app.packs.pack.value?.ok).toBe(true);
  });

  it('goes away and comes back, with the choice for it', async () => {
    const opened = await atWorkplace();
    await opened.bring(school);
    const pack = await opened.newPack('Met De Linde');
    await opened.workplace.remove('de-linde');
    expect((await opened.newPack('Zonder'))?.id).toBe('sector-education');
    expect(opened.app.state.files.value[0]?.pack).toEqual(pack);
    opened.gate.notice.value?.takeBack?.();
    await opened.pass(0);
    expect((await opened.newPack('Weer met'))?.id).toBe('de-linde');
  });

  it('is not installed when the storage refuses', async () => {
    const opened = await atWorkplace();
    await opened.workplace.examine(asFile(school));
    opened.profile.keeper.refuseNextCommit('storage-full');
    await opened.workplace.install();
    expect(opened.workplace.imported.value).toEqual([]);
    expect(opened.workplace.examination.value).toBeDefined();
    expect(opened.gate.notice.value?.key).toBe('refusal.storage-full');
  });
});

describe('a file that is no pack', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  it.each([
    ['is too large', { ...asFile(school), size: 1_000_001 }, 'file-too-large'],
    [
      'is gone by the time it is read',
      { ...asFile(school), text: () => Promise.reject(new Error()) },
      'file-unreadable',
    ],
    ['is no JSON', asFile('Beste collega,'), 'file-not-json'],
    ['is empty', asFile(''), 'file-not-json'],
    ['is JSON of something else', asFile({ weeks: [1, 2] }), 'file-no-pack'],
    ['is a list', asFile('[]'), 'file-no-pack'],
    ['is one word', asFile('"woorden"'), 'file-no-pack'],
    ['says that it is something else', asFile({ format: 'rooster/1' }), 'file-no-pack'],
    ['is nested without end', asFile(`{"format":"naast-overlay/1","title":${deep}}`), 'file-unreadable'],
  ])('gets a sentence when it %s', async (_name, file, reason) => {
    const { workplace } = await atWorkplace();
    await workplace.examine(file);
    expect(workplace.examination.value).toEqual({ file: 'de-linde.json', refused: reason });
  });

  it.each([{ format: 'naast-overlay/1' }, { format: 'naast-overlay/9' }, { format: 'naast-pack/1' }])(
    'gets findings when it says that it is one: %j',
    async (data) => {
      const opened = await atWorkplace();
      await opened.bring(data);
      expect(findings(opened).length).toBeGreaterThan(0);
      expect(opened.workplace.imported.value).toEqual([]);
    },
  );
});
