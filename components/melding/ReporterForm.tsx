import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { TextLine } from '@/components/controls/Field';
import type { App } from '@/lib/app/create-app';
import type { Reporter, ReporterField } from '@/lib/note/melding-reporter';
import { text } from '@/locales/text';

/** In the order of the text that they make (lib/note/melding-reporter.ts). */
const fields: readonly ReporterField[] = ['name', 'function', 'organisation', 'phone', 'mail', 'reachable'];

/** What every form asks first, told once. Empty fields are left out. */
export function ReporterForm({ app }: { app: App }) {
  const [open, setOpen] = useState(false);
  // A signal, not state: Enter right after the last letter must find that letter.
  const typed = useSignal<Reporter>(app.melding.reporter.value);
  if (!open) {
    const isKnown = Object.keys(app.melding.reporter.value).length > 0;
    return (
      <div class="actions">
        <Button icon="pen" onClick={() => setOpen(true)}>
          {text(isKnown ? 'melding.reporter.change' : 'melding.reporter.open')}
        </Button>
      </div>
    );
  }

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    if (await app.melding.setReporter(typed.value)) setOpen(false);
  }

  return (
    <form class="inline-form" noValidate onSubmit={(event) => void keep(event)}>
      <h3>{text('melding.reporter.title')}</h3>
      <p class="quiet-text">{text('melding.reporter.why')}</p>
      {fields.map((field) => (
        <TextLine
          key={field}
          label={text(`melding.reporter.${field}`)}
          value={typed.value[field] ?? ''}
          onInput={(words) => (typed.value = { ...typed.value, [field]: words })}
        />
      ))}
      <div class="actions">
        <Button look="primary" submit>
          {text('melding.reporter.keep')}
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          {text('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
