import { useEffect } from 'preact/hooks';

/** Milliseconds between two presses that still count as one gesture: slow enough for hands that shake. */
const together = 700;

/** Calls `act` at Esc Esc, wherever the focus is; a key that is held down counts once. */
export function useDoubleEscape(act: () => void): void {
  useEffect(() => {
    let before = -Infinity;
    const pressed = ({ key, repeat, timeStamp }: KeyboardEvent) => {
      if (repeat) return;
      const isSecond = key === 'Escape' && timeStamp - before < together;
      before = key === 'Escape' && !isSecond ? timeStamp : -Infinity;
      if (isSecond) act();
    };
    addEventListener('keydown', pressed, { capture: true }); // before any field or form may keep it for itself
    return () => removeEventListener('keydown', pressed, { capture: true });
  }, [act]);
}
