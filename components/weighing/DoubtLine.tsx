import { Message } from '@/components/controls/Message';
import { find } from '@/lib/directory/directory';
import { text } from '@/locales/text';
import { CallLink } from './CallLink';

/** Whoever doubts asks Veilig Thuis, at once: in every step, without a name (knowledge/domain.md §1). */
export const DoubtLine = () => (
  <Message tone="calm">
    <p>{text('weighing.doubt')}</p>
    <CallLink number={find('veilig-thuis')} />
  </Message>
);
