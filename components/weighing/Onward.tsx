import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import type { QuestionState } from '@/lib/case/project';
import type { Weighing } from '@/lib/case/weighing';
import { find } from '@/lib/directory/directory';
import { text } from '@/locales/text';
import { CallLink } from './CallLink';
import { questionName } from './question-name';

interface OnwardProps {
  app: App;
  caseId: string;
  weighing: Weighing;
}

/** What follows from what was decided, or from what the weighing points to where nothing was decided yet. */
const isYes = (weighing: Weighing, which: 'report' | 'help') => {
  const decision = weighing.decisions[which];
  return (decision?.value ?? decision?.suggested) === 'yes';
};

/** Calling Veilig Thuis, preparing the report, recording what was agreed: offered as soon as it fits, gated by nothing. */
export function Onward({ app, caseId, weighing }: OnwardProps) {
  const came = (outcome: string) => weighing.outcomes.some((known) => known.outcome === outcome);
  // Whoever sees unsafety and does not report talks that over with Veilig Thuis as well.
  const report = came('report') || (isYes(weighing, 'report') && !came('monitor'));
  const record = [
    ...(isYes(weighing, 'help') && !came('monitor') ? [weighing.after.help] : []),
    ...(came('monitor') ? [weighing.after.monitor] : []),
  ].filter((state) => state !== undefined);
  const begin = ({ question }: QuestionState) =>
    app.go({
      screen: 'entry',
      draftId: app.drafting.begin(question, caseId),
      back: { screen: 'weighing', caseId },
    });
  return (
    <div class="actions stacked">
      {(report || came('advice')) && !weighing.doubt && <CallLink number={find('veilig-thuis')} />}
      {report && (
        <Button icon="pen" wide onClick={() => app.go({ screen: 'melding', caseId })}>
          {text('weighing.to-melding')}
        </Button>
      )}
      {record.map((state) => (
        <Button key={state.question.id} icon="pen" wide onClick={() => begin(state)}>
          {text('weighing.record', { name: questionName(state.question) })}
        </Button>
      ))}
    </div>
  );
}
