import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  icon?: IconName;
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  submit?: boolean;
  disabled?: boolean;
  busy?: boolean;
  wide?: boolean;
  /** Read aloud where the words may be left out for want of room. */
  label?: string;
}

/** A button with words. While `busy` it keeps its place, refuses clicks and says so to screen readers. */
export const Button = ({
  children,
  onClick,
  icon,
  look = 'plain',
  submit,
  disabled,
  busy,
  wide,
  label,
}: ButtonProps) => (
  <button
    type={submit && !busy ? 'submit' : 'button'}
    class={`button ${look}${wide ? ' wide' : ''}`}
    onClick={busy ? undefined : onClick}
    disabled={disabled}
    aria-label={label}
    aria-disabled={busy ? 'true' : undefined}
    aria-busy={busy ? 'true' : undefined}
  >
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </button>
);

/** A button that shows only its icon; the label is read aloud and shown on hover. */
export const IconButton = ({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) => (
  <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
    <Icon name={icon} />
  </button>
);
