/** Whether a person can see a field. A note in a field nobody sees is a lost note, or a trap. */

function shows(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  // An empty body is as high as its (absent) text; its frame is measured in its place.
  if (element.localName === 'body' || element.localName === 'html') return true;
  const { width, height } = element.getBoundingClientRect();
  // An empty inline editor has no width yet, but always the height of a line.
  return height > 1 && (width > 1 || element.localName !== 'input');
}

/** False for no box, hidden, transparent or one pixel small, for the field and for every frame around it. */
export const isVisible = (element: Element, frames: readonly Element[]): boolean => [...frames, element].every(shows);
