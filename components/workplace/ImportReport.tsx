import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import type { Examination } from '@/lib/app/workplace';
import type { Examined } from '@/lib/protocol/examine-layer';
import type { Finding } from '@/lib/protocol/finding';
import type { Overlay } from '@/lib/protocol/overlay-schema';
import { said, text } from '@/locales/text';
import { Findings } from './Findings';

const counted = ['newQuestions', 'changedQuestions', 'newAdvice', 'changedAdvice', 'leftOut'] as const;

interface AboutProps {
  pack: Overlay;
  title: Examined['title'];
  changes: Examined['changes'];
}

/** What somebody wants to know before installing: what it is, whose it is, and how much it changes. */
const About = ({ pack, title = pack.title, changes }: AboutProps) => (
  <section class="card" aria-label={text('import.about')}>
    <h2>{said(title)}</h2>
    <p class="quiet-text">
      {text('workplace.version', { version: pack.version })}.{' '}
      {pack.madeBy ? text('import.made-by', { who: pack.madeBy }) : text('import.made-by-unknown')}
    </p>
    {changes && (
      <ul class="plain">
        {counted
          .filter((what) => changes[what] > 0)
          .map((what) => (
            <li key={what}>{text(`import.${what}`, { count: changes[what] })}</li>
          ))}
        {counted.every((what) => changes[what] === 0) && <li>{text('import.nothing-seen')}</li>}
      </ul>
    )}
  </section>
);

/** Everything that was found in a file, refusals first. Only a pack that fits can be installed. */
export function ImportReport({ app, examined }: { app: App; examined: Extract<Examination, { found: unknown }> }) {
  const { install, forget } = app.workplace;
  const { layer, title, replaces, changes, findings } = examined.found;
  const ofLevel = (level: Finding['level']) => findings.filter((finding) => finding.level === level);
  return (
    <Screen title={text('import.title')} lead={examined.file} onBack={forget}>
      <Message tone={layer ? 'done' : 'problem'}>
        <p>{text(layer ? 'import.fit' : 'refusal.pack-unfit')}</p>
      </Message>
      {layer && <About pack={layer.pack} title={title} changes={changes} />}
      {layer && <p>{text('import.unsigned')}</p>}
      {replaces && <p>{text('import.replaces', { old: replaces })}</p>}
      <Findings title={text('import.refusals')} findings={ofLevel('refusal')} />
      <Findings title={text('import.warnings')} findings={ofLevel('warning')} />
      <div class="dock">
        {layer && (
          <Button look="primary" icon="check" wide onClick={() => void install()}>
            {text('import.install')}
          </Button>
        )}
        <Button look={layer ? 'quiet' : 'plain'} wide onClick={forget}>
          {text('import.cancel')}
        </Button>
      </div>
    </Screen>
  );
}
