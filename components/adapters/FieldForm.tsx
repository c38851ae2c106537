import { useSignal } from '@preact/signals';
import { Button } from '@/components/controls/Button';
import { Choice } from '@/components/controls/Choice';
import { TextLine } from '@/components/controls/Field';
import type { Clicked } from '@/lib/app/adapter-desk';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

const takes = [
  'note',
  'reporter',
  'code',
  'people',
  'concerns',
  'safety',
  'talk',
  'network',
  'expectation',
  'other',
] as const;
const readers = ['colleagues', 'client', 'unknown'] as const;

const isLength = (words: string) => words === '' || /^[1-9]\d{0,6}$/.test(words);

/** What the clicked field is: its name, what goes in it, who reads it, and how much fits. */
export function FieldForm({ app, clicked }: { app: App; clicked: Clicked }) {
  const name = useSignal(clicked.label);
  const section = useSignal<(typeof takes)[number]>('note');
  const reader = useSignal<(typeof readers)[number]>('unknown');
  const most = useSignal('');
  const isReady = name.value.trim() !== '' && isLength(most.value);
  const keep = () =>
    app.adapters.describe({
      name: name.value.trim().slice(0, 200),
      takes: section.value,
      readers: reader.value,
      ...(most.value === '' ? {} : { maxLength: Number(most.value) }),
    });
  return (
    <section class="card" aria-label={text('adapter.field')}>
      <h2>{text('adapter.field')}</h2>
      <TextLine label={text('adapter.name')} value={name.value} onInput={(typed) => (name.value = typed)} required />
      <Choice
        label={text('adapter.takes')}
        value={section.value}
        options={takes.map((value) => ({ value, label: text(`adapter.section.${value}`) }))}
        onChoose={(chosen) => (section.value = chosen)}
      />
      <Choice
        label={text('adapter.readers')}
        value={reader.value}
        options={readers.map((value) => ({ value, label: text(`adapter.reader.${value}`) }))}
        onChoose={(chosen) => (reader.value = chosen)}
      />
      <TextLine
        label={text('adapter.most')}
        hint={text('adapter.most-hint')}
        value={most.value}
        onInput={(typed) => (most.value = typed.trim())}
        problem={isLength(most.value) ? undefined : text('adapter.most-problem')}
      />
      <Button look="primary" icon="plus" disabled={!isReady} onClick={keep}>
        {text('adapter.add')}
      </Button>
    </section>
  );
}
