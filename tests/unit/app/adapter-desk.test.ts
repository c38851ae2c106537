/** Site adapters of one's own: pointed at in the page, or brought in a file; linted like packs and sealed in the vault. */
import { describe, expect, it } from 'vitest';
import { asFile } from '@/tests/packs/school';
import { epd } from '@/tests/page-beside';
import { settle } from '@/tests/world';
import { onNoteScreen } from './note-screen';

const said = { name: 'Verslag', takes: 'note', readers: 'client', maxLength: 20 } as const;

/** A field that was clicked in, described and kept. */
async function keptField() {
  const point = { found: true as const, page: epd, selector: 'textarea[name="verslag"]', label: 'Verslag' };
  const opened = await onNoteScreen({ point });
  const { adapters } = opened.app;
  await adapters.point();
  adapters.describe(said);
  await adapters.save();
  return opened;
}

describe('an adapter of one’s own', () => {
  it('is made by pointing at a field, and kept in the vault', async () => {
    const { app } = await keptField();
    expect(app.adapters.own.value).toMatchObject([
      {
        id: 'own-epd-voorbeeld-nl',
        sites: ['https://epd.voorbeeld.nl/*'],
        fields: [{ labels: ['Verslag'], selectors: ['textarea[name="verslag"]'], readers: 'client', maxLength: 20 }],
      },
    ]);
    expect(app.adapters.fields.value).toEqual([]);
  });

  it('warns that client or parents read the field, and refuses what does not fit, before anything is written', async () => {
    const { app, asked, caseId } = await keptField();
    app.go({ screen: 'note', caseId });
    await app.placing.look();
    await app.placing.place();
    expect(app.state.placing.value).toMatchObject({
      state: 'refused',
      reason: 'no-room',
      attempt: { field: { room: 20 } },
    });
    expect(asked.some(({ ask }) => ask === 'insert')).toBe(false);
  });

  it('is told as a file that can be brought elsewhere', async () => {
    const { app } = await keptField();
    const [own] = app.adapters.own.value;
    await app.adapters.remove(own?.id ?? '');
    expect(app.adapters.own.value).toEqual([]);
    await app.adapters.bring(asFile(own, 'epd.json'));
    expect(app.adapters.own.value).toEqual([own]);
  });

  it.each([
    ['all sites', { sites: ['*://*/*'] }],
    ['what it does not know', { submit: true }],
  ])('is not kept when its file speaks of %s', async (_what, change) => {
    const { app } = await keptField();
    const [own] = app.adapters.own.value;
    await app.adapters.remove(own?.id ?? '');
    await app.adapters.bring(asFile({ ...own, ...change }, 'epd.json'));
    expect(app.adapters.own.value).toEqual([]);
    expect(app.adapters.judged.value?.findings.map(({ level }) => level)).toContain('refusal');
  });

  it('says which field cannot be pointed at', async () => {
    const { app, gate } = await onNoteScreen({ point: { found: false, page: epd, reason: 'password-field' } });
    await app.adapters.point();
    await settle();
    expect(gate.notice.value).toEqual({ tone: 'problem', key: 'refusal.password-field' });
  });
});
