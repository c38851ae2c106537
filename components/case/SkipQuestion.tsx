import { Button } from '@/components/controls/Button';
import { ReasonForm } from '@/components/controls/ReasonForm';
import type { App } from '@/lib/app/create-app';
import type { Question } from '@/lib/protocol/schema';
import { reasonProblem } from '@/components/controls/reason-problem';
import { text } from '@/locales/text';

interface SkipQuestionProps {
  app: App;
  caseId: string;
  question: Question;
  onSkipped: () => void;
}

/** "Niet gedaan, omdat …": not doing something is a decision that a reader may ask about (knowledge/domain.md §5, 11). */
export const SkipQuestion = ({ app, caseId, question, onSkipped }: SkipQuestionProps) => (
  <ReasonForm
    coachedBy={app}
    opener={(open) => (
      <Button look="quiet" onClick={open}>
        {text('question.skip')}
      </Button>
    )}
    label={text('question.skip-because')}
    submit={text('question.skip-keep')}
    check={reasonProblem}
    onKeep={async (because) => {
      const kept = await app.journal.skip(caseId, question.id, because);
      if (kept.ok) onSkipped();
      return kept.ok;
    }}
  />
);
