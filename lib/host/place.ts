/** A page deeper than this is not a dossier but an attack; so is one with more frames in a frame. */
const deepest = 10;
const most = 100;

function numberIn(parent: Window, frame: Window): number {
  for (let number = 0; number < Math.min(parent.length, most); number += 1) if (parent[number] === frame) return number;
  return -1;
}

/**
 * Where a window stands in the page: the number of every frame on the way to it, outermost first; nothing for a frame in
 * a shadow root, which has none. A page and a frame of another site find the same place for it, without a word between
 * them: the only things of each other that browsers let them see are who is whose parent, and in which order.
 */
export function placeOf(window: Window): number[] | undefined {
  const place: number[] = [];
  for (let at = window; at !== at.parent; at = at.parent) {
    const number = numberIn(at.parent, at);
    if (number < 0 || place.length === deepest) return undefined;
    place.unshift(number);
  }
  return place;
}
