import { Icon } from '@/components/controls/Icon';
import { dialAddress, type PhoneNumber } from '@/lib/directory/directory';
import { said, text } from '@/locales/text';

/** A number to call at once, as a button. */
export const CallLink = ({ number, look = 'plain' }: { number: PhoneNumber; look?: 'plain' | 'danger' }) => (
  <a class={`button wide ${look}`} href={dialAddress(number)}>
    <Icon name="phone" />
    <span>{text('weighing.call', { name: said(number.name), number: number.shown })}</span>
  </a>
);
