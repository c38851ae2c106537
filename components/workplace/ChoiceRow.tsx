import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/controls/Icon';

interface ChoiceRowProps {
  label: string;
  /** What is chosen now, in words. */
  chosen: string;
  open: boolean;
  onTurn: () => void;
  children: ComponentChildren;
}

/** One thing that is chosen: closed it says what it is, open it shows what it could be. */
export const ChoiceRow = ({ label, chosen, open, onTurn, children }: ChoiceRowProps) => (
  <li class={open ? 'card' : undefined}>
    <button type="button" class={open ? 'row flat' : 'row'} aria-expanded={open} onClick={onTurn}>
      <span class="row-main">
        <span class="quiet-text">{label}</span>
        <b>{chosen}</b>
      </span>
      <Icon name={open ? 'close' : 'chevron'} />
    </button>
    {open && children}
  </li>
);
