import { expect, it } from 'vitest';
import { openedWithCase } from '@/tests/opened';
import { settle } from '@/tests/world';

it('two hints that are left as they are in two quick clicks both stay away, and so does a kind turned off then', async () => {
  const { app } = await openedWithCase();
  const text = 'Moeder is altijd boos. Vader is nooit thuis.';
  const find = () => app.coaching.hintsFor(text, 'observation');
  find();
  await settle();
  const hints = find();
  expect(hints.length).toBeGreaterThan(1);
  await Promise.all([...hints.map((hint) => app.coaching.leave(text, hint)), app.coaching.turn('time', false)]);
  expect(find()).toEqual([]);
  expect(app.coaching.isOn('time')).toBe(false);
});
