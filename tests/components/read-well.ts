import { describe, expect, it } from 'vitest';
import { looksAsBefore } from './picture';
import { flawsOf } from './reading-flaws';
import { drawn, drawnComponents } from './show';

/** States that show most of a screen, under the name of the component that is the screen. */
export type States = Readonly<Record<string, Readonly<Record<string, () => Promise<unknown>>>>>;

/** Every screen, in a state that shows most of it: by the rules for everybody, at every width, size of letters and look. */
export function readWell(states: States): void {
  describe.each(Object.entries(states))('%s', (screen, opens) => {
    it.each(Object.entries(opens))('reads well for everybody: %s', async (state, open) => {
      const names = drawnComponents();
      await open();
      await drawn();
      expect([...names], 'this state shows another screen than it is listed under').toContain(screen);
      expect(await flawsOf()).toEqual([]);
      // As that leaves it: dark in the smallest width. Light in the usual one only in `npm run pictures`; each takes its time.
      await looksAsBefore(`${screen}-${state}-dark`, 320);
      if (import.meta.env['VITE_PICTURES'] === undefined) return;
      document.documentElement.dataset['look'] = 'light';
      await looksAsBefore(`${screen}-${state}-light`, 400);
    });
  });
}
