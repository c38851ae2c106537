import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { text } from '@/locales/text';
import { Glossary } from './Glossary';

/** What the screen beneath is for; a panel that is not open has words of its own. */
export type HelpFor = keyof typeof explanations;

const explanations = {
  gate: 'help.gate',
  cases: 'help.cases',
  case: 'help.case',
  step: 'help.step',
  entry: 'help.entry',
  weighing: 'help.weighing',
  melding: 'help.melding',
  overview: 'help.overview',
  note: 'help.note',
  'case-file': 'help.case-file',
  resume: 'help.resume',
  workplace: 'help.workplace',
  migration: 'help.migration',
  practice: 'help.practice',
  adapters: 'help.adapters',
  backup: 'help.backup',
  keeping: 'help.keeping',
  beginning: 'help.beginning',
  trail: 'help.trail',
  settings: 'help.settings',
} as const;

const keys = [
  ['F1', 'help.title'],
  ['Esc', 'help.key-close'],
  ['Esc Esc', 'hide.hide'],
  ['Alt+Shift+H', 'hide.hide'],
] as const;

/** Help with what is on screen: a few sentences, the keys, and the words of the meldcode. Asks nothing and sends nothing. */
export function HelpSheet({ about, onClose }: { about: HelpFor; onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="help card" aria-label={text('help.title')}>
      <h2 tabIndex={-1} ref={heading}>
        {text('help.title')}
      </h2>
      <p>{text(explanations[about])}</p>
      <details>
        <summary>{text('shortcuts.title')}</summary>
        <dl class="counts">
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>{text(does)}</dt>
              <dd>
                <kbd>{key}</kbd>
              </dd>
            </div>
          ))}
        </dl>
        <p class="quiet-text">{text('help.keys-elsewhere')}</p>
      </details>
      <Glossary />
      <Button look="quiet" icon="close" onClick={onClose}>
        {text('help.close')}
      </Button>
    </section>
  );
}
