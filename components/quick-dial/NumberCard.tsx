import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { day } from '@/components/frame/moment';
import { dialAddress, isStale, type PhoneNumber } from '@/lib/directory/emergency';
import { said, text } from '@/locales/text';
import type { Dialing } from './dialing';
import { QrCode } from './QrCode';

interface NumberCardProps {
  number: PhoneNumber;
  dialing: Dialing;
  /** The one that matters most here. */
  first?: boolean;
  /** Takes the focus, so that Enter calls. */
  focused?: boolean;
}

/** When and against what the number was checked; a year later it says that it must be checked again. */
const Checked = ({ number, today }: { number: PhoneNumber; today: string }) => (
  <p class={isStale(number, today) ? 'stale' : 'quiet-text'}>
    {text(isStale(number, today) ? 'dial.stale' : 'dial.checked', { date: day(number.checkedOn) })}
  </p>
);

/** One number: what it is for, when it is answered, a call link, copy, and a code for the phone. */
export function NumberCard({ number, dialing, first = false, focused = false }: NumberCardProps) {
  const [coded, setCoded] = useState(false);
  const [copied, setCopied] = useState<LocaleKey>();
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (focused) link.current?.focus();
  }, [focused]);
  const urgent = number.id === '112';
  const copy = () => void dialing.copy(number.shown).then((ok) => setCopied(ok ? 'dial.copied' : 'dial.copy-failed'));
  return (
    <li class={`dial${urgent ? ' danger' : ''}${first ? ' first' : ''}`}>
      <div class="dial-words">
        <h3>{said(number.name)}</h3>
        <p>
          {said(number.when)} <span class="quiet-text">{said(number.hours)}.</span>
        </p>
      </div>
      <div class="actions">
        <a
          ref={link}
          class={`button ${urgent ? 'danger' : first ? 'primary' : 'plain'}`}
          href={dialAddress(number)}
          onClick={() => dialing.onCall(number)}
        >
          <Icon name="phone" />
          <span>{text('dial.call', { number: number.shown })}</span>
        </a>
        <Button look="quiet" label={text('dial.copy-number', { number: number.shown })} onClick={copy}>
          {text('dial.copy')}
        </Button>
        <button
          type="button"
          class="button quiet"
          aria-label={text('dial.code-of', { number: number.shown })}
          aria-expanded={coded}
          onClick={() => setCoded(!coded)}
        >
          <span>{text('dial.show-code')}</span>
        </button>
      </div>
      <p role="status" class="quiet-text">
        {copied && text(copied)}
      </p>
      {coded && (
        <figure class="qr-figure">
          <QrCode address={dialAddress(number)} number={number.shown} />
          <figcaption>{text('dial.scan', { number: number.shown })}.</figcaption>
        </figure>
      )}
      <Checked number={number} today={dialing.today} />
    </li>
  );
}
