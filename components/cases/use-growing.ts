import { useEffect, useState } from 'preact/hooks';

/** Rows that are put on screen in one go. */
const together = 25;

/**
 * How many of so many rows to show: a screenful at once, the rest in the frames that follow. A vault of years would
 * otherwise hold up the first key that is pressed. All of them come, so whoever searches in the page finds them.
 */
export function useGrowing(total: number): number {
  const [shown, setShown] = useState(together);
  useEffect(() => {
    if (shown >= total) return undefined;
    const frame = requestAnimationFrame(() => setShown(shown + together));
    return () => cancelAnimationFrame(frame);
  }, [shown, total]);
  return Math.min(shown, total);
}
