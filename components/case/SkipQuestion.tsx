import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { TextLine } from '@/components/controls/Field';
import type { App } from '@/lib/app/create-app';
import type { Question } from '@/lib/protocol/schema';
import { text } from '@/locales/text';

/** "Niet gedaan, omdat …": not doing something is a decision that a reader may ask about (knowledge/domain.md §5, 11). */
export function SkipQuestion({ app, caseId, question }: { app: App; caseId: string; question: Question }) {
  const [asking, setAsking] = useState(false);
  const [because, setBecause] = useState('');
  const [problem, setProblem] = useState(false);
  if (!asking)
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {text('question.skip')}
      </Button>
    );

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    if (because.trim() === '') return setProblem(true);
    await app.journal.skip(caseId, question.id, because);
  }

  return (
    <form class="inline-form" onSubmit={(event) => void keep(event)} noValidate>
      <TextLine
        label={text('question.skip-because')}
        value={because}
        onInput={setBecause}
        problem={problem ? text('problem.empty') : undefined}
        required
      />
      <div class="actions">
        <Button look="primary" submit>
          {text('question.skip-keep')}
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          {text('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
