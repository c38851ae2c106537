import { CallLinks } from '@/components/case/Calls';
import { veiligThuis } from '@/components/case/whom-to-call';
import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { QuestionState } from '@/lib/case/project';
import type { Weighing } from '@/lib/case/weighing';
import { text } from '@/locales/text';
import { questionName } from './question-name';

interface OnwardProps {
  app: App;
  open: OpenCase;
  weighing: Weighing;
}

/** What follows from what was decided, or from what the weighing points to where nothing was decided yet. */
const isYes = (weighing: Weighing, which: 'report' | 'help') => {
  const decision = weighing.decisions[which];
  return (decision?.value ?? decision?.suggested) === 'yes';
};

/** Calling Veilig Thuis, preparing the report, recording what was agreed: offered as soon as it fits, gated by nothing. */
export function Onward({ app, open, weighing }: OnwardProps) {
  const caseId = open.file.id;
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
      {(report || came('advice')) && !weighing.doubt && <CallLinks whom={veiligThuis(open.file.pack)} />}
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
