import { Icon } from '@/components/controls/Icon';
import { text } from '@/locales/text';

/** What makes the call short: facts, one question, and that names can be left out. */
export const AtHand = () => (
  <details class="card fold at-hand">
    <summary>
      <Icon name="chevron" />
      <h3>{text('at-hand.title')}</h3>
    </summary>
    <ul>
      <li>{text('at-hand.facts')}</li>
      <li>{text('at-hand.question')}</li>
      <li>{text('at-hand.anonymous')}</li>
      <li>{text('at-hand.no-chat')}</li>
    </ul>
  </details>
);
