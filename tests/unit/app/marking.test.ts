/** What was marked: nobody is pushed away, its source is told, and it is shown again only where and while it should. */
import { describe, expect, it } from 'vitest';
import { epd } from '@/tests/page-beside';
import { beginSignal, openedWithCase, type Opened } from '@/tests/opened';
import { settle } from '@/tests/world';

const passage = { before: 'zei:', after: 'later', doubts: [] };
const capture = (text = 'blauwe plek', more = {}) => ({
  id: crypto.randomUUID(),
  text,
  page: epd,
  at: '2026-11-22T09:00:00Z',
  windowId: 1,
  passage,
  ...more,
});

/** Marks a text in the page beside the panel. */
async function mark({ profile, vaultId }: Opened, marked = capture()): Promise<void> {
  profile.keeper.putCapture(vaultId, marked);
  profile.announce({ type: 'captured', windowId: 1 });
  await settle();
}

const draftOnScreen = ({ app }: Opened) => {
  const route = app.state.route.value;
  return route.screen === 'entry' ? app.drafting.draftOf(route.draftId) : undefined;
};

describe('a marked text', () => {
  it('comes forward where somebody only looks', async () => {
    const opened = await openedWithCase();
    opened.app.go({ screen: 'case', caseId: opened.caseId });
    await mark(opened);
    expect(draftOnScreen(opened)?.fields['quote']).toBe('blauwe plek');
  });

  it.each(['weighing', 'melding', 'workplace'] as const)('waits while somebody is busy with the %s', async (screen) => {
    const opened = await openedWithCase();
    const { app, gate, caseId } = opened;
    app.go(screen === 'workplace' ? { screen } : { screen, caseId });
    await mark(opened);
    await mark(opened, capture('natte jas'));
    expect(app.state.route.value.screen).toBe(screen);
    expect(app.state.captures.value.map(({ text }) => text)).toEqual(['blauwe plek', 'natte jas']);
    expect(gate.notice.value).toMatchObject({ key: 'captures.waits', params: { count: '2' } });
  });

  it('waits while words stand in a form that keeps no draft', async () => {
    const opened = await openedWithCase();
    opened.app.go({ screen: 'case', caseId: opened.caseId });
    opened.type();
    await mark(opened);
    expect(opened.app.state.route.value.screen).toBe('case');
  });

  it('says in its source what is not certain, and keeps that with the signal', async () => {
    const opened = await openedWithCase();
    await mark(opened, capture('blauw', { passage: { ...passage, doubts: ['line-breaks', 'cut'] } }));
    const draft = draftOnScreen(opened)!;
    expect(draft.fields['source']).toBe('het dossier (regeleinden onzeker, alleen het begin)');
    expect(await opened.app.drafting.save(draft.id, opened.caseId)).toEqual({});
    const [entry] = opened.app.state.cases.value[0]!.view.facts;
    expect(entry?.value).toMatchObject({ passage: { doubts: ['line-breaks', 'cut'] } });
  });

  it('keeps the heading it stood under only when the professional agrees, and lets go of it again', async () => {
    const opened = await openedWithCase();
    const { app, caseId } = opened;
    await mark(opened, capture('blauw', { near: 'Huisbezoek' }));
    const draft = () => draftOnScreen(opened)!;
    const source = () => draft().fields['source'];
    expect(app.drafting.headingOf(draft())).toEqual({ words: 'Huisbezoek', kept: false });
    app.drafting.keepHeading(draft().id, true);
    expect(source()).toBe('het dossier, onder “Huisbezoek”');
    expect(app.drafting.headingOf(draft())).toEqual({ words: 'Huisbezoek', kept: true });
    app.drafting.keepHeading(draft().id, false);
    expect(source()).toBe('het dossier');
    await app.drafting.save(draft().id, caseId);
    expect(JSON.stringify(app.state.files.value)).not.toContain('Huisbezoek');
  });
});

describe('Toon op de pagina', () => {
  const marked = { quote: 'blauwe plek', page: epd, passage };
  const shows = ({ asked }: Opened) => asked.filter(({ ask }) => ask === 'show');

  it('colours the text under a name that says nothing and is new every time', async () => {
    const opened = await openedWithCase();
    await opened.app.showing.show(marked);
    const [first] = opened.painted;
    expect(first).toMatch(/^h[0-9a-f]{12}$/);
    expect(opened.gate.notice.value?.key).toBe('show.once');
    await opened.app.showing.show(marked);
    expect(opened.painted.size).toBe(1);
    expect(opened.painted.has(first!)).toBe(false);
  });

  it('is over after ten seconds', async () => {
    const opened = await openedWithCase();
    await opened.app.showing.show(marked);
    await opened.pass(9_999);
    expect(opened.painted.size).toBe(1);
    await opened.pass(1);
    expect(opened.painted.size).toBe(0);
    expect(opened.asked.at(-1)).toEqual({ ask: 'hide' });
  });

  it('is over when the professional turns away, and when the vault is locked', async () => {
    const opened = await openedWithCase();
    await opened.app.showing.show(marked);
    opened.turnAway();
    await settle();
    expect(opened.painted.size).toBe(0);
    await opened.app.showing.show(marked);
    await opened.gate.lock();
    await settle();
    expect(opened.painted.size).toBe(0);
  });

  it('tells another site nothing of the words', async () => {
    const opened = await openedWithCase();
    await opened.app.showing.show({ ...marked, page: { ...epd, origin: 'https://elders.nl' } });
    expect(shows(opened)).toEqual([]);
    expect(opened.gate.notice.value?.key).toBe('show.other-site');
  });

  it.each([
    [{ places: 0, inField: false }, 'show.not-found'],
    [{ places: 0, inField: true }, 'show.in-field'],
    [{ places: 3, inField: false }, 'show.several'],
  ])('says honestly what became of it: %o', async (show, key) => {
    const opened = await openedWithCase({ show });
    await opened.app.showing.show(marked);
    expect(opened.gate.notice.value?.key).toBe(key);
    expect(opened.painted.size).toBe(show.places > 0 ? 1 : 0);
  });

  it('looks in the frames of linked sites when the page itself does not hold it', async () => {
    const opened = await openedWithCase({
      show: [
        { places: 0, inField: false },
        { places: 1, inField: false },
      ],
    });
    await opened.app.showing.show(marked);
    expect(shows(opened)).toHaveLength(2);
    expect(opened.gate.notice.value?.key).toBe('show.once');
  });
});

describe('access to sites', () => {
  it('is told in words, with the other sites that show a part of the page', async () => {
    const opened = await openedWithCase({ frames: { origins: ['https://epd.voorbeeld.nl', 'https://lab.nl'] } });
    const { access } = opened.app;
    await access.look();
    expect(access.access.value).toEqual({ state: 'linked', frames: ['https://lab.nl/*'] });
    await access.link('https://lab.nl/*');
    expect(access.access.value).toEqual({ state: 'linked', frames: [] });
  });

  it('is given back', async () => {
    const opened = await openedWithCase();
    const { access } = opened.app;
    await access.look();
    expect(access.linked.value).toEqual(['https://epd.voorbeeld.nl/*']);
    await access.unlink('https://epd.voorbeeld.nl/*');
    expect(access.linked.value).toEqual([]);
    expect(access.access.value).toEqual({ state: 'now', frames: [] });
    await access.unlink('https://epd.voorbeeld.nl/*');
    expect(opened.gate.notice.value?.key).toBe('access.unlink-failed');
  });
});

it('a signal written by hand has no heading to keep', async () => {
  const opened = await openedWithCase();
  const draft = opened.app.drafting.draftOf(beginSignal(opened))!;
  expect(opened.app.drafting.headingOf(draft)).toBeUndefined();
});
