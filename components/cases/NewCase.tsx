import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { TextLine } from '@/components/controls/Field';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

interface NewCaseProps {
  app: App;
  onMade: (caseId: string) => void;
  /** The button that opens the form. */
  children: (start: () => void) => JSX.Element;
}

/** Asks for a pseudonym: whoever looks over a shoulder may read it. */
export function NewCase({ app, onMade, children }: NewCaseProps) {
  const [asking, setAsking] = useState(false);
  const [label, setLabel] = useState('');
  const [problem, setProblem] = useState<LocaleKey>();
  if (!asking) return children(() => setAsking(true));

  async function make(event: Event): Promise<void> {
    event.preventDefault();
    if (label.trim() === '') return setProblem('cases.label-needed');
    const made = await app.journal.startCase(label);
    if (made.ok) onMade(made.value);
  }

  return (
    <form class="card" onSubmit={(event) => void make(event)} noValidate>
      <TextLine
        label={text('cases.label')}
        hint={text('cases.label-hint')}
        value={label}
        onInput={setLabel}
        problem={problem && text(problem)}
        required
      />
      <div class="actions">
        <Button look="primary" submit>
          {text('cases.make')}
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          {text('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
