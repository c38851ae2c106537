/** Showing in the page which field is meant by a choice in the panel: only while the pointer or the keyboard is on it. */
import type { SeenField } from './placing-state';
import type { Surroundings } from './surroundings';

/** Actions that draw a line around a field in the page beside us, and take it away. */
export function createFieldPointing({ page, onLeaving }: Pick<Surroundings, 'page' | 'onLeaving'>) {
  let erase: (() => void) | undefined;
  let stop: (() => void) | undefined;
  /** Counts what was pointed at: a line that comes too late is taken away at once. */
  let turn = 0;

  function leave(): void {
    turn += 1;
    erase?.();
    stop?.();
    erase = stop = undefined;
  }

  /** The number of the frame at a place in the page. */
  async function frameAt(place: readonly number[]): Promise<number | undefined> {
    if (place.length === 0) return 0;
    const places = await page.askFrames({ ask: 'where' });
    return places.find(({ reply }) => reply.place?.join() === place.join())?.frame;
  }

  return {
    leave,
    /** Draws the line; nothing happens when the field is gone. */
    async pointAt({ nonce, frame }: SeenField): Promise<void> {
      leave();
      const own = turn;
      stop = onLeaving(leave);
      const found = await page.ask({ ask: 'reveal', nonce }, frame?.number);
      if (!found.ok || !found.value.place) return;
      const { place, selector } = found.value;
      const number = await frameAt(place);
      if (number === undefined || own !== turn) return;
      const drawn = await page.outline(selector, number);
      if (own === turn) erase = drawn;
      else drawn();
    },
  };
}
