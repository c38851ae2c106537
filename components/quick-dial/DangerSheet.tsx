import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { dialAddress, fixedNumber, type PhoneNumber } from '@/lib/directory/emergency';
import { text } from '@/locales/text';
import type { Dialing } from './dialing';

function Call({ number, dialing, look }: { number: PhoneNumber; dialing: Dialing; look: 'danger' | 'primary' }) {
  return (
    <a class={`button ${look}`} href={dialAddress(number)} onClick={() => dialing.onCall(number)}>
      <Icon name="phone" />
      <span>{text('dial.call', { number: number.shown })}</span>
    </a>
  );
}

/**
 * What to do now, in the order in which it helps, and writing it down only afterwards. Asks for nothing first: no step,
 * no case, no permission of a superior (knowledge/domain.md §1, S0: no time for steps).
 */
export function DangerSheet({ dialing, onWrite }: { dialing: Dialing; onWrite: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="sheet danger-sheet" aria-label={text('dial.danger')}>
      <h2 tabIndex={-1} ref={heading}>
        {text('danger.title')}
      </h2>
      <ol>
        <li>
          <p>{text('danger.call')}</p>
          <Call number={fixedNumber('112')} dialing={dialing} look="danger" />
        </li>
        <li>{text('danger.stay')}</li>
        <li>{text('danger.do-not-confront')}</li>
        <li>
          <p>{text('danger.veilig-thuis')}</p>
          <Call number={fixedNumber('veilig-thuis')} dialing={dialing} look="primary" />
        </li>
      </ol>
      <p class="quiet-text">{text('danger.no-permission')}</p>
      <Button icon="pen" wide onClick={onWrite}>
        {text('danger.write')}
      </Button>
    </section>
  );
}
