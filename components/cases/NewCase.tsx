import type { JSX } from 'preact';
import { ReasonForm } from '@/components/controls/ReasonForm';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

const longestLabel = 60;

/** Asks for a pseudonym: whoever looks over a shoulder may read it. */
export function NewCase(props: { app: App; onMade: (id: string) => void; opener: (open: () => void) => JSX.Element }) {
  const { app, onMade, opener } = props;
  const check = (label: string) => {
    if (label.length > longestLabel) return text('cases.label-long');
    return app.state.cases.value.some(({ view }) => view.label === label) ? text('cases.label-taken') : undefined;
  };
  async function make(label: string): Promise<boolean> {
    const made = await app.journal.startCase(label);
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
