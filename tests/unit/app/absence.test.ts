import { describe, expect, it } from 'vitest';
import { isGone } from '@/lib/app/absence';

const minute = 60_000;
const present = { untouched: 0, machineIdle: false, drift: 0, open: minute };

describe('the vault locks', () => {
  it.each([
    ['when nobody touched the panel and the machine is idle', { untouched: 6 * minute, machineIdle: true }],
    ['when the machine slept', { drift: 2 * 60 * minute }],
    ['when the clock was set back', { drift: -minute }],
    ['after eight hours, whatever happens', { open: 8 * 60 * minute + 1 }],
  ])('%s', (_when, change) => {
    expect(isGone({ ...present, ...change }, 5)).toBe(true);
  });
});

describe('the vault stays open', () => {
  it.each([
    ['while somebody is typing in the dossier beside it', { untouched: 30 * minute, machineIdle: false }],
    ['before the chosen time is over', { untouched: 4 * minute, machineIdle: true }],
    ['when the clock is a little off', { drift: 1_500 }],
  ])('%s', (_when, change) => {
    expect(isGone({ ...present, ...change }, 5)).toBe(false);
  });
});
