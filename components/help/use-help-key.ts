import { useEffect } from 'preact/hooks';

/** Calls `act` at F1, also where somebody writes: a key that is no character stands in nobody's way (WCAG 2.1.4). */
export function useHelpKey(act: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'F1' || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault(); // the browser's own help would open
      act();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [act]);
}
