/** A field in a frame of another site, and the question which field is meant, as the panel follows them. */
import { expect, test } from 'vitest';
import { followFocus } from '@/lib/app/frame-sight';
import { createPageSight } from '@/lib/app/page-sight';
import { createState } from '@/lib/app/state';
import type { PageReplies, PageRequest } from '@/lib/host/page-api';
import { success } from '@/lib/result';
import { epd, pageBeside } from '@/tests/page-beside';

const field = { nonce: 'n1', kind: 'text-area', label: 'Verslag', selected: false } as const;
const elsewhere = { origin: 'https://verslagen.nl', path: '/1', title: 'Verslagen' };
const within = { origin: 'https://diep.nl', path: '/2', title: 'Diep' };
const inFrame = (frame: number[], page = epd): PageReplies['probe'] => ({
  found: false,
  page,
  reason: 'unreachable-frame',
  frame,
});

/** A page with frames: the place and the probe of each that may be reached, by number. */
function withFrames(frames: Record<number, { place: number[]; probe: PageReplies['probe'] }>) {
  const { door } = pageBeside({});
  const askedIn: number[] = [];
  const page = {
    ...door,
    ask: (_request: PageRequest, number = 0) => {
      askedIn.push(number);
      return Promise.resolve(success(frames[number]?.probe));
    },
    askFrames: () =>
      Promise.resolve(Object.entries(frames).map(([frame, { place }]) => ({ frame: Number(frame), reply: { place } }))),
  } as never;
  return { page, askedIn };
}

test('the focus is followed to the one frame at its place, through as many sites as there are', async () => {
  const { page, askedIn } = withFrames({
    3: { place: [0], probe: { found: true, page: elsewhere, field } },
    7: { place: [1], probe: inFrame([1, 0], elsewhere) },
    9: { place: [1, 0], probe: { found: true, page: within, field } },
  });
  const seen = await followFocus(page, inFrame([1]));
  expect(seen).toEqual({ found: true, page: epd, field: { ...field, frame: { number: 9, page: within } } });
  expect(askedIn).toEqual([7, 9]);
});

test('a frame of a site that was not linked stays out of reach, and no other is asked', async () => {
  const { page, askedIn } = withFrames({ 3: { place: [0], probe: { found: true, page: elsewhere, field } } });
  expect(await followFocus(page, inFrame([1]))).toMatchObject({ found: false, reason: 'unreachable-frame', page: epd });
  expect(askedIn).toEqual([]);
});

const none: PageReplies['probe'] = { found: false, page: epd, reason: 'no-field' };
const goal = { ...field, nonce: 'n2', label: 'Doel' };

function sightOn(fields: PageReplies['fields']['fields']) {
  const beside = pageBeside({ probe: none, fields: { fields } });
  const world = { page: beside.door, fingerprint: () => Promise.resolve('') };
  return { ...beside, sight: createPageSight(createState('2026-11-22'), world) };
}

test('without focus a field is never guessed: what was chosen is meant, until another one has the focus', async () => {
  const { sight, change } = sightOn([field, goal]);
  expect(await sight.target()).toMatchObject({ state: 'which', fields: [field, goal] });
  sight.choose(goal);
  expect(await sight.target()).toMatchObject({ state: 'field', field: goal });
  change({ probe: { found: true, page: epd, field } });
  expect(await sight.target()).toMatchObject({ state: 'field', field });
  change({ probe: none });
  expect(await sight.target()).toMatchObject({ state: 'which' });
});

test('the only field there is stays meant when the page took its focus, and is asked about when it never had it', async () => {
  const { sight, change } = sightOn([field]);
  expect(await sight.target()).toMatchObject({ state: 'which', fields: [field] });
  change({ probe: { found: true, page: epd, field } });
  await sight.target();
  change({ probe: none });
  expect(await sight.target()).toMatchObject({ state: 'field', field });
});
