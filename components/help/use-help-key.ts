import { useEffect } from 'preact/hooks';

const writes = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** Calls `act` at `?`, except where somebody is writing: there it is a sign like any other (WCAG 2.1.4). */
export function useHelpKey(act: () => void): void {
  useEffect(() => {
    const pressed = ({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      if (key !== '?' || ctrlKey || altKey || metaKey) return;
      if (target instanceof Element && target.closest(writes)) return;
      act();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [act]);
}
