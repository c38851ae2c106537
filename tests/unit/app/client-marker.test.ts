/** Wijs de naam aan: where the client's name stands, kept as a place and a keyed fingerprint, and never as a name. */
import { expect, it } from 'vitest';
import { epd } from '@/tests/page-beside';
import { onNoteScreen } from './note-screen';

const field = { nonce: 'n1', kind: 'text-area', label: 'Verslag', selected: false } as const;
/** One address and one title for every client. */
const constant = { origin: epd.origin, path: '/epd/app', title: 'EPD' };
const showing = (marker: string) => ({ found: true as const, page: { ...constant, marker }, field });

/** A case that was placed on a page where a name was pointed at; what was placed is chosen again. */
async function pointedOnce() {
  const point = { found: true as const, page: constant, selector: 'h1.client', label: '' };
  const opened = await onNoteScreen({ probe: showing('Sem Lindeboom'), point });
  const { app, caseId } = opened;
  await app.pointing.pointAtName();
  await app.placing.look();
  await opened.placeHere();
  const again = async () => {
    app.go({ screen: 'note', caseId });
    app.note.toggle(app.state.cases.value[0]?.view.facts[0]?.id ?? '');
    await app.placing.look();
    await opened.during(app.placing.place());
    const { value } = app.state.placing;
    return value.state === 'asking' ? value.question : value.state;
  };
  return { ...opened, again };
}

it('knows the client by the name that stands there, on a page where nothing else tells', async () => {
  const { again, placements } = await pointedOnce();
  expect(placements()?.[0]?.page?.marker).toMatch(/^[0-9a-f]{8}\.[\w+/]{43}=$/);
  expect(await again()).toBe('placed');
});

it('keeps the name nowhere', async () => {
  const { app } = await pointedOnce();
  const kept = JSON.stringify([app.state.files.value, app.state.memory.value, app.state.target.value]);
  expect(kept).not.toContain('Lindeboom');
});

it('asks the page for the name again at every look, and only where it was pointed at', async () => {
  const { asked, again } = await pointedOnce();
  await again();
  expect(asked.findLast(({ ask }) => ask === 'probe')).toMatchObject({ marker: 'h1.client' });
});

it('is known by address and title again once the place is forgotten', async () => {
  const { app, again, asked } = await pointedOnce();
  await app.pointing.forgetName(epd.origin);
  const before = asked.length;
  await again();
  expect(asked.slice(before).some((question) => 'marker' in question)).toBe(false);
});

it('says what to do when nothing is selected', async () => {
  const { app, gate } = await onNoteScreen({ point: { found: false, page: epd, reason: 'nothing-selected' } });
  expect(await app.pointing.pointAtName()).toBe(false);
  expect(gate.notice.value).toEqual({ tone: 'problem', key: 'refusal.nothing-selected' });
});
