import { useEffect } from 'preact/hooks';

/**
 * Calls `close` at Esc while something lies over the screen. The key is not kept: two of them still hide the panel
 * (components/hide/double-escape.ts), and what was opened may be closed by then.
 */
export function useEscape(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const pressed = ({ key, repeat }: KeyboardEvent) => {
      if (key === 'Escape' && !repeat) close();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [isOpen, close]);
}
