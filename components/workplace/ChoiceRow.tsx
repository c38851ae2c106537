import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';

interface ChoiceRowProps {
  label: string;
  /** What is chosen now, in words. */
  chosen: string;
  open: boolean;
  onTurn: () => void;
  children: ComponentChildren;
}

/**
 * One thing that is chosen: closed it says what it is, open it shows what it could be. A choice with the mouse is made
 * at once and closes it; with the arrow keys it stays open, since each press chooses the next.
 */
export function ChoiceRow({ label, chosen, open, onTurn, children }: ChoiceRowProps) {
  const row = useRef<HTMLButtonElement>(null);
  const pointed = useRef(false);
  const closeWhenPointed = () => {
    if (!pointed.current) return;
    row.current?.focus();
    onTurn();
  };
  return (
    <li
      class={open ? 'card' : undefined}
      onPointerDown={() => (pointed.current = true)}
      onKeyDown={() => (pointed.current = false)}
      onChange={closeWhenPointed}
    >
      <button type="button" class={open ? 'row flat' : 'row'} aria-expanded={open} onClick={onTurn} ref={row}>
        <span class="row-main">
          <span class="quiet-text">{label}</span>
          <b>{chosen}</b>
        </span>
        <Icon name="chevron" />
      </button>
      {open && children}
    </li>
  );
}
