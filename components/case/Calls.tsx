import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { day } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import { dialAddress } from '@/lib/directory/emergency';
import { said, text } from '@/locales/text';
import { everybody, isOwnContact, useCallPack, type Whom } from './whom-to-call';

/** A link that makes the phone dial; the name alone where there is no number. A name that holds the number says it once. */
const Call = ({ whom: { name, shown }, urgent, onDial }: { whom: Whom; urgent?: boolean; onDial?: () => void }) =>
  shown === undefined ? (
    <b>{said(name)}</b>
  ) : (
    <a class={`button call-link${urgent ? ' danger' : ''}`} href={dialAddress({ shown })} onClick={onDial}>
      <Icon name="phone" />
      <span>
        {said(name).replace(shown, '').trim()} <b>{shown}</b>
      </span>
    </a>
  );

const Checked = ({ whom }: { whom: Whom }) => (
  <p class="quiet-text">{text('calls.checked', { date: day(whom.checkedOn), source: whom.source })}</p>
);

interface CallLinksProps {
  whom: readonly Whom[];
  urgent?: boolean;
  /** How to write a call down, where that can be done. A computer seldom dials: what helps here is what comes after. */
  writer?: ((whom: Whom) => ((startedAt: Date) => void) | undefined) | undefined;
}

/** One of them; once it was dialled it offers to write the call down. */
function CallLine({ one, urgent = false, writer }: Omit<CallLinksProps, 'whom'> & { one: Whom }) {
  const [dialled, setDialled] = useState<Date>();
  const write = dialled && writer?.(one);
  return (
    <div class="call-line">
      <Call whom={one} urgent={urgent} onDial={() => setDialled(new Date())} />
      {write && (
        <Button icon="pen" onClick={() => write(dialled)}>
          {text('call.write')}
        </Button>
      )}
      {isOwnContact(one) && (
        <>
          <p class="quiet-text">{said(one.when)}</p>
          <Checked whom={one} />
        </>
      )}
    </div>
  );
}

/** Links under an advice. A contact of an organisation says when it was checked; the directory says so in its own list. */
export const CallLinks = ({ whom, ...rest }: CallLinksProps) => (
  <>
    {whom.map((one) => (
      <CallLine key={one.id} {...rest} one={one} />
    ))}
  </>
);

/** Veilig Thuis, the region's number beside it, and whom the organisation names; each with its source. */
export const CallBlock = ({ app, open }: { app: App; open: OpenCase }) => (
  <section class="card calls" aria-label={text('dial.title')}>
    <h2>{text('dial.title')}</h2>
    <ul class="plain">
      {everybody(useCallPack(app, open)).map((whom) => (
        <li key={whom.id} class="call-line">
          <Call whom={whom} />
          <p class="quiet-text">{said(whom.when)}</p>
          <Checked whom={whom} />
        </li>
      ))}
    </ul>
  </section>
);
