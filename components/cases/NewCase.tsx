import type { JSX } from 'preact';
import { ReasonForm } from '@/components/controls/ReasonForm';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

const longestLabel = 60;

interface NewCaseProps {
  app: App;
  onMade: (id: string) => void;
  opener: (open: () => void) => JSX.Element;
  /** What makes the case; an empty one where nothing is given. */
  start?: App['journal']['startCase'];
}

/** Asks for a pseudonym: whoever looks over a shoulder may read it. */
export function NewCase({ app, onMade, opener, start = app.journal.startCase }: NewCaseProps) {
  const check = (label: string) => {
    if (label.length > longestLabel) return text('cases.label-long');
    return app.state.cases.value.some(({ view }) => view.label === label) ? text('cases.label-taken') : undefined;
  };
  async function make(label: string): Promise<boolean> {
    const made = await start(label);
    if (made.ok) onMade(made.value);
    return made.ok;
  }
  return (
    <ReasonForm
      opener={opener}
      label={text('cases.label')}
      hint={text('cases.label-hint')}
      submit={text('cases.make')}
      check={check}
      onKeep={make}
    />
  );
}
