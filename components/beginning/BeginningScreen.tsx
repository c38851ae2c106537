import type { JSX } from 'preact';
import { Button } from '@/components/controls/Button';
import { Screen } from '@/components/frame/Screen';
import { WorkplaceRows } from '@/components/workplace/WorkplaceRows';
import type { BeginningStep } from '@/lib/app/beginning';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { HelperForm } from './HelperForm';
import { TryIt } from './TryIt';

const order: readonly BeginningStep[] = ['workplace', 'helper', 'pin', 'try'];

interface StepProps {
  app: App;
  onNext: () => void;
}

/** On to the next step; where something can be left out, another button says so. */
const Onward = ({ app, isLast, onNext }: { app: App; isLast?: boolean; onNext?: () => void }) => (
  <div class="actions stacked">
    <Button look="primary" wide {...(onNext ? { onClick: onNext } : { submit: true })}>
      {text(isLast ? 'beginning.ready' : 'beginning.next')}
    </Button>
    {!isLast && (
      <Button look="quiet" wide onClick={() => app.go({ screen: 'cases' })}>
        {text('beginning.later')}
      </Button>
    )}
  </div>
);

const bodies: Record<BeginningStep, (props: StepProps) => JSX.Element> = {
  workplace: ({ app, onNext }) => (
    <>
      <WorkplaceRows app={app} />
      <Onward app={app} onNext={onNext} />
    </>
  ),
  helper: ({ app, onNext }) => (
    <HelperForm app={app} onKept={onNext}>
      <Onward app={app} />
    </HelperForm>
  ),
  pin: ({ app, onNext }) => (
    <>
      <ol class="promises">
        <li>{text('beginning.pin-puzzle')}</li>
        <li>{text('beginning.pin-naast')}</li>
      </ol>
      <p>{text('beginning.pin-keys')}</p>
      <Onward app={app} onNext={onNext} />
    </>
  ),
  try: ({ app, onNext }) => (
    <>
      <TryIt app={app} />
      <p>{text('beginning.mark')}</p>
      <Onward app={app} isLast onNext={onNext} />
    </>
  ),
};

/** One thing per screen; Enter goes on, and whoever stops is asked later whether to go on. */
export function BeginningScreen({ app }: { app: App }) {
  const step = app.beginning.step.value;
  const at = order.indexOf(step);
  const toStep = (index: number) => {
    const next = order[index];
    if (next) return void app.beginning.toStep(next);
    void app.beginning.end();
    app.go({ screen: 'cases' });
  };
  const Body = bodies[step];
  return (
    <Screen
      key={step}
      title={text(`beginning.title-${step}`)}
      lead={`${text('beginning.at', { at: at + 1, count: order.length })} ${text(`beginning.lead-${step}`)}`}
      onBack={() => (at === 0 ? app.go({ screen: 'cases' }) : toStep(at - 1))}
    >
      <Body app={app} onNext={() => toStep(at + 1)} />
    </Screen>
  );
}
