/**
 * Whether a page has more frames than this, those of other sites too: how many a window has is one of the few things that
 * every site may see. Travels to the page by itself, so it uses nothing from outside.
 */
export function hasManyFrames(most: number): boolean {
  let count = 0;
  const countIn = (window: Window): void => {
    for (let number = 0; number < window.length && count <= most; number += 1) {
      count += 1;
      const inside = window[number];
      if (inside) countIn(inside);
    }
  };
  countIn(window);
  return count > most;
}
