/**
 * Underlines under pieces of a text that no document holds as such. CSS Custom Highlights draw without touching the
 * document; Chromium 148 and Firefox 153 both draw a wavy line for them (looked at on 2026-11-22).
 */
export type Line = 'naast-hint' | 'naast-hint-now';

function highlightNamed(line: Line): Highlight {
  const known = CSS.highlights.get(line);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(line, made);
  return made;
}

/** Draws a line under these ranges, besides what others drew. Gives how to take it away. */
export function underline(line: Line, ranges: readonly Range[]): () => void {
  const highlight = highlightNamed(line);
  for (const range of ranges) highlight.add(range);
  return () => ranges.forEach((range) => highlight.delete(range));
}
