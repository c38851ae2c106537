import { describe, expect, it } from 'vitest';
import { drawn, flaws } from './show';

/** Every screen, in a state that shows most of it, at both widths and in both looks. */
export function readWell(screens: Readonly<Record<string, () => Promise<void>>>): void {
  describe.each(Object.entries(screens))('%s', (_name, open) => {
    it.each([
      [320, 'light'],
      [320, 'dark'],
      [400, 'light'],
      [400, 'dark'],
    ] as const)('reads well for everybody at %i px in %s', async (width, look) => {
      await open();
      await drawn();
      expect(await flaws(width, look)).toEqual([]);
    });
  });
}
