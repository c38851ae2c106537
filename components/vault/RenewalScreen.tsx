import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import type { Gate } from '@/lib/app/gate';
import { text } from '@/locales/text';

/** While everything is sealed again: how far it is, and that the panel must stay open. */
export function RenewalScreen({ gate }: { gate: Gate }) {
  const progress = gate.progress.value;
  const isSealing = progress?.step === 'seal';
  return (
    <Screen title={text('renewal.busy')} lead={text('renewal.busy-lead')}>
      <section class="card">
        <progress
          aria-label={text('renewal.busy')}
          {...(isSealing && { value: progress.done, max: Math.max(1, progress.total) })}
        />
        <p aria-live="off">
          {isSealing
            ? text('renewal.sealed', { done: progress.done, total: progress.total })
            : text(progress ? 'renewal.checking' : 'renewal.begins', { total: progress?.total ?? 0 })}
        </p>
      </section>
      <Message tone="calm">{text('renewal.stopped')}</Message>
    </Screen>
  );
}
