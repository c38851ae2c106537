import { describe, expect, it } from 'vitest';
import { looksAsBefore } from './picture';
import { drawn, flaws } from './show';

/** Dark in the smallest width always; light in the usual one only in `npm run pictures`, for each takes its time. */
const isPictured = (width: number, look: string) =>
  width === 320 ? look === 'dark' : look === 'light' && import.meta.env['VITE_PICTURES'] !== undefined;

/** Every screen, in a state that shows most of it, at both widths and in both looks; a picture of two of those. */
export function readWell(screens: Readonly<Record<string, () => Promise<void>>>): void {
  describe.each(Object.entries(screens))('%s', (name, open) => {
    it.each([
      [320, 'light'],
      [320, 'dark'],
      [400, 'light'],
      [400, 'dark'],
    ] as const)('reads well for everybody at %i px in %s', async (width, look) => {
      await open();
      await drawn();
      expect(await flaws(width, look)).toEqual([]);
      if (isPictured(width, look)) await looksAsBefore(`${name}-${look}`, width);
    });
  });
}
