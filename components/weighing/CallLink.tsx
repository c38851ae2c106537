import { Icon } from '@/components/controls/Icon';
import { dialAddress, type PhoneNumber } from '@/lib/directory/directory';
import { said, text } from '@/locales/text';

/** "Bel Veilig Thuis 0800-2000", "Bel 112": a name that holds the number is not said twice. */
const words = ({ name, shown }: PhoneNumber) =>
  said(name).includes(shown)
    ? text('dial.call', { number: shown })
    : text('weighing.call', { name: said(name), number: shown });

/** A number to call at once, as a button. */
export const CallLink = ({ number, look = 'plain' }: { number: PhoneNumber; look?: 'plain' | 'danger' }) => (
  <a class={`button wide ${look}`} href={dialAddress(number)}>
    <Icon name="phone" />
    <span>{words(number)}</span>
  </a>
);
