import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { day } from '@/components/frame/moment';
import { dialAddress, emergencyNumbers, type PhoneNumber } from '@/lib/directory/directory';
import { said, text } from '@/locales/text';
import { QrCode } from './QrCode';

type Copy = (text: string) => Promise<boolean>;

function Number({ number, onCopy, first }: { number: PhoneNumber; onCopy: Copy; first: boolean }) {
  const [coded, setCoded] = useState(false);
  const [copied, setCopied] = useState<LocaleKey>();
  const urgent = number.id === '112';
  return (
    <li class={`dial${urgent ? ' danger' : ''}${first ? ' first' : ''}`}>
      <div class="dial-words">
        <h2>{said(number.name)}</h2>
        <p>
          {said(number.when)} <span class="quiet-text">{said(number.hours)}.</span>
        </p>
      </div>
      <div class="actions">
        <a class={`button ${urgent ? 'danger' : 'primary'}`} href={dialAddress(number)}>
          <Icon name="phone" />
          <span>{text('dial.call', { number: number.shown })}</span>
        </a>
        <Button
          icon="copy"
          look="quiet"
          onClick={() => void onCopy(number.shown).then((ok) => setCopied(ok ? 'dial.copied' : 'dial.copy-failed'))}
        >
          {text('dial.copy')}
        </Button>
        <button type="button" class="button quiet" aria-expanded={coded} onClick={() => setCoded(!coded)}>
          <span>{text('dial.show-code')}</span>
        </button>
      </div>
      <p role="status" class="quiet-text">
        {copied && text(copied)}
      </p>
      {coded && (
        <figure class="qr-figure">
          <QrCode address={dialAddress(number)} number={number.shown} />
          <figcaption>
            {text('dial.scan', { number: number.shown })}. {text('dial.checked', { date: day(number.checkedOn) })}.
          </figcaption>
        </figure>
      )}
    </li>
  );
}

/** The numbers that matter first, each with what it is for, a call link, copy and a code for the phone. */
export const QuickDial = ({ onCopy }: { onCopy: Copy }) => (
  <ul class="plain dials">
    {emergencyNumbers().map((number, index) => (
      <Number key={number.id} number={number} onCopy={onCopy} first={index === 0} />
    ))}
  </ul>
);
